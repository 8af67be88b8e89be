import { Field, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import { useSessionState } from "../session-context";
import type { Answer } from "./answer-radios";
import { AnswerRadios } from "./answer-radios";
import { ListButton } from "./list-button";
import { ListButtons } from "./list-buttons";

const useStyles = makeStyles({ group: { marginTop: "6px" } });

type RadioQuestionProps<V extends string> = {
  readonly question: string;
  readonly answers: readonly Answer<V>[];
  /** Said when the button is pressed and nothing is chosen yet. */
  readonly unchosen: string;
  readonly button: string;
  readonly onChoose: (value: V) => void;
  /** What else is to be said of the chosen answer. */
  readonly below?: (chosen: V | null) => ReactNode;
  /** Buttons for what can be done instead of choosing. */
  readonly children?: ReactNode;
};

/**
 * One of several answers, written by a button. None is selected at first: no guess. An answer that an
 * edit of the sheet has taken away is no longer chosen.
 */
export function RadioQuestion<V extends string>(props: RadioQuestionProps<V>) {
  const { question, answers, unchosen, button, onChoose, below, children } = props;
  const styles = useStyles();
  const { busy } = useSessionState();
  const [picked, pick] = useState<V | null>(null);
  const [tried, setTried] = useState(false);
  const chosen = answers.some(({ value }) => value === picked) ? picked : null;
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
        <AnswerRadios label={question} answers={answers} chosen={chosen} onChoose={pick} />
      </Field>
      {below?.(chosen)}
      <ListButtons>
        <ListButton disabledFocusable={busy !== null} onClick={write}>
          {button}
        </ListButton>
        {children}
      </ListButtons>
    </>
  );
}
