import type { Catalog } from "../../domain/catalog/catalog";
import type { MoneyUnit } from "../../domain/money/money-reading";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/plan-row";
import type { CellPosition } from "../model/cell-address";
import { splitRow } from "../layout/split-row";
import { continuationMark } from "./continuation-mark";
import type { ColumnRole, FormColumn } from "./form-spec";
import type { PlanSheetDraft } from "./plan-sheet-draft";
import { PLAN_STYLES } from "./plan-styles";
import { standardBannerWords } from "./standard-banner-words";
import { TRACKING_COLUMNS } from "./tracking-columns";

/** Where the table came to stand: its heading rows and its body, banners included. */
export type PlanTableRows = {
  readonly headingRows: readonly [first: number, last: number];
  readonly firstRow: number;
  readonly lastRow: number;
  /** Sheet row of every plan row, in plan order. */
  readonly rowOf: ReadonlyMap<string, number>;
};

/** Lines for writing by hand or typing, in a plan that has no rows yet. */
const BLANK_ROWS = 8;
const BLANK_HEIGHT = 32;
const LEVEL_BANNER = "MỨC 1, 2, 3";
const UNIT_WORDS: Readonly<Record<MoneyUnit, string>> = {
  trieu: "triệu đồng",
  nghin: "nghìn đồng",
  dong: "đồng",
};

export function putPlanTable(draft: PlanSheetDraft, plan: Plan, catalog: Catalog): PlanTableRows {
  const headingRow = draft.row;
  putHeading(draft, plan.moneyUnit);
  const lastHeadingRow = draft.row - 1;
  const firstRow = draft.row;
  const hasBanners = draft.spec.criterionIn === "banner-and-column";
  if (hasBanners && catalog.series === "2018") {
    draft.putLine(LEVEL_BANNER, PLAN_STYLES.banner);
    draft.keepLastRowWithNext();
  }
  const rowOf = new Map<string, number>();
  let standard: number | null = null;
  plan.rows.forEach((row, index) => {
    if (hasBanners && row.standard !== null && row.standard !== standard)
      putBanner(draft, row.standard, catalog);
    standard = row.standard ?? standard;
    rowOf.set(row.id, draft.row);
    putRow(draft, row, index);
  });
  if (plan.rows.length === 0) putBlankRows(draft);
  return { headingRows: [headingRow, lastHeadingRow], firstRow, lastRow: draft.row - 1, rowOf };
}

function putHeading(draft: PlanSheetDraft, unit: MoneyUnit | null): void {
  draft.spec.columns.forEach(({ heading, role }, index) => {
    const holdsMoney = role === "money" || role === "resources";
    const words = holdsMoney && unit ? `${heading} (ĐVT: ${UNIT_WORDS[unit]})` : heading;
    draft.put({ row: draft.row, column: index + 1 }, words, PLAN_STYLES.heading);
  });
  draft.row += 1;
  draft.keepLastRowWithNext();
  if (!draft.spec.numberRow) return;
  draft.spec.columns.forEach((_, index) =>
    draft.put({ row: draft.row, column: index + 1 }, `(${index + 1})`, PLAN_STYLES.columnNumber)
  );
  draft.row += 1;
  draft.keepLastRowWithNext();
}

/** The standard's own number stands in the number column, so that it can be relied on. */
function putBanner(draft: PlanSheetDraft, number: number, catalog: Catalog): void {
  const words = standardBannerWords(catalog, number);
  draft.put({ row: draft.row, column: 1 }, String(number), PLAN_STYLES.bannerNumber);
  draft.putAcross(draft.row, 2, draft.lastColumn, words, PLAN_STYLES.banner);
  draft.row += 1;
  draft.keepLastRowWithNext();
}

/** A row too high for Excel goes on in further rows, which the tracking block marks. */
function putRow(draft: PlanSheetDraft, row: PlanRow, index: number): void {
  const { columns, numberRow } = draft.spec;
  draft.locate({ part: "row", row: row.id, field: null }, 1);
  columns.forEach(({ role }, offset) =>
    draft.locate({ part: "row", row: row.id, field: locationField(role) }, offset + 1)
  );
  const parts = splitRow(
    columns.map((column) => ({
      text: cellWords(row, index, column.role, numberRow),
      font: cellStyle(column).font,
      width: column.width,
      indent: 0,
    }))
  );
  parts.forEach(({ texts, continued }, part) => {
    columns.forEach((column, offset) => {
      const at: CellPosition = { row: draft.row, column: offset + 1 };
      draft.put(at, texts[offset] ?? "", cellStyle(column));
    });
    if (part > 0) putContinuationMark(draft, row, continued);
    draft.row += 1;
  });
}

function putContinuationMark(
  draft: PlanSheetDraft,
  { id }: PlanRow,
  continued: ReadonlySet<number>
): void {
  const roles = TRACKING_COLUMNS.map(({ role }) => role);
  const at = { row: draft.row, column: draft.trackingColumn + roles.indexOf("clarify") };
  const columns = Array.from(continued, (offset) => offset + 1);
  draft.put(at, continuationMark(id, columns), PLAN_STYLES.trackingContinued);
}

function locationField(role: ColumnRole) {
  return role === "standard" || role === "standard-criterion" ? "criterion" : role;
}

function cellWords(row: PlanRow, index: number, role: ColumnRole, numbered: boolean): string {
  switch (role) {
    case "number":
      return numbered ? String(index + 1) : "";
    case "standard":
      return row.standard === null ? "" : String(row.standard);
    case "criterion":
    case "standard-criterion":
      return row.criterionWords ?? "";
    default:
      return row.words[role] ?? "";
  }
}

function cellStyle({ centered }: FormColumn) {
  return centered ? PLAN_STYLES.centeredCell : PLAN_STYLES.cell;
}

function putBlankRows(draft: PlanSheetDraft): void {
  for (let count = 0; count < BLANK_ROWS; count += 1) {
    draft.rowHeights[draft.row] = BLANK_HEIGHT;
    draft.spec.columns.forEach((column, offset) =>
      draft.put({ row: draft.row, column: offset + 1 }, null, cellStyle(column))
    );
    draft.row += 1;
  }
}
