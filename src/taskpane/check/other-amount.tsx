import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { SyntheticEvent } from "react";
import { useState } from "react";
import { readMoney } from "../../domain/money/read-money";
import { useSession, useSessionState } from "../session-context";
import type { Words } from "../words-context";
import { useWords } from "../words-context";
import { amountWords } from "./amount-words";
import { dongAmount } from "../parts/dong-amount";
import { ListButton } from "../parts/list-button";
import { ListButtons } from "../parts/list-buttons";
import { useOpenedForm } from "../parts/use-opened-form";

const useStyles = makeStyles({
  form: { marginTop: "8px" },
  reading: { color: tokens.colorNeutralForeground2 },
});

type OtherAmountProps = { readonly findingKey: string; readonly onClose: () => void };

/** An amount in the user's own words, with how it is read while it is typed. */
export function OtherAmount({ findingKey, onClose }: OtherAmountProps) {
  const words = useWords();
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const amount = certainAmount(text);
  const write = async () => {
    if (amount !== null && (await session.chooseAmount(findingKey, amount))) onClose();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    void write();
  };
  return (
    <form
      ref={useOpenedForm<HTMLFormElement>(onClose)}
      className={styles.form}
      noValidate
      onSubmit={submit}
    >
      <Field
        label={{ children: words("check.amount.otherLabel"), weight: "semibold" }}
        hint={
          <span role="status" className={styles.reading}>
            {readingOf(text, amount, words)}
          </span>
        }
        {...(tried && amount === null ? { validationMessage: words("check.amount.unclear") } : {})}
      >
        <Input value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <ListButtons>
        <ListButton type="submit" disabledFocusable={busy !== null}>
          {words("check.amount.write")}
        </ListButton>
        <ListButton appearance="subtle" onClick={onClose}>
          {words("check.giveUp")}
        </ListButton>
      </ListButtons>
    </form>
  );
}

/** Whole đồng when the words leave no doubt. */
function certainAmount(text: string): number | null {
  const reading = readMoney(text);
  return reading.kind === "amount" ? (reading.amount ?? null) : null;
}

function readingOf(text: string, amount: number | null, words: Words): string {
  if (text.trim() === "") return words("check.amount.otherHint");
  if (amount === null) return words("check.amount.unclear");
  return words("check.amount.read", {
    words: `${dongAmount(amount)} (${amountWords(amount, words)})`,
  });
}
