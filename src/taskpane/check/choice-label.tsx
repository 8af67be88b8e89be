import type { ShownChoice } from "../../app/session/session-state";
import type { Choice } from "../../domain/validation/choice";
import type { Words } from "../words-context";
import { useWords } from "../words-context";
import { AnswerLabel } from "../parts/answer-label";

type PeriodChoice = Extract<Choice, { readonly kind: "period" }>;

/** An answer in words: a criterion with its title and how alike it is, days, or a name. */
export function ChoiceLabel({ answer: { choice, title } }: { readonly answer: ShownChoice }) {
  const words = useWords();
  switch (choice.kind) {
    case "criterion": {
      const likeness = words(`check.choice.${choice.similarity}`);
      return <AnswerLabel answer={`${choice.criterion} ${title ?? ""}`} words={[likeness]} />;
    }
    case "period":
      return <>{daysOf(choice, words)}</>;
    case "lead":
      return <>{choice.lead}</>;
  }
}

function daysOf({ start, end }: PeriodChoice, words: Words): string {
  if (start === null) return words("check.choice.until", { endDate: end ?? "" });
  if (end === null) return words("check.choice.from", { startDate: start });
  return words("check.choice.days", { startDate: start, endDate: end });
}
