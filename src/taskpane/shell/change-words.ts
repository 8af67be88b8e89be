import type { ChangeLabel } from "../../app/session/session-state";
import { rowName } from "../parts/row-name";
import type { Words } from "../words-context";

/** What was done: "Đã thêm 1 dòng". */
export function changeDone(label: ChangeLabel, words: Words): string {
  const { kind, params } = label;
  const isSplit = kind === "prepare-print" && Number(params["count"] ?? 0) > 0;
  const key = isSplit ? "change.prepare-print-split" : (`change.${kind}` as const);
  return words(key, toldParams(label, words));
}

/** The change as a thing to take back: "thêm 1 dòng". */
export function changeName(label: ChangeLabel, words: Words): string {
  return words(`changeName.${label.kind}`, toldParams(label, words));
}

/** A settled row is called by its number, or by its id once it is gone from the plan. */
function toldParams({ kind, params }: ChangeLabel, words: Words): ChangeLabel["params"] {
  if (kind !== "settle-ledger") return params;
  const { row, number } = params;
  const named = { row: String(row), number: number === undefined ? null : Number(number) };
  return { row: rowName(named, words) };
}
