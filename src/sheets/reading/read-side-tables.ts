import type { Checkpoint, Problem } from "../../domain/plan/plan";
import type { PlanLocation } from "../../domain/plan/plan-location";
import type { CellAddress } from "../model/cell-address";
import type { SourceRow } from "../model/source-row";
import { addressOf, cellAt } from "./cell-lookup";
import type { SideHeading } from "./side-heading";

export type SideReading<T> = {
  readonly entries: readonly T[];
  readonly addresses: readonly (readonly [PlanLocation, CellAddress])[];
};

/** Table IV: the issues the plan sets out to improve. */
export function readProblems(
  body: readonly SourceRow[],
  heading: SideHeading
): SideReading<Problem> {
  return readEntries(body, heading, "problem", (text) => ({
    standardText: text("standardText"),
    criterionText: text("criterionText"),
    current: text("current"),
    limitation: text("limitation"),
    cause: text("cause"),
  }));
}

/** Table VI: the points of internal monitoring. */
export function readCheckpoints(
  body: readonly SourceRow[],
  heading: SideHeading
): SideReading<Checkpoint> {
  return readEntries(body, heading, "checkpoint", (text) => ({
    when: text("when"),
    content: text("content"),
    result: text("result"),
    adjustment: text("adjustment"),
    assessor: text("assessor"),
  }));
}

function readEntries<T extends Record<string, string>>(
  body: readonly SourceRow[],
  heading: SideHeading,
  part: "problem" | "checkpoint",
  toEntry: (text: (key: string) => string) => T
): SideReading<T> {
  const entries: T[] = [];
  const addresses: (readonly [PlanLocation, CellAddress])[] = [];
  for (const row of body) {
    const entry = toEntry((key) => textIn(row, heading.columns.get(key)));
    if (Object.values(entry).every((text) => text === "" || /^\(\d+\)$/.test(text))) continue;
    addresses.push([{ part, index: entries.length }, addressOf(row, 1)]);
    entries.push(entry);
  }
  return { entries, addresses };
}

function textIn(row: SourceRow, column: number | undefined): string {
  const cell = column === undefined ? undefined : cellAt(row, column);
  return cell?.column === column ? (cell?.text ?? "") : "";
}
