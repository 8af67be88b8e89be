/**
 * What Univer 0.25.1 complains of when it comes to something later (when the page is idle, or after
 * a while) and the sheet or the grid is gone by then; nothing comes of it. The last two are of sheets
 * that an undo has taken away: it asks for their drawing and their formulas once more.
 */
const TOO_LATE = [
  /cannot find current (workbook|worksheet)[^]*validatorRanges/,
  /reading 'getUnitId'[^]*SheetNumfmtUIController\._forceUpdate/,
  /Locale not initialized[^]*_startProgress/,
  /reading 'skeleton'[^]*_rangeToBounds[^]*_markUnitDirty/,
  /^Dependency tree not found for treeId/,
];

export function isUniverTooLate(complaint: string): boolean {
  return TOO_LATE.some((known) => known.test(complaint));
}
