import { foldText } from "../../domain/text/fold-text";
import type { SourceCell, SourceRow } from "../model/source-row";
import { filledCells } from "./cell-lookup";
import { columnRole } from "./column-roles";
import { continuationOf } from "./continuation-of";
import type { PlanHeading } from "./plan-heading";

export type BodyRowKind =
  "heading" | "numbers" | "level-banner" | "standard-banner" | "total" | "blank" | "data";

const LEVEL = /^muc( do)? \d([ ,;va]*\d)*\.?$/;
const STANDARD = /^tieu chuan \d+\b/;
/** How a sum row is labelled: "Tổng cộng", "Cộng tiêu chuẩn 1", "TC", "Mang sang". */
const TOTAL =
  /^(tong( cong| so( tien)?| kinh phi.*| hop kinh phi.*| du toan.*| chi( phi)?| tien| toan bo)?|cong( (tieu chuan|muc|trang|kinh phi|chung|toan).*)?|t\.? ?cong|tc|mang sang|chuyen (sang )?trang.*|luy ke.*)( du kien| thuc hien)?\s*[:.]?( \(.*\))?( \(?[ivx\d+ ]*\)?)?( [\d.,]+( ?(d|dong|vnd|trieu( dong)?))?)?\.?$/;
/** Banners are numbered 1, 2, 3 or I, II, III beside their words. */
const ROW_NUMBER = /^(\d{1,2}|[ivx]{1,4})[.)]?$/;

/** What a row of the plan table is for: only `data` rows belong to the plan. */
export function bodyRowKind(row: SourceRow, heading: PlanHeading): BodyRowKind {
  if (continuationOf(row, heading)) return "data";
  const cells = tableCells(row, heading);
  const texts = cells.map((cell) => foldText(cell.text));
  const first = texts[0];
  if (first === undefined) return "blank";
  if (repeatsHeading(row, heading)) return "heading";
  if (texts.length >= 3 && texts.every((text, i) => text === `(${i + 1})` || text === `${i + 1}`))
    return "numbers";
  const words = texts.filter((text) => !ROW_NUMBER.test(text));
  const only = words.length === 1 ? words[0] : undefined;
  if (only !== undefined && LEVEL.test(only)) return "level-banner";
  if (only !== undefined && STANDARD.test(only)) return "standard-banner";
  if (texts.slice(0, 3).some((text) => TOTAL.test(text))) return "total";
  return holdsOnlyMoney(cells, heading) ? "total" : "data";
}

/** A figure under the money column and nothing beside it is a sum that lost its label. */
function holdsOnlyMoney(
  cells: readonly SourceCell[],
  { columns, moneyColumns }: PlanHeading
): boolean {
  return cells.every(
    ({ column, text }) =>
      (columns.get(column) === "money" || moneyColumns.has(column)) && /\d/.test(text)
  );
}

function tableCells(row: SourceRow, heading: PlanHeading) {
  const columns = [...heading.columns.keys(), ...heading.extras.keys()];
  const last = Math.min(Math.max(...columns), Math.min(...heading.tracking.values(), Infinity) - 1);
  return filledCells(row).filter((cell) => cell.column <= last);
}

function repeatsHeading(row: SourceRow, heading: PlanHeading): boolean {
  const own = filledCells(row).filter((cell) => heading.columns.has(cell.column));
  const same = own.filter((cell) => columnRole(cell.text) === heading.columns.get(cell.column));
  return same.length >= 4 && same.length === own.length;
}
