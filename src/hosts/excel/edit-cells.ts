import { cellName } from "../../sheets/model/cell-address";
import { overlaps } from "../../sheets/model/cell-ranges";
import { DATE_FORMAT } from "../../sheets/model/date-format";
import type { CellRange } from "../../sheets/model/cell-range";
import type { CellEdit, SheetChange } from "../../sheets/model/workbook-change";
import { cellInput } from "./cell-input";
import { lookDifference, lookOfStyle } from "./cell-look";
import { TEXT_FORMAT } from "./cell-writes";
import type { CellWrite } from "./cell-writes";
import type { ChangeDraft } from "./change-draft";
import { widthOperations, widthsInPoints } from "./column-widths";
import { GENERAL, numberFormatOf } from "./described-cells";
import { mergeOperations, rangesWithout, unmergeOperations } from "./merges";
import { boundsOf, cellKey, positionsOf } from "./range-text";
import { formerHeights, heightOperations } from "./row-heights";
import type { SheetImage } from "./sheet-image";

type EditCells = Extract<SheetChange, { kind: "edit-cells" }>;

/** A cell of a sheet that is added in the same change has no image. */
type KnownImage = SheetImage | undefined;

function keptFormat(current: string | undefined, { value, formula }: CellEdit): string | undefined {
  const isDate = typeof value === "object" && value !== null;
  if (isDate && formula === undefined) {
    return current === undefined || current === GENERAL || current === TEXT_FORMAT
      ? DATE_FORMAT
      : undefined;
  }
  const isText = formula === undefined && (value === null || typeof value === "string");
  // Named although it stays, so that it is taken away while the number or formula is written.
  return current === TEXT_FORMAT && !isText ? TEXT_FORMAT : undefined;
}

function editedCell(
  draft: ChangeDraft,
  image: KnownImage,
  sheet: string,
  edit: CellEdit
): CellWrite {
  const { row, column, value, formula, style } = edit;
  const original = draft.shift(sheet).original(row);
  const at = original === null ? null : { row: original, column };
  const former = at ? image?.look(at) : undefined;
  const wanted = style && lookOfStyle(style);
  const look = wanted && former ? lookDifference(former, wanted) : wanted;
  const numberFormat = style
    ? numberFormatOf(value, style)
    : keptFormat(at ? image?.cell(at)?.numberFormat : undefined, edit);
  return {
    row,
    column,
    input: cellInput(value, formula, `${sheet}!${cellName(edit)}`),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(look && { look }),
  };
}

/** A merge keeps the words of its first cell only. */
function coveredCells(merges: readonly CellRange[]): CellWrite[] {
  return merges.flatMap((merge) =>
    [...positionsOf(merge)].slice(1).map((at) => ({ ...at, input: "" }))
  );
}

function editSizes(draft: ChangeDraft, image: KnownImage, name: string, step: EditCells): void {
  const entries = Object.entries(step.rowHeights ?? {});
  const heights = new Map(entries.map(([row, height]) => [Number(row), height]));
  const shift = draft.shift(name);
  const rows = [...heights.keys()].map((row) => shift.original(row)).filter((row) => row !== null);
  draft.perform(heightOperations(name, heights), {
    after: image ? heightOperations(name, formerHeights(image, rows)) : [],
  });
  const units = Object.entries(step.columnWidths ?? {});
  const widths = widthsInPoints(units.map(([column, width]) => [Number(column), width] as const));
  draft.perform(widthOperations(name, widths), {
    after: image ? widthOperations(name, image.columnWidths) : [],
  });
}

type MergeChange = {
  readonly stale: readonly CellRange[];
  readonly missing: readonly CellRange[];
};

/** Which merges go and which come, where the cells are by now. */
function mergeChange(draft: ChangeDraft, image: KnownImage, step: EditCells): MergeChange {
  const merges = step.merges ?? [];
  const shift = draft.shift(image?.name ?? step.sheet);
  const present = (image?.merges ?? []).map((merge) => shift.movedRange(merge));
  const stale = rangesWithout(present, merges).filter((merge) =>
    merges.some((added) => overlaps(added, merge))
  );
  return { stale, missing: rangesWithout(merges, present) };
}

/** Merges lying wholly in inserted rows go with these. */
function unmergeChanged(draft: ChangeDraft, name: string, { stale, missing }: MergeChange): void {
  const shift = draft.shift(name);
  const original = (merge: CellRange) => shift.originalRange(merge) ?? [];
  draft.perform(unmergeOperations(name, stale), {
    before: draft.image(name) ? unmergeOperations(name, missing.flatMap(original)) : [],
    after: mergeOperations(name, stale.flatMap(original)),
  });
}

/** Cells, merges, heights and widths; what a step does not name stays. */
export function editCells(draft: ChangeDraft, step: EditCells): void {
  const image = draft.image(step.sheet);
  const name = image?.name ?? step.sheet;
  const merges = mergeChange(draft, image, step);
  unmergeChanged(draft, name, merges);
  const edited = step.cells.map((edit) => editedCell(draft, image, name, edit));
  const writes = new Map(
    [...edited, ...coveredCells(step.merges ?? [])].map((write) => [cellKey(write), write] as const)
  );
  draft.writeCells(name, [...writes.values()]);
  draft.perform(mergeOperations(name, merges.missing));
  editSizes(draft, image, name, step);
  const range = boundsOf(writes.values());
  if (range) draft.noteWritten(name, range, new Set(writes.keys()));
}
