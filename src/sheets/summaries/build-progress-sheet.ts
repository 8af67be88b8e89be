import { USUAL_WARNING_DAYS } from "../../domain/rollup/row-situation";
import type { Plan } from "../../domain/plan/plan";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { rowHeightsOf } from "../layout/row-heights-of";
import type { LedgerPlaces } from "../ledger/ledger-references";
import { closePlaces, ledgerReferences } from "../ledger/ledger-references";
import type { CellStyle } from "../model/cell-style";
import { planRange } from "../model/plan-sheet-references";
import type { PlanSheetReferences } from "../model/plan-sheet-references";
import type { SheetDescription } from "../model/sheet-description";
import { SheetDraft } from "../model/sheet-draft";
import { SHEET_NAMES } from "../model/sheet-names";
import { PALETTE } from "../theme/palette";
import { planCaption } from "../theme/plan-caption";
import { REPORT_STYLES } from "../theme/report-styles";
import { putDeadlineList } from "./deadline-list";
import { putLeadLoad } from "./lead-load-table";
import { putGridHeading } from "./progress-grid-heading";
import type { ProgressContext } from "./progress-context";
import { putProgressFigures } from "./progress-figures";
import { progressFormats } from "./progress-formats";
import { putProgressInputs } from "./progress-inputs";
import {
  FIRST_HALF_COLUMN,
  HALF_WIDTH,
  HELPER_WIDTHS,
  LAST_HALF_COLUMN,
  lineCells,
  PROGRESS_COLUMNS,
  PROGRESS_ROWS,
  PROGRESS_WIDTHS,
  progressLayout,
} from "./progress-layout";
import { putProgressLegend } from "./progress-legend";
import { putProgressLine } from "./progress-lines";
import { progressPage } from "./progress-page";

const TITLE = "TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC";
const HEADINGS = [
  "Mã dòng",
  "Nội dung cải tiến",
  "Phụ trách chính",
  "Bắt đầu",
  "Kết thúc",
  "Mức độ",
  "Tình hình",
];

/** The day as of which deadlines are judged, now and when the workbook is opened later. */
export type ProgressView = {
  readonly date: CalendarDate;
  /** Whether the sheet goes on to show the current day, or somebody has set `date` on it. */
  readonly followsClock: boolean;
  /** Days before a deadline from which on it is said to be near. */
  readonly warningDays?: number;
  /** The ids of the lines, where they are not those of the plan in its order; `""`: a blank line. */
  readonly lines?: readonly string[];
  /** Where the ledger's lines stand, unless one below the other. */
  readonly places?: LedgerPlaces;
};

/**
 * "Tiến độ": the rows of the plan over the half months from August to August, following the tracking
 * block of the plan sheet; what each lead answers for; the nearest deadlines.
 * @param references where the plan's rows stand on the plan sheet of the same workbook
 */
export function buildProgressSheet(
  plan: Plan,
  references: PlanSheetReferences,
  view: ProgressView
): SheetDescription {
  const lines = view.lines ?? plan.rows.map(({ id }) => id);
  const context: ProgressContext = {
    plan,
    planSheet: references,
    ledger: ledgerReferences(view.places ?? closePlaces(plan.ledger.length)),
    layout: progressLayout(plan, view.date, lines.length),
    viewDate: view.date,
    viewCell: { row: PROGRESS_ROWS.figures, column: FIRST_HALF_COLUMN },
    warningDays: view.warningDays ?? USUAL_WARNING_DAYS,
  };
  const draft = new SheetDraft();
  draft.putAcross(1, 1, LAST_HALF_COLUMN, TITLE, REPORT_STYLES.title);
  draft.putAcross(2, 1, LAST_HALF_COLUMN, planCaption(plan), REPORT_STYLES.caption);
  putHeadings(draft);
  putGridHeading(draft, context);
  const situations = putLines(draft, context, lines);
  putProgressFigures(draft, context, situations);
  putProgressLegend(draft, context);
  putProgressInputs(draft, context, view.followsClock);
  putLeadLoad(draft, context);
  putDeadlineList(draft, context, situations);
  return describe(draft, context);
}

/** Headings stand over the five rows of the grid's own heading. */
function putHeadings(draft: SheetDraft): void {
  const { year, marks } = PROGRESS_ROWS;
  HEADINGS.forEach((heading, index) => {
    const column = index + 1;
    for (let row = year; row <= marks; row += 1) {
      draft.put({ row, column }, row === year ? heading : null, headingStyle(row));
    }
    draft.merges.push({ from: { row: year, column }, to: { row: marks, column } });
  });
}

function headingStyle(row: number): CellStyle {
  const rule = { style: "thin", color: PALETTE.accent } as const;
  const borders = {
    ...(row === PROGRESS_ROWS.year && { top: rule }),
    ...(row === PROGRESS_ROWS.marks && { bottom: rule }),
  };
  return { ...REPORT_STYLES.headingCentered, borders };
}

function putLines(draft: SheetDraft, context: ProgressContext, lines: readonly string[]): string[] {
  const { layout, plan } = context;
  const rows = new Map(plan.rows.map((row) => [row.id, row]));
  const situations: string[] = [];
  for (let row = PROGRESS_ROWS.first; row <= layout.lastLine; row += 1) {
    const id = lines[row - PROGRESS_ROWS.first] ?? "";
    situations.push(putProgressLine(draft, context, row, { id, planRow: rows.get(id) ?? null }));
  }
  return situations;
}

function describe(draft: SheetDraft, context: ProgressContext): SheetDescription {
  const { layout, planSheet } = context;
  const halves = layout.halves.slice(1).map(() => HALF_WIDTH);
  const widths = [Object.values(PROGRESS_WIDTHS), halves, Object.values(HELPER_WIDTHS)];
  const columnWidths = widths.flat();
  const text = { cells: draft.cells, merges: draft.merges, columnWidths };
  const rowHeights = { ...rowHeightsOf(text), ...TOP_HEIGHTS, ...draft.rowHeights };
  return {
    name: SHEET_NAMES.progress,
    columnWidths,
    rowHeights,
    cells: draft.cells,
    merges: draft.merges,
    validations: [
      {
        range: lineCells(layout, PROGRESS_COLUMNS.id),
        source: planRange(planSheet, "id"),
        strict: true,
      },
    ],
    conditionalFormats: progressFormats(context),
    pageSetup: progressPage(layout, rowHeights, columnWidths),
    freeze: { rows: PROGRESS_ROWS.marks, columns: 2 },
    tabColor: PALETTE.accent,
  };
}

const TOP_HEIGHTS: Readonly<Record<number, number>> = {
  1: 24,
  2: 18,
  3: 6,
  4: 18,
  5: 25.5,
  6: 6,
  7: 15,
  8: 15,
  9: 13.5,
  10: 12,
  11: 12,
};
