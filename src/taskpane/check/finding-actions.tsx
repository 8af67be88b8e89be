import type { ShownFinding } from "../../app/session/session-state";
import { useNavigation } from "../navigation-context";
import { useSession } from "../session-context";
import { useWords } from "../words-context";
import { AmountQuestion } from "./amount-question";
import { asksForCriterion } from "./asks-for-criterion";
import { canBeWaived } from "./can-be-waived";
import { ChoiceQuestion } from "./choice-question";
import { FixForm } from "./fix-form";
import { ListButton } from "../parts/list-button";
import { ListButtons } from "../parts/list-buttons";
import { OtherAmount } from "./other-amount";
import type { Decider } from "./use-decider";
import type { InlineForm } from "../parts/use-inline-form";
import { useInlineForm } from "../parts/use-inline-form";
import { WaiveForm } from "./waive-form";

type FormName = "fix" | "waive" | "amount";

type FindingActionsProps = { readonly finding: ShownFinding; readonly decider: Decider };

/** What can be done about a finding, or the form that one of its buttons has opened. */
export function FindingActions({ finding, decider }: FindingActionsProps) {
  const form = useInlineForm<FormName>();
  const { key, cell, fix, amounts, answers } = finding;
  if (form.open === "fix" && fix) {
    return <FixForm findingKey={key} cell={cell} fix={fix} onClose={form.close} />;
  }
  if (form.open === "waive") {
    return <WaiveForm finding={finding} decider={decider} onClose={form.close} />;
  }
  if (form.open === "amount") return <OtherAmount findingKey={key} onClose={form.close} />;
  const picks = asksForCriterion(finding);
  const waivable = canBeWaived(finding);
  if (amounts.length > 0) {
    return (
      <AmountQuestion finding={finding}>
        <Opener form={form} name="amount" />
        {waivable ? <Opener form={form} name="waive" /> : null}
      </AmountQuestion>
    );
  }
  const [first, ...others] = answers;
  if (first) {
    return (
      <ChoiceQuestion finding={finding} answers={[first, ...others]}>
        {fix ? <Opener form={form} name="fix" /> : null}
        {picks ? <PickCriterion finding={finding} /> : null}
        {waivable ? <Opener form={form} name="waive" /> : null}
      </ChoiceQuestion>
    );
  }
  if (!fix && !picks && !waivable) return null;
  return (
    <ListButtons>
      {fix ? <Opener form={form} name="fix" outlined /> : null}
      {picks ? <PickCriterion finding={finding} /> : null}
      {waivable ? <Opener form={form} name="waive" outlined={!fix && !picks} /> : null}
    </ListButtons>
  );
}

const LABELS = {
  fix: "check.fix",
  waive: "check.waive",
  amount: "check.amount.other",
} as const satisfies Record<FormName, string>;

type OpenerProps = {
  readonly form: InlineForm<FormName>;
  readonly name: FormName;
  /** So is the first button of a row; the others are quieter. */
  readonly outlined?: boolean;
};

function Opener({ form, name, outlined = false }: OpenerProps) {
  const words = useWords();
  return (
    <ListButton
      ref={form.openerRef(name)}
      appearance={outlined ? "outline" : "subtle"}
      onClick={() => form.show(name)}
    >
      {words(LABELS[name])}
    </ListButton>
  );
}

/** The criteria tab works on the selected row, so the row is selected first. */
function PickCriterion({ finding }: { readonly finding: ShownFinding }) {
  const words = useWords();
  const session = useSession();
  const { openTab } = useNavigation();
  const pick = async () => {
    await session.select({ sheet: finding.sheet, cell: finding.cell });
    openTab("criteria");
  };
  return <ListButton onClick={() => void pick()}>{words("check.pickCriterion")}</ListButton>;
}
