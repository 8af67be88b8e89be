import type { Certainty } from "../../domain/validation/certainty";
import type { Severity } from "../../domain/validation/severity";
import { rowHeightsOf } from "../layout/row-heights-of";
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
import type { Waiver } from "./waiver";

/** A finding in words, with its place. */
export type WordedFinding = {
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** Name of a sheet, or of a part of the document that was read. */
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  /** The circular and article, or `null` where there is none. */
  readonly basis: string | null;
  /** Whether the sheet is in this workbook. */
  readonly linked: boolean;
};

/** A finding passed over by someone's decision. */
export type WordedWaiver = WordedFinding & Waiver;

const COLUMNS = [
  { heading: "TT", width: 4.375 },
  { heading: "Mức", width: 11.875 },
  { heading: "Vị trí", width: 17 },
  { heading: "Phát hiện", width: 45 },
  { heading: "Căn cứ", width: 23 },
  { heading: "Cách hiểu chắc chắn đến đâu", width: 26 },
] as const;
const LAST_COLUMN = COLUMNS.length;
const HEADING_ROW = 8;
const FIRST_ROW = HEADING_ROW + 1;
const SEVERITY_COLUMN = 2;
/** The keys that tell waivers apart stand beside the print, after a gap column. */
const KEY_COLUMN = LAST_COLUMN + 2;
const GAP_WIDTH = 1.5;
const KEY_WIDTH = 24;

/** Where each severity's count stands on top. */
const COUNT_COLUMNS: readonly (readonly [Severity, from: number, to: number])[] = [
  ["error", 1, 2],
  ["warning", 3, 3],
  ["hint", 4, 4],
];

/**
 * "Kiểm tra": what the check found, in the given order.
 * @param caption the line under the title: school, school year, catalogue
 */
export function buildFindingsSheet(
  findings: readonly WordedFinding[],
  caption: string,
  waivers: readonly WordedWaiver[] = []
): SheetDescription {
  const draft = new SheetDraft();
  const lastRow = Math.max(FIRST_ROW, HEADING_ROW + findings.length);
  draft.putAcross(1, 1, LAST_COLUMN, "BIÊN BẢN KIỂM TRA KẾ HOẠCH", REPORT_STYLES.title);
  draft.putAcross(2, 1, LAST_COLUMN, caption, REPORT_STYLES.caption);
  putCounts(draft, findings, lastRow);
  draft.putAcross(7, 1, LAST_COLUMN, "Cần xử lý", REPORT_STYLES.sectionTitle);
  COLUMNS.forEach(({ heading }, index) =>
    draft.put({ row: HEADING_ROW, column: index + 1 }, heading, REPORT_STYLES.heading)
  );
  findings.forEach((finding, index) => putFinding(draft, finding, index));
  if (findings.length === 0) {
    draft.putAcross(FIRST_ROW, 1, LAST_COLUMN, "Không có phát hiện nào.", REPORT_STYLES.body);
  }
  const lastPrinted = putWaivers(draft, lastRow, waivers);
  const filtered = findings.length > 0 ? lastRow : null;
  return describe(draft, { lastPrinted, filtered, widths: widths(waivers.length > 0) });
}

function widths(keyed: boolean): number[] {
  const printed = COLUMNS.map(({ width }) => width);
  return keyed ? [...printed, GAP_WIDTH, KEY_WIDTH] : printed;
}

type Extent = {
  readonly lastPrinted: number;
  /** Last row of the filtered list; `null` where there is nothing to filter. */
  readonly filtered: number | null;
  readonly widths: readonly number[];
};

function describe(draft: SheetDraft, extent: Extent): SheetDescription {
  const columnWidths = extent.widths;
  const text = { cells: draft.cells, merges: draft.merges, columnWidths };
  const corner = (row: number) => ({ row, column: LAST_COLUMN });
  return {
    name: SHEET_NAMES.findings,
    columnWidths,
    rowHeights: { ...rowHeightsOf(text), 1: 24, 2: 18, 3: 6, 4: 18, 5: 25.5, 6: 6, 7: 21 },
    cells: draft.cells,
    merges: draft.merges,
    validations: [],
    conditionalFormats: [],
    pageSetup: reportPage({
      margins: [15, 15, 15, 20],
      printArea: { from: { row: 1, column: 1 }, to: corner(extent.lastPrinted) },
      titleRows: [HEADING_ROW, HEADING_ROW],
      footer: "Không mục nào ngăn việc in kế hoạch",
    }),
    freeze: { rows: HEADING_ROW, columns: 0 },
    ...(extent.filtered === null
      ? {}
      : { autoFilter: { from: { row: HEADING_ROW, column: 1 }, to: corner(extent.filtered) } }),
    tabColor: PALETTE.accent,
  };
}

function putCounts(draft: SheetDraft, findings: readonly WordedFinding[], lastRow: number): void {
  const range = fixedRange({
    from: { row: FIRST_ROW, column: SEVERITY_COLUMN },
    to: { row: lastRow, column: SEVERITY_COLUMN },
  });
  for (const [severity, from, to] of COUNT_COLUMNS) {
    const label = SEVERITY_LABELS[severity];
    const count = {
      formula: `COUNTIFS(${range},${quoted(label)})`,
      value: findings.filter((finding) => finding.severity === severity).length,
    };
    draft.putAcross(4, from, to, label, REPORT_STYLES.figureLabel);
    putFormulaAcross(draft, 5, [from, to], count, {
      ...REPORT_STYLES.figure,
      numberFormat: NUMBER_FORMATS.count,
    });
  }
  const note = "Không mục nào ngăn việc in kế hoạch";
  draft.putAcross(4, 5, LAST_COLUMN, note, REPORT_STYLES.figureLabel);
}

const WAIVED_TITLE = "Đã xem xét và bỏ qua";
const keyStyle: CellStyle = withFont({}, { size: 8, color: PALETTE.muted });
const place: CellStyle = withFont(REPORT_STYLES.body, { color: PALETTE.accent });
const marked: CellStyle = withFont(REPORT_STYLES.body, { bold: true });

function putFinding(draft: SheetDraft, finding: WordedFinding, index: number): void {
  const row = FIRST_ROW + index;
  const put = (column: number, value: string | number, style: CellStyle) =>
    draft.put({ row, column }, value, withSeparators(style));
  const { body, bodyCentered } = REPORT_STYLES;
  put(1, index + 1, bodyCentered);
  const plain = finding.severity === "hint";
  put(SEVERITY_COLUMN, SEVERITY_LABELS[finding.severity], plain ? body : marked);
  putPlace(draft, row, finding);
  put(4, finding.message, body);
  put(5, finding.basis ?? "", body);
  put(6, CERTAINTY_LABELS[finding.certainty], body);
}

/** What was passed over, with who decided and why; the row it ends in. */
function putWaivers(draft: SheetDraft, lastRow: number, waivers: readonly WordedWaiver[]): number {
  if (waivers.length === 0) return lastRow;
  const titleRow = lastRow + 2;
  draft.putAcross(titleRow, 1, LAST_COLUMN, WAIVED_TITLE, REPORT_STYLES.sectionTitle);
  const headings = ["TT", "Mức", "Vị trí", "Phát hiện", WAIVER_HEADINGS.reason, WAIVER_HEADINGS.by];
  headings.forEach((heading, index) =>
    draft.put({ row: titleRow + 1, column: index + 1 }, heading, REPORT_STYLES.heading)
  );
  draft.put({ row: titleRow + 1, column: KEY_COLUMN }, WAIVER_HEADINGS.key, keyStyle);
  waivers.forEach((waiver, index) => {
    const row = titleRow + 2 + index;
    const { body, bodyCentered } = REPORT_STYLES;
    draft.put({ row, column: 1 }, index + 1, withSeparators(bodyCentered));
    draft.put({ row, column: 2 }, SEVERITY_LABELS[waiver.severity], withSeparators(body));
    putPlace(draft, row, waiver);
    [waiver.message, waiver.reason, waiver.by].forEach((words, offset) =>
      draft.put({ row, column: 4 + offset }, words, withSeparators(body))
    );
    draft.put({ row, column: KEY_COLUMN }, waiver.key, keyStyle);
  });
  return titleRow + 1 + waivers.length;
}

/** Links by formula: exceljs writes internal hyperlinks as external ones. */
function putPlace(draft: SheetDraft, row: number, { sheet, cell, linked }: WordedFinding): void {
  const words = cell === "" ? sheet : `${sheet}, ${cell}`;
  const at = { row, column: 3 };
  if (!linked || cell === "") {
    draft.put(at, words, withSeparators(REPORT_STYLES.body));
    return;
  }
  const target = `#${sheetPrefix(sheet)}${cell}`;
  const link = `HYPERLINK(${quoted(target)},${quoted(words)})`;
  draft.putFormula(at, link, words, withSeparators(place));
}
