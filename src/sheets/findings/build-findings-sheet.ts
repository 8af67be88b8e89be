import type { Severity } from "../../domain/validation/severity";
import type { CellStyle } from "../model/cell-style";
import { fixedRange, quoted, sheetPrefix } from "../model/formula-text";
import { putFormulaAcross } from "../model/put-formula-across";
import type { SheetDescription } from "../model/sheet-description";
import { SheetDraft } from "../model/sheet-draft";
import { SHEET_NAMES } from "../model/sheet-names";
import { NUMBER_FORMATS } from "../theme/number-formats";
import { PALETTE } from "../theme/palette";
import { reportPage } from "../theme/report-page";
import { REPORT_STYLES, withFont, withSeparators } from "../theme/report-styles";
import { CERTAINTY_LABELS, SEVERITY_LABELS, WAIVER_HEADINGS } from "./finding-labels";
import type { FindingLine } from "./finding-lines";
import { findingLines } from "./finding-lines";
import { FINDINGS_MARGINS, findingsPage } from "./findings-page";
import type { ReviewRecord } from "./review-record";
import { putReviewSignatures } from "./review-signatures";
import type { WordedFinding, WordedWaiver } from "./worded-finding";

/** `grows`: its share of the width that a smaller print leaves. */
const COLUMNS = [
  { heading: "TT", width: 4.375, grows: 0 },
  { heading: "Mức", width: 11.875, grows: 0 },
  { heading: "Vị trí", width: 18, grows: 0.05 },
  { heading: "Phát hiện", width: 48, grows: 0.83 },
  { heading: "Căn cứ", width: 23, grows: 0.12 },
  { heading: "Mức chắc chắn", width: 17, grows: 0 },
] as const;
const LAST_COLUMN = COLUMNS.length;
const HEADING_ROW = 8;
const FIRST_ROW = HEADING_ROW + 1;
const SEVERITY_COLUMN = 2;
/** Keys that tell waivers apart, and how many findings a line tells of, stand beside the print. */
const KEY_COLUMN = LAST_COLUMN + 2;
const GAP_WIDTH = 1.5;
const KEY_WIDTH = 24;
const TOP_HEIGHTS = { 1: 24, 2: 16.5, 3: 16.5, 4: 18, 5: 25.5, 6: 6, 7: 21 };

/** Where each severity's count stands on top. */
const COUNT_COLUMNS: readonly (readonly [Severity, from: number, to: number])[] = [
  ["error", 1, 2],
  ["warning", 3, 3],
  ["hint", 4, 4],
];
const WAIVED_COUNT_COLUMN = 5;

const NEVER_IN_THE_WAY = "Không mục nào ngăn việc in kế hoạch";
const COUNT_HEADING = "Số chỗ";

/**
 * "Kiểm tra": what the check found, in the given order, and what was passed over with reason and
 * name, as a record that is signed and filed. One page where it can be read so.
 */
export function buildFindingsSheet(
  findings: readonly WordedFinding[],
  record: ReviewRecord,
  waivers: readonly WordedWaiver[] = []
): SheetDescription {
  const draft = new SheetDraft();
  const lines = findingLines(findings);
  const lastRow = Math.max(FIRST_ROW, HEADING_ROW + lines.length);
  draft.putAcross(1, 1, LAST_COLUMN, "BIÊN BẢN KIỂM TRA KẾ HOẠCH", REPORT_STYLES.title);
  draft.putAcross(2, 1, LAST_COLUMN, record.plan, REPORT_STYLES.caption);
  draft.putAcross(3, 1, LAST_COLUMN, record.check, REPORT_STYLES.caption);
  putCounts(draft, findings, lastRow);
  draft.putAcross(7, 1, LAST_COLUMN, "Cần xử lý", REPORT_STYLES.sectionTitle);
  putHeadings(
    draft,
    HEADING_ROW,
    COLUMNS.map(({ heading }) => heading)
  );
  draft.put({ row: HEADING_ROW, column: KEY_COLUMN }, COUNT_HEADING, keyStyle);
  lines.forEach((line, index) => putLine(draft, line, index));
  if (lines.length === 0) {
    draft.putAcross(FIRST_ROW, 1, LAST_COLUMN, "Không có phát hiện nào.", REPORT_STYLES.body);
  }
  const lastListed = putWaivers(draft, lastRow, waivers);
  putWaivedCount(draft, lastListed, waivers.length);
  const signatures = putReviewSignatures(draft, lastListed + 2, record);
  Object.assign(draft.rowHeights, TOP_HEIGHTS);
  const kept = waivers.length > 0 ? [lastRow + 1, lastRow + 2, lastRow + 3] : [];
  const filtered = lines.length > 0 ? lastRow : null;
  const signed = signatures.at(-1) ?? lastListed;
  const keptWithNext = [7, HEADING_ROW, ...kept, lastListed, lastListed + 1, ...signatures];
  return describe(draft, { lastPrinted: signed, filtered, keptWithNext: new Set(keptWithNext) });
}

type Extent = {
  readonly lastPrinted: number;
  /** Last row of the filtered list; `null` where there is nothing to filter. */
  readonly filtered: number | null;
  readonly keptWithNext: ReadonlySet<number>;
};

function describe(
  draft: SheetDraft,
  { lastPrinted, filtered, keptWithNext }: Extent
): SheetDescription {
  const { columnWidths, rowHeights, onePage, breaksAfter } = findingsPage({
    draft,
    columns: COLUMNS,
    beside: [GAP_WIDTH, KEY_WIDTH],
    lastRow: lastPrinted,
    titleRow: HEADING_ROW,
    keptWithNext,
  });
  const corner = (row: number) => ({ row, column: LAST_COLUMN });
  return {
    name: SHEET_NAMES.findings,
    columnWidths,
    fittedColumns: Object.fromEntries(COLUMNS.map((_, index) => [index + 1, "exact" as const])),
    rowHeights,
    cells: draft.cells,
    merges: draft.merges,
    validations: [],
    conditionalFormats: [],
    pageSetup: reportPage({
      margins: FINDINGS_MARGINS,
      printArea: { from: { row: 1, column: 1 }, to: corner(lastPrinted) },
      titleRows: [HEADING_ROW, HEADING_ROW],
      breaksAfter,
      footer: NEVER_IN_THE_WAY,
      ...(onePage ? { onePage } : {}),
    }),
    freeze: { rows: HEADING_ROW, columns: 0 },
    ...(filtered === null
      ? {}
      : { autoFilter: { from: { row: HEADING_ROW, column: 1 }, to: corner(filtered) } }),
    tabColor: PALETTE.accent,
  };
}

/** By the column beside the print, since one line can tell of several findings. */
function putCounts(draft: SheetDraft, findings: readonly WordedFinding[], lastRow: number): void {
  const listed = (column: number) =>
    fixedRange({ from: { row: FIRST_ROW, column }, to: { row: lastRow, column } });
  for (const [severity, from, to] of COUNT_COLUMNS) {
    const label = SEVERITY_LABELS[severity];
    const condition = `${listed(SEVERITY_COLUMN)},${quoted(label)}`;
    const count = {
      formula: `SUMIFS(${listed(KEY_COLUMN)},${condition})`,
      value: findings.filter((finding) => finding.severity === severity).length,
    };
    draft.putAcross(4, from, to, label, REPORT_STYLES.figureLabel);
    putFormulaAcross(draft, 5, [from, to], count, countStyle);
  }
  draft.putAcross(4, LAST_COLUMN, LAST_COLUMN, null, REPORT_STYLES.figureLabel);
}

function putWaivedCount(draft: SheetDraft, lastListed: number, count: number): void {
  draft.put({ row: 4, column: WAIVED_COUNT_COLUMN }, WAIVED_LABEL, REPORT_STYLES.figureLabel);
  const at = { row: 5, column: WAIVED_COUNT_COLUMN };
  if (count === 0) {
    draft.put(at, 0, countStyle);
    return;
  }
  const keys = fixedRange({
    from: { row: lastListed - count + 1, column: KEY_COLUMN },
    to: { row: lastListed, column: KEY_COLUMN },
  });
  draft.putFormula(at, `COUNTIFS(${keys},"?*")`, count, countStyle);
}

const WAIVED_TITLE = "Đã xem xét và bỏ qua";
const WAIVED_LABEL = "Đã bỏ qua, có lý do";
const countStyle: CellStyle = { ...REPORT_STYLES.figure, numberFormat: NUMBER_FORMATS.count };
const keyStyle: CellStyle = withFont({}, { size: 8, color: PALETTE.muted });
const place: CellStyle = withFont(REPORT_STYLES.body, { color: PALETTE.accent });
const marked: CellStyle = withFont(REPORT_STYLES.body, { bold: true });

function putHeadings(draft: SheetDraft, row: number, headings: readonly string[]): void {
  headings.forEach((heading, index) =>
    draft.put({ row, column: index + 1 }, heading, REPORT_STYLES.heading)
  );
}

function putLine(draft: SheetDraft, line: FindingLine, index: number): void {
  const row = FIRST_ROW + index;
  const put = (column: number, value: string | number, style: CellStyle) =>
    draft.put({ row, column }, value, withSeparators(style));
  const { body, bodyCentered } = REPORT_STYLES;
  put(1, index + 1, bodyCentered);
  const plain = line.severity === "hint";
  put(SEVERITY_COLUMN, SEVERITY_LABELS[line.severity], plain ? body : marked);
  putPlace(draft, row, line, line.cells);
  put(4, line.message, body);
  put(5, line.basis ?? "", body);
  put(6, CERTAINTY_LABELS[line.certainty], body);
  draft.put({ row, column: KEY_COLUMN }, line.cells.length, keyStyle);
}

/** What was passed over, with who decided and why; the row it ends in. */
function putWaivers(draft: SheetDraft, lastRow: number, waivers: readonly WordedWaiver[]): number {
  if (waivers.length === 0) return lastRow;
  const titleRow = lastRow + 2;
  draft.putAcross(titleRow, 1, LAST_COLUMN, WAIVED_TITLE, REPORT_STYLES.sectionTitle);
  const known = COLUMNS.slice(0, 4).map(({ heading }) => heading);
  putHeadings(draft, titleRow + 1, [...known, WAIVER_HEADINGS.reason, WAIVER_HEADINGS.by]);
  draft.put({ row: titleRow + 1, column: KEY_COLUMN }, WAIVER_HEADINGS.key, keyStyle);
  waivers.forEach((waiver, index) => {
    const row = titleRow + 2 + index;
    const { body, bodyCentered } = REPORT_STYLES;
    draft.put({ row, column: 1 }, index + 1, withSeparators(bodyCentered));
    draft.put({ row, column: 2 }, SEVERITY_LABELS[waiver.severity], withSeparators(body));
    putPlace(draft, row, waiver, [waiver.cell]);
    [waiver.message, waiver.reason, waiver.by].forEach((words, offset) =>
      draft.put({ row, column: 4 + offset }, words, withSeparators(body))
    );
    draft.put({ row, column: KEY_COLUMN }, waiver.key, keyStyle);
  });
  return titleRow + 1 + waivers.length;
}

/** Links by formula: exceljs writes internal hyperlinks as external ones. Several lead to the first. */
function putPlace(
  draft: SheetDraft,
  row: number,
  { sheet, cell, linked }: WordedFinding,
  cells: readonly string[]
): void {
  const words = placeWords(sheet, cells);
  const at = { row, column: 3 };
  if (!linked || cell === "") {
    draft.put(at, words, withSeparators(REPORT_STYLES.body));
    return;
  }
  const target = `#${sheetPrefix(sheet)}${cell}`;
  const link = `HYPERLINK(${quoted(target)},${quoted(words)})`;
  draft.putFormula(at, link, words, withSeparators(place));
}

const MOST_CELLS_NAMED = 4;

function placeWords(sheet: string, cells: readonly string[]): string {
  const named = cells.filter((cell) => cell !== "");
  if (named.length === 0) return sheet;
  const shown = named.slice(0, MOST_CELLS_NAMED).join(", ");
  return `${sheet}, ${shown}${named.length > MOST_CELLS_NAMED ? ", …" : ""}`;
}
