import type { Plan } from "../../domain/plan/plan";
import { rowHeightsOf } from "../layout/row-heights-of";
import { largestAmount } from "../ledger/ledger-entries";
import { closePlaces } from "../ledger/ledger-references";
import type { LedgerPlaces } from "../ledger/ledger-references";
import type { PlanSheetReferences } from "../model/plan-sheet-references";
import type { ConditionalFormat, SheetDescription } from "../model/sheet-description";
import { SheetDraft } from "../model/sheet-draft";
import { SHEET_NAMES } from "../model/sheet-names";
import { PALETTE } from "../theme/palette";
import { planCaption } from "../theme/plan-caption";
import { reportPage } from "../theme/report-page";
import { REPORT_STYLES } from "../theme/report-styles";
import { criterionFormats, putByCriterionTable } from "./by-criterion-table";
import { payerFormats, putByPayerTable } from "./by-payer-table";
import { putBySourceTable } from "./by-source-table";
import { putByYearTable } from "./by-year-table";
import { keyFigureFormats, putKeyFigures } from "./key-figures";
import { leftOutFormats, putLeftOutTable } from "./left-out-table";
import { putReconciliation, reconciliationFormats } from "./reconciliation";
import type { Differences } from "./reconciliation";
import { shareFormats } from "./share-table";
import { putSignatures, signatureRows } from "./signatures";
import { summaryCharts } from "./summary-charts";
import { breaksBetweenBlocks } from "./breaks-between-blocks";
import { summaryContext } from "./summary-context";
import type { SummaryContext } from "./summary-context";
import type { SummaryLayout } from "./summary-layout";
import { summaryWidths } from "./summary-widths";

/**
 * "Tổng hợp kinh phí": live totals over the ledger and the plan sheet, in whole đồng. Only certain
 * amounts are added; what is left out is listed with its reason, and the totals of all tables are
 * held against the ledger's.
 * @param references where the plan's rows stand on the plan sheet of the same workbook
 * @param places where the ledger's lines stand on its sheet
 */
export function buildSummarySheet(
  plan: Plan,
  references: PlanSheetReferences,
  places: LedgerPlaces = closePlaces(plan.ledger.length)
): SheetDescription {
  const context = summaryContext(plan, references, places);
  const { columns } = context.layout;
  const draft = new SheetDraft();
  draft.putAcross(1, 1, columns.bar, TITLE, REPORT_STYLES.title);
  const caption = planCaption(plan, "Đơn vị tính: đồng");
  draft.putAcross(2, 1, columns.bar, caption, REPORT_STYLES.caption);
  const bySource = putBySourceTable(draft, context);
  const byYear = putByYearTable(draft, context);
  const byCriterion = putByCriterionTable(draft, context);
  const payers = putByPayerTable(draft, context);
  putLeftOutTable(draft, context);
  const differences = putReconciliation(draft, context, {
    bySource: { planned: bySource, actual: payers.bySource.actual },
    byYear: { planned: byYear, actual: payers.byYear.actual },
    byCriterion,
  });
  putKeyFigures(draft, context, differences);
  putSignatures(draft, context);
  return describe(draft, context, differences);
}

const TOP_HEIGHTS = { 1: 21, 2: 15.75, 3: 4.5, 7: 6 };
const TITLE = "TỔNG HỢP KINH PHÍ KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC";

function describe(
  draft: SheetDraft,
  context: SummaryContext,
  differences: Differences
): SheetDescription {
  const { layout } = context;
  const { columns, signatures } = layout;
  const columnWidths = summaryWidths(columns, largestAmount(context.figures.entries));
  const text = { cells: draft.cells, merges: draft.merges, columnWidths };
  const to = { row: signatures + signatureRows - 1, column: columns.bar };
  const rowHeights = { ...rowHeightsOf(text), ...draft.rowHeights, ...TOP_HEIGHTS };
  return {
    name: SHEET_NAMES.summary,
    columnWidths,
    fittedColumns: Object.fromEntries(
      [...columns.middle, columns.total].map((column) => [column, "least" as const])
    ),
    rowHeights,
    cells: draft.cells,
    merges: draft.merges,
    validations: [],
    conditionalFormats: formats(context, differences),
    pageSetup: reportPage({
      margins: [15, 15, 15, 20],
      printArea: { from: { row: 1, column: 1 }, to },
      breaksAfter: breaksBetweenBlocks(blockStarts(layout), to.row, { rowHeights, columnWidths }),
      footer: "Số liệu tính từ trang Sổ kinh phí",
    }),
    freeze: { rows: 2, columns: 0 },
    charts: summaryCharts(layout),
    tabColor: PALETTE.accent,
  };
}

/** The top with table 1, then each table, the last with the signatures. */
function blockStarts({
  years,
  criteria,
  payers,
  leftOut,
  reconciliation,
}: SummaryLayout): number[] {
  return [1, years.title, criteria.title, payers.title, leftOut.title, reconciliation - 2];
}

function formats(context: SummaryContext, differences: Differences): ConditionalFormat[] {
  const { columns, sources, years } = context.layout;
  return [
    ...shareFormats(sources, columns),
    ...shareFormats(years, columns),
    ...criterionFormats(context),
    ...payerFormats(context),
    ...leftOutFormats(context),
    ...reconciliationFormats(context),
    ...keyFigureFormats(context, differences),
  ];
}
