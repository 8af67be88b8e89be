import type { FormId } from "../../domain/plan/form-id";
import type { ColumnRole } from "../forms/form-spec";
import { FORM_SPECS } from "../forms/form-specs";
import { TRACKING_COLUMNS } from "../forms/tracking-columns";
import type { TrackingRole } from "../forms/tracking-columns";
import type { SourceRow } from "../model/source-row";
import { columnRole } from "./column-roles";
import type { MoneyColumns } from "./money-columns";
import { columnsNamingSources, columnsUnderMoney } from "./money-columns";
import { readPin } from "./read-pin";

/** A recognised heading row of the plan table and which column holds what. */
export type PlanHeading = {
  readonly form: FormId;
  /** Index of its first row in the sheet's run of rows, and how many rows it takes. */
  readonly index: number;
  readonly height: 1 | 2;
  readonly columns: ReadonlyMap<number, ColumnRole>;
  readonly extras: ReadonlyMap<number, string>;
  readonly tracking: ReadonlyMap<TrackingRole, number>;
  readonly headings: ReadonlyMap<number, string>;
  /** The columns that share the role of money, where the table splits it by source. */
  readonly moneyColumns: MoneyColumns;
};

const FEWEST_ROLES = 4;
const MOSTLY = 0.6;
const LONGEST_HEADING = 60;

/** Reads the row at `index`, with the one below it where the heading takes two, as a plan heading. */
export function readPlanHeading(rows: readonly SourceRow[], index: number): PlanHeading | null {
  const row = rows[index];
  if (row?.kind !== "cells") return null;
  const single = headingOf(index, 1, headingTexts(row));
  const below = rows[index + 1];
  const split = columnsUnderMoney(row, below);
  if (below && split.size > 0) return headingOf(index, 2, headingTexts(row, below), split);
  if (below?.kind !== "cells" || below.sheet !== row.sheet) return single;
  if (!isHeadingLike(row) || !isHeadingLike(below)) return single;
  const double = headingOf(index, 2, headingTexts(row, below));
  return (double?.columns.size ?? 0) > (single?.columns.size ?? 0) ? double : single;
}

function headingTexts(row: SourceRow, below?: SourceRow): Map<number, string> {
  const texts = new Map<number, string>();
  for (const cell of row.cells) if (cell.text !== "") texts.set(cell.column, cell.text);
  for (const cell of below?.cells ?? []) {
    if (cell.text === "" || cell.merged) continue;
    const above = row.cells.find((c) => c.column <= cell.column && cell.column < c.column + c.span);
    texts.set(cell.column, above && above.text !== "" ? `${above.text} ${cell.text}` : cell.text);
  }
  return texts;
}

/** Short texts, most of which name a column: a title above the heading or a row of data is not. */
function isHeadingLike(row: SourceRow): boolean {
  const own = row.cells.filter((cell) => !cell.merged && cell.text !== "");
  const naming = own.filter(
    (cell) => cell.text.length <= LONGEST_HEADING && columnRole(cell.text) !== null
  );
  return naming.length >= 2 && naming.length / own.length >= MOSTLY;
}

function headingOf(
  index: number,
  height: 1 | 2,
  texts: Map<number, string>,
  moneyColumns: MoneyColumns = columnsNamingSources(texts)
): PlanHeading | null {
  const columns = new Map<number, ColumnRole>();
  const extras = new Map<number, string>();
  const tracking = readTrackingColumns(texts);
  const trackingStart = Math.min(...tracking.values(), Infinity);
  for (const [column, text] of texts) {
    if ([...tracking.values()].includes(column)) continue;
    const [firstMoney] = moneyColumns.keys();
    if (moneyColumns.has(column)) {
      if (column === firstMoney) columns.set(column, "money");
      continue;
    }
    const role = column < trackingStart ? columnRole(text) : null;
    if (role && ![...columns.values()].includes(role)) columns.set(column, role);
    else if (readPin(text) === null) extras.set(column, text);
  }
  const roles = new Set(columns.values());
  const foreign = [...extras.keys()].filter((column) => column < trackingStart).length;
  const enough = roles.size >= FEWEST_ROLES && columns.size / (columns.size + foreign) >= MOSTLY;
  if (!enough || !hasCore(roles)) return null;
  return {
    form: likelyForm(roles),
    index,
    height,
    columns,
    extras,
    tracking,
    headings: texts,
    moneyColumns,
  };
}

function hasCore(roles: ReadonlySet<ColumnRole>): boolean {
  const what = roles.has("task") || roles.has("solution") || roles.has("target");
  return what && (roles.has("time") || roles.has("people"));
}

/** The block's headings in their order; one alone could be a school's own column. */
function readTrackingColumns(texts: ReadonlyMap<number, string>): Map<TrackingRole, number> {
  const start = [...texts].find(([, text]) => text === TRACKING_COLUMNS[0].heading)?.[0];
  const found = new Map<TrackingRole, number>();
  if (start === undefined) return found;
  TRACKING_COLUMNS.forEach(({ role, heading }, offset) => {
    if (texts.get(start + offset) === heading) found.set(role, start + offset);
  });
  return found;
}

/** The form sharing most columns with the heading; each missing or foreign column counts against. */
function likelyForm(roles: ReadonlySet<ColumnRole>): FormId {
  const score = (id: FormId) => {
    const expected = FORM_SPECS[id].columns.map((column) => column.role);
    const shared = expected.filter((role) => roles.has(role)).length;
    return shared - 0.5 * (roles.size - shared) - 0.25 * (expected.length - shared);
  };
  const ids = Object.keys(FORM_SPECS) as FormId[];
  return ids.reduce((best, id) => (score(id) > score(best) ? id : best));
}
