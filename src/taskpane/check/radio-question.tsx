import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import { ListButton } from "../parts/list-button";
import { ListButtons } from "../parts/list-buttons";
import { useSessionState } from "../session-context";

const useStyles = makeStyles({ group: { marginTop: "6px" } });

export type RadioAnswer = { readonly value: string; readonly label: ReactNode };

type RadioQuestionProps = {
  readonly question: string;
  readonly answers: readonly RadioAnswer[];
  /** Said when the button is pressed and nothing is chosen yet. */
  readonly unchosen: string;
  readonly button: string;
  readonly onChoose: (value: string) => void;
  /** Buttons for what can be done instead of choosing. */
  readonly children: ReactNode;
};

/** One of several answers, written by a button. None is selected at first: no guess. */
export function RadioQuestion(props: RadioQuestionProps) {
  const { question, answers, unchosen, button, onChoose, children } = props;
  const styles = useStyles();
  const { busy } = useSessionState();
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const write = () => {
    setTried(true);
    if (chosen !== null) onChoose(chosen);
  };
  return (
    <>
      <Field
        className={styles.group}
        {...(tried && chosen === null ? { validationMessage: unchosen } : {})}
      >
        <RadioGroup aria-label={question} onChange={(_, { value }) => setChosen(value)}>
          {answers.map(({ value, label }) => (
            <Radio key={value} value={value} label={<>{label}</>} />
          ))}
        </RadioGroup>
      </Field>
      <ListButtons>
        <ListButton disabledFocusable={busy !== null} onClick={write}>
          {button}
        </ListButton>
        {children}
      </ListButtons>
    </>
  );
}
