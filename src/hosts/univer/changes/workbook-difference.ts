import { isSameSheet } from "../../../sheets/model/same-sheet";
import type {
  SheetDescription,
  WorkbookDescription,
} from "../../../sheets/model/sheet-description";
import type { SheetDifference } from "./sheet-difference";
import { reversedSheet, sheetDifference } from "./sheet-difference";

/** A sheet that comes or goes, and the place among all sheets, from nought, where it stands. */
export type PlacedSheet = { readonly sheet: SheetDescription; readonly place: number };

/** What a change does to a workbook. */
export type WorkbookDifference = {
  readonly added: readonly PlacedSheet[];
  readonly removed: readonly PlacedSheet[];
  readonly changed: readonly SheetDifference[];
};

function without(
  { sheets }: WorkbookDescription,
  other: WorkbookDescription
): readonly PlacedSheet[] {
  return sheets.flatMap((sheet, place) =>
    other.sheets.some(({ name }) => isSameSheet(name, sheet.name)) ? [] : [{ sheet, place }]
  );
}

/** What has to happen to one state of a workbook so that it becomes the other. */
export function workbookDifference(
  before: WorkbookDescription,
  after: WorkbookDescription
): WorkbookDifference {
  const changed = before.sheets.flatMap((sheet) => {
    const later = after.sheets.find(({ name }) => isSameSheet(name, sheet.name));
    return (later && sheetDifference(sheet, later)) ?? [];
  });
  return { added: without(after, before), removed: without(before, after), changed };
}

/** The difference that takes this one back. */
export function reversedWorkbook({
  added,
  removed,
  changed,
}: WorkbookDifference): WorkbookDifference {
  return { added: removed, removed: added, changed: changed.map(reversedSheet) };
}
