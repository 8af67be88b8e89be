import type { ReactNode } from "react";
import type { ShownChoice, ShownFinding } from "../../app/session/session-state";
import { useSession } from "../session-context";
import { useWords } from "../words-context";
import { ChoiceLabel } from "./choice-label";
import { RadioQuestion } from "../parts/radio-question";

type ChoiceQuestionProps = {
  readonly finding: ShownFinding;
  readonly answers: readonly [ShownChoice, ...ShownChoice[]];
  /** Buttons for what can be done instead of choosing. */
  readonly children: ReactNode;
};

/** What a row is about, when it is done or who leads, where its words leave that open. */
export function ChoiceQuestion({ finding, answers, children }: ChoiceQuestionProps) {
  const words = useWords();
  const session = useSession();
  const { kind } = answers[0].choice;
  const write = (index: string) => {
    const answer = answers[Number(index)];
    if (answer) void session.choose(finding.key, answer.choice);
  };
  return (
    <RadioQuestion
      question={words(`check.choice.${kind}`)}
      answers={answers.map((answer, index) => {
        return { value: String(index), label: <ChoiceLabel answer={answer} /> };
      })}
      unchosen={words("check.choice.unchosen")}
      button={words(`check.choice.write.${kind}`)}
      onChoose={write}
    >
      {children}
    </RadioQuestion>
  );
}
