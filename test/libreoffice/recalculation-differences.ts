import { cellName } from "../../src/sheets/model/cell-address";
import type {
  CellDescription,
  WorkbookDescription,
} from "../../src/sheets/model/sheet-description";
import { toSerial } from "../../src/domain/timeline/date-serial";
import type { OfficeValue } from "./office";

const TOLERANCE = 1e-9;

/** A described result as LibreOffice words it: truth values are numbers, blank is "". */
function expectedValue({ value }: CellDescription): number | string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "object" ? toSerial(value.date) : value;
}

function same(expected: number | string, computed: OfficeValue | undefined): boolean {
  if (typeof expected !== "number" || typeof computed !== "number") return expected === computed;
  // Whole đồng, days and counts: a share of an amount would be đồng.
  if (Number.isInteger(expected)) return expected === computed;
  return Math.abs(expected - computed) <= TOLERANCE * Math.max(1, Math.abs(expected));
}

/**
 * Formula cells whose described result is not what LibreOffice computed, one line each:
 * `Sổ kinh phí!G5 =SUM(G9:G10): described 3, computed 4`. None means every result is right.
 */
export function recalculationDifferences(
  described: WorkbookDescription,
  computed: ReadonlyMap<string, ReadonlyMap<string, OfficeValue>>
): string[] {
  return described.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => {
      if (cell.formula === undefined) return [];
      const expected = expectedValue(cell);
      const found = computed.get(sheet.name)?.get(cellName(cell));
      if (same(expected, found)) return [];
      const values = `described ${JSON.stringify(expected)}, computed ${JSON.stringify(found)}`;
      return [`${sheet.name}!${cellName(cell)} =${cell.formula}: ${values}`];
    })
  );
}
