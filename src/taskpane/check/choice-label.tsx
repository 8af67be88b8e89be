import type { ShownChoice } from "../../app/session/session-state";
import { useWords } from "../words-context";
import { AnswerLabel } from "../parts/answer-label";

/** An answer in words: a criterion with its title and how alike it is, days, or a name. */
export function ChoiceLabel({ answer: { choice, title } }: { readonly answer: ShownChoice }) {
  const words = useWords();
  switch (choice.kind) {
    case "criterion": {
      const likeness = words(`check.choice.${choice.similarity}`);
      return <AnswerLabel answer={`${choice.criterion} ${title ?? ""}`} words={[likeness]} />;
    }
    case "period":
      return <>{words("check.choice.days", { startDate: choice.start, endDate: choice.end })}</>;
    case "lead":
      return <>{choice.lead}</>;
  }
}
