import type { CellPosition } from "../../sheets/model/cell-address";
import { overlaps } from "../../sheets/model/cell-ranges";
import { refuseGrowingOver } from "../../sheets/model/earlier-block";
import { fittedWidths } from "../../sheets/model/fitted-widths";
import { describedBlock } from "../../sheets/model/rewrite-sheet";
import type { CellRange } from "../../sheets/model/cell-range";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import type { ChangeDraft } from "./change-draft";
import { lookDifference } from "./cell-look";
import { isNoText, TEXT_FORMAT } from "./cell-writes";
import type { CellWrite } from "./cell-writes";
import {
  describedFormat,
  formatAdditions,
  formatDeletion,
  planFormats,
} from "./conditional-formats";
import { rewriteChartSources } from "./chart-sources";
import { widthOperations, widthsInPoints } from "./column-widths";
import { formerBottom } from "./earlier-bottom";
import { mergeOperations, rangesWithout, unmergeOperations } from "./merges";
import { describedPage } from "./page-image";
import { pageOperations } from "./page-operations";
import { sameRange } from "./range-text";
import { formerHeights, heightOperations } from "./row-heights";
import type { Heights } from "./row-heights";
import type { SheetImage } from "./sheet-image";
import { describedView, viewOperations } from "./sheet-view";
import { clearRule, describedRule, hasRule, ruleOperation, ruleRestorations } from "./validations";
import { wantedCells } from "./wanted-cells";
import type { WantedCell } from "./wanted-cell";

const LEAST_HEIGHT_DIFFERENCE = 0.1;
/** Points: Excel rounds widths to whole pixels. */
const LEAST_WIDTH_DIFFERENCE = 0.4;

/** What of the wanted cell is not so yet; `null` for nothing. */
function differingCell(image: SheetImage, wanted: WantedCell): CellWrite | null {
  const { row, column, input, numberFormat } = wanted;
  const current = image.cell(wanted);
  const former = image.look(wanted);
  const look = former ? lookDifference(former, wanted.look) : wanted.look;
  const isHindering = numberFormat === TEXT_FORMAT && isNoText(input);
  const isOther = current?.input !== input;
  const write = {
    row,
    column,
    ...(isOther && { input }),
    ...((current?.numberFormat !== numberFormat || (isOther && isHindering)) && { numberFormat }),
    ...(look && { look }),
  };
  return Object.keys(write).length > 2 ? write : null;
}

function rewriteCells(
  draft: ChangeDraft,
  image: SheetImage,
  description: SheetDescription,
  isBegun: boolean
): void {
  const { name, region } = image;
  if (!region) return;
  const wanted = wantedCells(description, region);
  const writes: CellWrite[] = isBegun
    ? wanted
    : wanted.map((cell) => differingCell(image, cell)).filter((write) => write !== null);
  draft.writeCells(name, writes);
  draft.noteWritten(name, region, null);
}

/** Merges in the region that are not described go before cells are written; missing ones come after. */
function rewriteMerges(
  draft: ChangeDraft,
  image: SheetImage,
  { merges }: SheetDescription,
  writeCells: () => void
): void {
  const { name, region } = image;
  const present = (image.merges ?? []).filter((merge) => region && overlaps(merge, region));
  const stale = rangesWithout(present, merges);
  const missing = rangesWithout(merges, present);
  const isKnown = image.merges !== null;
  const unknown = !isKnown && region ? [region] : [];
  draft.perform(unmergeOperations(name, [...stale, ...unknown]), {
    before: isKnown ? unmergeOperations(name, missing) : [],
    after: mergeOperations(name, stale),
  });
  writeCells();
  draft.perform(mergeOperations(name, missing));
}

/** A hidden row would show again: it stays the user's. */
function differingHeights(image: SheetImage, { rowHeights }: SheetDescription): Heights {
  const rows = new Set([...image.rowHeights.keys(), ...Object.keys(rowHeights).map(Number)]);
  return new Map(
    [...rows].flatMap((row) => {
      const wanted = rowHeights[row] ?? null;
      const current = image.rowHeights.get(row) ?? image.standardHeight;
      if (current === 0) return [];
      const difference = Math.abs(current - (wanted ?? image.standardHeight));
      return difference < LEAST_HEIGHT_DIFFERENCE ? [] : [[row, wanted] as const];
    })
  );
}

/** A hidden column would show again: it stays the user's. */
function differingWidths(image: SheetImage, description: SheetDescription): Map<number, number> {
  const fitted = fittedWidths(description);
  const points = widthsInPoints(fitted.map(({ column, width }) => [column, width] as const));
  return new Map(
    fitted.flatMap(({ column, fit }) => {
      const current = image.columnWidths.get(column) ?? 0;
      const wanted = points.get(column) ?? 0;
      const isNarrower = wanted - current > LEAST_WIDTH_DIFFERENCE;
      const isWider = fit === "exact" && current - wanted > LEAST_WIDTH_DIFFERENCE;
      return current > 0 && (isNarrower || isWider) ? [[column, wanted] as const] : [];
    })
  );
}

function formerWidths(image: SheetImage, columns: Iterable<number>): Map<number, number> {
  return new Map(Array.from(columns, (column) => [column, image.columnWidths.get(column) ?? 0]));
}

function rewriteLists(draft: ChangeDraft, image: SheetImage, { validations }: SheetDescription) {
  const { name } = image;
  const before = (range: CellRange) =>
    image.lists.find((list) => sameRange(list.range, range))?.image ?? null;
  const missing = validations.filter((list) => !hasRule(before(list.range), describedRule(list)));
  const stale = image.lists.filter(
    ({ range, image: rule }) =>
      rule?.rule && !validations.some((list) => overlaps(list.range, range))
  );
  const replaced = image.lists.filter(
    ({ range }) =>
      missing.some((list) => overlaps(list.range, range)) ||
      stale.some((list) => list.range === range)
  );
  draft.perform(
    [
      ...stale.map(({ range }) => clearRule(name, range)),
      ...missing.map((list) => ruleOperation(name, list.range, describedRule(list))),
    ],
    { after: ruleRestorations(name, replaced) }
  );
}

function rewriteFormats(draft: ChangeDraft, image: SheetImage, description: SheetDescription) {
  const { name } = image;
  const { deleted, added } = planFormats(
    image.formats,
    description.conditionalFormats.map(describedFormat)
  );
  if (added.length === 0) return;
  draft.perform([
    ...deleted.map(({ id }) => formatDeletion(name, id)),
    ...formatAdditions(name, added),
  ]);
  draft.replacedFormats.push({ sheet: name, deleted, idsBefore: new Set(image.formatIds) });
}

function rewriteSurroundings(
  draft: ChangeDraft,
  image: SheetImage,
  description: SheetDescription
): void {
  const { name, page, view } = image;
  const wantedPage = describedPage(description.pageSetup);
  const wantedView = describedView(description);
  if (page) {
    draft.perform(pageOperations(name, page, wantedPage), {
      after: pageOperations(name, wantedPage, page),
    });
  }
  if (view) {
    draft.perform(viewOperations(name, view, wantedView), {
      after: viewOperations(name, wantedView, view),
    });
  }
}

function refuseOverwriting(image: SheetImage, description: SheetDescription): void {
  const block = describedBlock(description);
  if (!block) return;
  const isBlank = (at: CellPosition) => (image.cell(at)?.input ?? "") === "";
  refuseGrowingOver(image.name, block, formerBottom(image, block), isBlank);
}

/** Brings a sheet to its description in place; asks only for what is not so yet. */
export function rewriteSheet(
  draft: ChangeDraft,
  image: SheetImage,
  description: SheetDescription
): void {
  const { name } = image;
  refuseOverwriting(image, description);
  const isBegun = draft.isBegun(name);
  rewriteMerges(draft, image, description, () => {
    rewriteCells(draft, image, description, isBegun);
  });
  const heights = differingHeights(image, description);
  draft.perform(heightOperations(name, heights), {
    after: heightOperations(name, formerHeights(image, heights.keys())),
  });
  const widths = differingWidths(image, description);
  draft.perform(widthOperations(name, widths), {
    after: widthOperations(name, formerWidths(image, widths.keys())),
  });
  rewriteLists(draft, image, description);
  rewriteFormats(draft, image, description);
  rewriteSurroundings(draft, image, description);
  rewriteChartSources(draft, image, description);
}
