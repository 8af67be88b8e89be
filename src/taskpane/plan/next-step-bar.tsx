import type { ShownPlan } from "../../app/session/session-state";
import { useNavigation } from "../navigation-context";
import { ActionBar } from "../shell/action-bar";
import type { Words } from "../words-context";
import { useWords } from "../words-context";
import type { NextStep } from "./next-step";
import { nextStep } from "./next-step";

/** The one next step, with a sentence of why. */
export function NextStepBar({ plan }: { readonly plan: ShownPlan }) {
  const words = useWords();
  const { openTab } = useNavigation();
  const step = nextStep(plan);
  const { why, label, tab } = wording(step, words);
  return (
    <ActionBar
      primary={{ label, onClick: () => openTab(tab) }}
      note={
        <>
          <strong>{words("home.next")}</strong> {why}
        </>
      }
    />
  );
}

function wording(step: NextStep, words: Words) {
  switch (step.kind) {
    case "add-rows":
      return {
        why: words("home.nextAddRows"),
        label: words("home.chooseCriteria"),
        tab: "criteria",
      } as const;
    case "handle":
      return {
        why: handleWords(step, words),
        label: words("home.seeToHandle", { count: step.errors + step.questions }),
        tab: "check",
      } as const;
    case "roll-up":
      return {
        why: words("home.nextRollUp"),
        label: words("home.seeTotals"),
        tab: "rollup",
      } as const;
    case "see-totals":
      return {
        why: words("home.nextSeeTotals"),
        label: words("home.seeTotals"),
        tab: "rollup",
      } as const;
  }
}

function handleWords(
  { errors, questions }: { readonly errors: number; readonly questions: number },
  words: Words
): string {
  if (questions === 0) return words("home.nextFix", { errors });
  if (errors === 0) return words("home.nextClarify", { questions });
  return words("home.nextFixAndClarify", { errors, questions });
}
