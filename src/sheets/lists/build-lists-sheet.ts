import { catalogById } from "../../domain/catalog/catalog-by-id";
import type { Catalog } from "../../domain/catalog/catalog";
import { FUNDING_SOURCES } from "../../domain/money/funding-source";
import type { Plan } from "../../domain/plan/plan";
import { schoolDetailsOf } from "../../domain/plan/school-details";
import { formatDateVi } from "../../domain/timeline/format-date-vi";
import {
  MONEY_STATES,
  QUARTER_LABELS,
  QUARTERS,
  SOURCE_CHOICES,
  STATE_LABELS,
  UNASSIGNED_QUARTER,
  UNASSIGNED_YEAR,
} from "../ledger/ledger-labels";
import { plannedTotal } from "../ledger/planned-total";
import { rowHeightsOf } from "../layout/row-heights-of";
import type { CellValue, SheetDescription } from "../model/sheet-description";
import { SheetDraft } from "../model/sheet-draft";
import { SHEET_NAMES } from "../model/sheet-names";
import { PALETTE } from "../theme/palette";
import { reportPage } from "../theme/report-page";
import { REPORT_STYLES } from "../theme/report-styles";
import { putAmountInWords } from "./amount-in-words-table";
import { CATALOG_LAST_COLUMN, putCriteria, putStandards } from "./catalog-tables";
import { putBudgetItems } from "./budget-items-table";
import { LIST_COLUMNS, LISTS_FIRST_ROW, listsLayout } from "./lists-layout";
import { putSchoolDetails, SCHOOL_DETAILS_ROWS } from "./school-details-block";
import { SOURCE_WORDS } from "./source-words";
import { STATUSES } from "../../domain/plan/statuses";

const COLUMN_WIDTHS = [14, 27, 32, 18, 18, 18, 14, 22, 2, 10, 38, 40];
const TITLE = "DANH MỤC";

/**
 * "Danh mục": the lists that drop-downs point at, the catalogue the plan is pinned to, and the
 * helper cells that put the ledger's total into words, where the workbook has a ledger.
 */
export function buildListsSheet(
  plan: Plan,
  ledger: "present" | "absent" = "present"
): SheetDescription {
  const catalog = catalogById(plan.catalog);
  const layout = listsLayout(plan);
  const draft = new SheetDraft();
  draft.putAcross(1, 1, CATALOG_LAST_COLUMN, TITLE, REPORT_STYLES.title);
  draft.putAcross(2, 1, CATALOG_LAST_COLUMN, catalogCaption(catalog), REPORT_STYLES.caption);
  for (const list of shortLists(layout.budgetYears)) putList(draft, list);
  putBudgetItems(draft);
  putStandards(draft, layout.standardsHeading, catalog);
  putCriteria(draft, layout.criteriaHeading, catalog);
  if (ledger === "present") putAmountInWords(draft, layout.wordsTitle, plannedTotal(plan.ledger));
  const lastListRow = ledger === "present" ? layout.lastRow : layout.lastCriterionRow;
  putSchoolDetails(draft, lastListRow + 2, schoolDetailsOf(plan));
  const lastRow = lastListRow + 1 + SCHOOL_DETAILS_ROWS;
  return describe(draft, lastRow, `Danh mục  ·  ${catalog.id}`);
}

function describe(draft: SheetDraft, lastRow: number, footer: string): SheetDescription {
  const text = { cells: draft.cells, merges: draft.merges, columnWidths: COLUMN_WIDTHS };
  return {
    name: SHEET_NAMES.lists,
    columnWidths: COLUMN_WIDTHS,
    rowHeights: { ...rowHeightsOf(text), 1: 24, 2: 18, 3: 6 },
    cells: draft.cells,
    merges: draft.merges,
    validations: [],
    conditionalFormats: [],
    pageSetup: reportPage({
      margins: [15, 10, 15, 15],
      printArea: {
        from: { row: 1, column: 1 },
        to: { row: lastRow, column: CATALOG_LAST_COLUMN },
      },
      footer,
    }),
    freeze: { rows: LISTS_FIRST_ROW - 1, columns: 0 },
    tabColor: PALETTE.zero,
  };
}

function catalogCaption({ id, regulation }: Catalog): string {
  const annex = regulation.annex ? `, Phụ lục ${regulation.annex}` : "";
  return (
    `Danh sách cho các ô chọn. Bộ tiêu chuẩn ${id}: Thông tư ${regulation.number}${annex}, ` +
    `hiệu lực từ ${formatDateVi(regulation.effective)}`
  );
}

type ListColumn = {
  readonly column: number;
  readonly heading: string;
  readonly items: readonly CellValue[];
};

function shortLists(budgetYears: readonly number[]): readonly ListColumn[] {
  const { quarters, sources, sourceWords, sourceIds, states, statuses } = LIST_COLUMNS;
  const quarterLabels = QUARTERS.map((quarter) => QUARTER_LABELS[quarter]);
  const words = FUNDING_SOURCES.map((source) => SOURCE_WORDS[source]);
  const stateLabels = MONEY_STATES.map((state) => STATE_LABELS[state]);
  const years = [...budgetYears, UNASSIGNED_YEAR];
  return [
    { column: quarters, heading: "Quý", items: [...quarterLabels, UNASSIGNED_QUARTER] },
    { column: sources, heading: "Nguồn kinh phí", items: SOURCE_CHOICES },
    { column: sourceWords, heading: "Chữ thường gặp", items: [...words, "không ghi nguồn"] },
    { column: sourceIds, heading: "Mã nguồn", items: [...FUNDING_SOURCES, "unknown"] },
    { column: states, heading: "Trạng thái tiền", items: stateLabels },
    { column: statuses, heading: "Mức độ thực hiện", items: STATUSES },
    { column: LIST_COLUMNS.budgetYears, heading: "Năm ngân sách", items: years },
  ];
}

function putList(draft: SheetDraft, { column, heading, items }: ListColumn): void {
  draft.put({ row: LISTS_FIRST_ROW - 1, column }, heading, REPORT_STYLES.heading);
  items.forEach((item, index) => {
    const style = { ...REPORT_STYLES.body, horizontal: "left" } as const;
    draft.put({ row: LISTS_FIRST_ROW + index, column }, item, style);
  });
}
