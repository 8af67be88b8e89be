import type { PlanRow, RowField } from "../../plan/plan-row";
import { isBlank } from "../is-blank";

const RESULTS: readonly RowField[] = ["target", "indicator", "evidence"];

/** The column in which a missing result belongs; `null` where some result is said or none can be. */
export function missingResultField({ words }: PlanRow): RowField | null {
  if (RESULTS.some((field) => !isBlank(words[field]))) return null;
  return RESULTS.find((field) => words[field] !== null) ?? null;
}
