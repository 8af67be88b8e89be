import type { PlanRow } from "../../domain/plan/plan-row";
import { isStatus, STATUS_DONE } from "../../domain/plan/statuses";
import type { PlanFile } from "../read-plan-file";
import type { ShownRow } from "./session-state";

/** A row of the plan with what its money cell says. */
export function showRow(
  row: PlanRow,
  index: number,
  { readings, addresses }: Pick<PlanFile, "readings" | "addresses">
): ShownRow {
  const reading = readings.get(row.id);
  return {
    id: row.id,
    number: index + 1,
    title: titleOf(row),
    standard: row.standard,
    criterion: row.criterion,
    moneyKind: reading?.money.kind ?? "blank",
    cell: addresses.find({ part: "row", row: row.id, field: null }).cell,
    moneyWords: reading ? (row.words[reading.moneyField] ?? "") : "",
    done: isStatus(row.tracking.status, STATUS_DONE),
  };
}

function titleOf({ words }: PlanRow): string {
  const title = [words.task, words.solution, words.target].find((text) => (text ?? "") !== "");
  return (title ?? "").replace(/^[-–+•\s]+/, "").replace(/\s+/g, " ");
}
