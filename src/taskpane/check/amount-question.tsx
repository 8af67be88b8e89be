import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { ShownFinding } from "../../app/session/session-state";
import { useSession, useSessionState } from "../session-context";
import { useWords } from "../words-context";
import { amountWords } from "./amount-words";
import { dongAmount } from "../parts/dong-amount";
import { ListButton } from "../parts/list-button";
import { ListButtons } from "../parts/list-buttons";

const useStyles = makeStyles({
  group: { marginTop: "6px" },
  amount: {
    display: "block",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type AmountQuestionProps = {
  readonly finding: ShownFinding;
  /** Buttons for what can be done instead of choosing. */
  readonly children: ReactNode;
};

/** Which of the readings of a money cell was meant. None is selected at first: no guess. */
export function AmountQuestion({ finding, children }: AmountQuestionProps) {
  const words = useWords();
  const session = useSession();
  const { busy } = useSessionState();
  const [chosen, setChosen] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const write = () => {
    setTried(true);
    if (chosen !== null) void session.chooseAmount(finding.key, chosen);
  };
  return (
    <>
      <AmountChoices
        amounts={finding.amounts}
        missing={tried && chosen === null}
        onChoose={setChosen}
      />
      <ListButtons>
        <ListButton disabledFocusable={busy !== null} onClick={write}>
          {words("check.amount.choose")}
        </ListButton>
        {children}
      </ListButtons>
    </>
  );
}

type AmountChoicesProps = {
  readonly amounts: readonly number[];
  readonly missing: boolean;
  readonly onChoose: (amount: number) => void;
};

function AmountChoices({ amounts, missing, onChoose }: AmountChoicesProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <Field
      className={styles.group}
      {...(missing ? { validationMessage: words("check.amount.unchosen") } : {})}
    >
      <RadioGroup
        aria-label={words("check.amount.question")}
        onChange={(_, { value }) => onChoose(Number(value))}
      >
        {amounts.map((amount, index) => (
          <Radio
            key={amount}
            value={String(amount)}
            label={<AmountLabel amount={amount} likelier={index === 0 && amounts.length > 1} />}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

function AmountLabel({
  amount,
  likelier,
}: {
  readonly amount: number;
  readonly likelier: boolean;
}) {
  const words = useWords();
  const styles = useStyles();
  const spoken = amountWords(amount, words);
  return (
    <>
      <span className={styles.amount}>{dongAmount(amount)}</span>{" "}
      <span className={styles.words}>
        {likelier ? words("check.amount.likelier", { words: spoken }) : spoken}
      </span>
    </>
  );
}
