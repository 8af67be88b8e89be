import type { ReactNode } from "react";
import type { ShownFinding } from "../../app/session/session-state";
import { AnswerLabel } from "../parts/answer-label";
import { dongAmount } from "../parts/dong-amount";
import { RadioQuestion } from "../parts/radio-question";
import { useSession } from "../session-context";
import { useWords } from "../words-context";
import { amountWords } from "./amount-words";

type AmountQuestionProps = {
  readonly finding: ShownFinding;
  /** Buttons for what can be done instead of choosing. */
  readonly children: ReactNode;
};

/** Which of the readings of a money cell was meant. */
export function AmountQuestion({ finding, children }: AmountQuestionProps) {
  const words = useWords();
  const session = useSession();
  const { amounts, key } = finding;
  const answers = amounts.map((amount, index) => {
    const spoken = amountWords(amount, words);
    const likelier = index === 0 && amounts.length > 1;
    const said = likelier ? words("check.amount.likelier", { words: spoken }) : spoken;
    const label = <AnswerLabel answer={dongAmount(amount)} words={[said]} />;
    return { value: String(amount), label };
  });
  return (
    <RadioQuestion
      question={words("check.amount.question")}
      answers={answers}
      unchosen={words("check.amount.unchosen")}
      button={words("check.amount.choose")}
      onChoose={(value) => void session.chooseAmount(key, Number(value))}
    >
      {children}
    </RadioQuestion>
  );
}
