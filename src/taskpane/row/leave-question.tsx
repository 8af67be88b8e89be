import { makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useEffect, useId, useRef } from "react";
import { ListButton } from "../parts/list-button";
import { ListButtons } from "../parts/list-buttons";
import { useEscapeInside } from "../parts/use-escape-inside";
import { useWords } from "../words-context";
import type { LeaveQuestion as Question } from "./use-leave-question";

const useStyles = makeStyles({
  question: { fontWeight: tokens.fontWeightSemibold },
});

/** Asks before typed words are lost. The keyboard is on the answer that loses nothing, as is Esc. */
export function LeaveQuestion({ question }: { readonly question: Question }) {
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const giveBack = useKeyboardOnLastAnswer(group);
  const stay = () => {
    giveBack();
    question.stay();
  };
  useEscapeInside(group, stay);
  return (
    <div ref={group} role="group" aria-labelledby={id}>
      <div id={id} role="alert" className={styles.question}>
        {words("row.leave")}
      </div>
      <ListButtons>
        <ListButton onClick={question.leave}>{words("row.leave.drop")}</ListButton>
        <ListButton onClick={stay}>{words("row.leave.stay")}</ListButton>
      </ListButtons>
    </div>
  );
}

/** Takes the keyboard to the last answer; the returned function gives it back to what had it. */
function useKeyboardOnLastAnswer(group: RefObject<HTMLElement | null>): () => void {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    before.current = document.activeElement;
    [...(group.current?.querySelectorAll("button") ?? [])].at(-1)?.focus();
  }, [group]);
  return () => {
    if (before.current instanceof HTMLElement) before.current.focus();
  };
}
