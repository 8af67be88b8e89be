import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCallback } from "react";
import { useEscape } from "../../taskpane/shell/use-escape";
import type { Question } from "../workbench";
import { Bar } from "./bar";
import { lostWords } from "./lost-words";
import { useBorrowedKeyboard } from "./use-borrowed-keyboard";
import type { WorkbenchWords } from "./workbench-context";
import { useWorkbench, useWorkbenchState, useWorkbenchWords } from "./workbench-context";

/** What waits for a decision; it takes the keyboard, and Esc is "no". */
export function QuestionBar() {
  const { question } = useWorkbenchState();
  return (
    <div role="alert">{question ? <Asked key={question.kind} question={question} /> : null}</div>
  );
}

function Asked({ question }: { readonly question: Question }) {
  const words = useWorkbenchWords();
  const workbench = useWorkbench();
  const { locale } = useWorkbenchState();
  const withdraw = useCallback(() => workbench.withdraw(), [workbench]);
  useEscape(withdraw);
  const main = useBorrowedKeyboard();
  return (
    <Bar
      intent="warning"
      actions={
        <>
          <Button ref={main} onClick={() => void workbench.confirm()}>
            {confirmWords(question, words)}
          </Button>
          {question.kind === "leave" ? (
            <Button onClick={() => void workbench.leaveUnsaved()}>
              {words(question.kept ? "leave.keep" : "leave.lose")}
            </Button>
          ) : null}
          <Button appearance="subtle" onClick={withdraw}>
            {words("question.cancel")}
          </Button>
        </>
      }
    >
      {questionWords(question, words, (parts) => lostWords(parts, words, locale))}
    </Bar>
  );
}

type LostQuestion = Extract<Question, { readonly kind: "lost" }>;

function questionWords(
  question: Question,
  words: WorkbenchWords,
  name: (parts: LostQuestion["parts"]) => string
): ReactNode {
  switch (question.kind) {
    case "leave":
      return words("leave.question");
    case "lost":
      return words("lost.question", { parts: name(question.parts) });
    case "clear-drafts":
      return words("clear.question");
  }
}

function confirmWords({ kind }: Question, words: WorkbenchWords): string {
  switch (kind) {
    case "leave":
      return words("leave.save");
    case "lost":
      return words("lost.save");
    case "clear-drafts":
      return words("clear.confirm");
  }
}
