import type { Checkpoint, Problem } from "../../domain/plan/plan";
import type { PlanLocation } from "../../domain/plan/plan-location";
import type { PlanSheetDraft } from "./plan-sheet-draft";
import { PLAN_STYLES } from "./plan-styles";
import { CHECKPOINT_COLUMNS, PROBLEM_COLUMNS } from "./side-tables";

type SideColumn = { readonly heading: string; readonly from: number; readonly to: number };

/** Table IV of the 2026 form. */
export function putProblems(draft: PlanSheetDraft, problems: readonly Problem[]): void {
  const entries = problems.map((problem, index) =>
    PROBLEM_COLUMNS.map(({ key }) => (key === "number" ? String(index + 1) : problem[key]))
  );
  putTable(draft, PROBLEM_COLUMNS, entries, "problem");
}

/** Table VI of the 2026 form. */
export function putCheckpoints(draft: PlanSheetDraft, checkpoints: readonly Checkpoint[]): void {
  const entries = checkpoints.map((point) => CHECKPOINT_COLUMNS.map(({ key }) => point[key]));
  putTable(draft, CHECKPOINT_COLUMNS, entries, "checkpoint");
}

function putTable(
  draft: PlanSheetDraft,
  columns: readonly SideColumn[],
  entries: readonly (readonly string[])[],
  part: Extract<PlanLocation["part"], "problem" | "checkpoint">
): void {
  columns.forEach(({ from, to, heading }) =>
    draft.putAcross(draft.row, from, to, heading, PLAN_STYLES.heading)
  );
  draft.row += 1;
  draft.keepLastRowWithNext();
  entries.forEach((texts, index) => {
    draft.locate({ part, index }, 1);
    columns.forEach(({ from, to, heading }, column) => {
      const style = heading === "TT" ? PLAN_STYLES.centeredCell : PLAN_STYLES.cell;
      draft.putAcross(draft.row, from, to, texts[column] ?? "", style);
    });
    draft.row += 1;
  });
}
