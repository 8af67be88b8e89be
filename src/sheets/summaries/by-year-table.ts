import {
  QUARTER_LABELS,
  QUARTERS,
  UNASSIGNED_QUARTER,
  UNASSIGNED_YEAR,
} from "../ledger/ledger-labels";
import { LIST_COLUMNS, LISTS_FIRST_ROW } from "../lists/lists-layout";
import { cellName } from "../model/cell-address";
import { absoluteCell, quoted } from "../model/formula-text";
import type { SheetDraft } from "../model/sheet-draft";
import { SHEET_NAMES } from "../model/sheet-names";
import { minus, plus } from "./combine";
import type { Placed } from "./combine";
import { blankIn, COUNTED, equalTo } from "./ledger-figures";
import type { LineFilter } from "./ledger-figures";
import { putShareTable } from "./share-table";
import type { ShareRow } from "./share-table";
import type { SummaryContext } from "./summary-context";

/**
 * Planned money by budget year, which is a calendar year, and quarter. What nobody has assigned to
 * a year or quarter has a row and a column of its own.
 */
export function putByYearTable(draft: SheetDraft, context: SummaryContext): Placed {
  const { layout } = context;
  const quarters = QUARTERS.map((quarter) => QUARTER_LABELS[quarter]);
  const { total } = putShareTable(draft, layout.columns, {
    title: "2. Theo năm ngân sách và quý",
    headings: ["Năm ngân sách", ...quarters, UNASSIGNED_QUARTER],
    rows: layout.years,
    body: [...layout.budgetYears, UNASSIGNED_YEAR].map((year, index) =>
      yearRow(context, year, index)
    ),
  });
  return total;
}

function yearRow(
  { figures, layout }: SummaryContext,
  year: number | string,
  index: number
): ShareRow {
  const row = layout.years.first + index;
  const own = equalTo("year", `$${cellName({ row, column: 1 })}`, year);
  const years: readonly LineFilter[] = year === UNASSIGNED_YEAR ? [own, blankIn("year")] : [own];
  const sum = (...quarter: readonly LineFilter[]) =>
    plus(...years.map((filter) => figures.sum("planned", [COUNTED, filter, ...quarter])));
  const quarters = QUARTERS.map((quarter) => {
    const label = QUARTER_LABELS[quarter];
    return sum(equalTo("quarter", quoted(label), label));
  });
  const cells = [1, QUARTERS.length].map((place) => cellName({ row, column: 1 + place }));
  const assigned = { ...plus(...quarters), formula: `SUM(${cells.join(":")})` };
  const total = sum();
  return {
    label: {
      formula: absoluteCell(SHEET_NAMES.lists, {
        row: LISTS_FIRST_ROW + index,
        column: LIST_COLUMNS.budgetYears,
      }),
      value: year,
    },
    middle: [...quarters, minus(total, assigned)],
    total,
  };
}
