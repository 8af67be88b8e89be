import { SOURCE_CHOICES, UNASSIGNED_YEAR, UNKNOWN_SOURCE } from "../ledger/ledger-labels";
import { cellName } from "../model/cell-address";
import type { Computed } from "../model/computed";
import type { ConditionalFormat } from "../model/sheet-description";
import type { SheetDraft } from "../model/sheet-draft";
import { PALETTE } from "../theme/palette";
import { plus, sumOfRun } from "./combine";
import type { Placed } from "./combine";
import { blankIn, COUNTED, equalTo } from "./ledger-figures";
import type { LineFilter } from "./ledger-figures";
import { putTitle } from "./share-table";
import {
  putSpendingHeadings,
  putSpendingLine,
  SPENDING_COLUMNS,
  spendingFormats,
} from "./spending-line";
import type { SpendingTotals } from "./spending-totals";
import type { SummaryContext } from "./summary-context";
import type { TableRows } from "./summary-layout";

export type PayerTotals = {
  readonly bySource: SpendingTotals;
  readonly byYear: SpendingTotals;
};

/** Planned against actual money by source, then by budget year, each with its own total. */
export function putByPayerTable(draft: SheetDraft, context: SummaryContext): PayerTotals {
  const { columns, payers, payerYears, sources, years, budgetYears } = context.layout;
  const title = "4. Dự toán, thực chi và chênh lệch theo nguồn, theo năm ngân sách";
  putTitle(draft, payers.title, columns.bar, title);
  putSpendingHeadings(draft, context, payers.heading, ["Nguồn kinh phí", "Số dòng có số tiền", ""]);
  const bySource = putBlock(draft, context, {
    rows: payers,
    shown: sources,
    labels: SOURCE_CHOICES,
    total: "Cộng theo nguồn",
    filters: (cell, label) =>
      label === UNKNOWN_SOURCE
        ? [equalTo("source", cell, label), blankIn("source")]
        : [equalTo("source", cell, label)],
  });
  putSpendingHeadings(draft, context, payerYears.heading, [
    "Năm ngân sách",
    "Số dòng có số tiền",
    "",
  ]);
  const byYear = putBlock(draft, context, {
    rows: payerYears,
    shown: years,
    labels: [...budgetYears, UNASSIGNED_YEAR],
    total: "Cộng theo năm",
    filters: (cell, label) =>
      label === UNASSIGNED_YEAR
        ? [equalTo("year", cell, label), blankIn("year")]
        : [equalTo("year", cell, label)],
  });
  return { bySource, byYear };
}

type Block = {
  readonly rows: TableRows;
  /** The table above that has the same labels and planned totals. */
  readonly shown: TableRows;
  readonly labels: readonly (string | number)[];
  readonly total: string;
  /** Lines of a label: of any of these. */
  readonly filters: (cell: string, label: string | number) => readonly LineFilter[];
};

function putBlock(draft: SheetDraft, context: SummaryContext, block: Block): SpendingTotals {
  const { figures, layout } = context;
  const { rows, shown, labels, filters } = block;
  const lines = labels.map((label, index) => {
    const row = rows.first + index;
    const own = filters(`$${cellName({ row, column: 1 })}`, label);
    const above = (column: number) => ({ row: shown.first + index, column });
    const sum = (make: (filter: LineFilter) => Computed<number>) => plus(...own.map(make));
    const planned = sum((filter) => figures.sum("planned", [COUNTED, filter]));
    return {
      label: { formula: cellName(above(1)), value: label },
      rows: sum((filter) => figures.count([COUNTED, filter])),
      withoutAmount: null,
      planned: { formula: cellName(above(layout.columns.total)), value: planned.value },
      actual: sum((filter) => figures.sum("actual", [filter])),
    };
  });
  lines.forEach((line, index) =>
    putSpendingLine(draft, context, { ...line, kind: "plain" }, rows.first + index)
  );
  const run = (key: "rows" | "planned" | "actual") =>
    sumOfRun(
      lines.map((line, index): Placed => {
        const at = { row: rows.first + index, column: SPENDING_COLUMNS[key] };
        return { at, value: line[key].value };
      })
    );
  const total = { rows: run("rows"), planned: run("planned"), actual: run("actual") };
  const line = { kind: "total" as const, label: block.total, withoutAmount: null, ...total };
  putSpendingLine(draft, context, line, rows.total);
  const placed = (key: "planned" | "actual"): Placed => ({
    at: { row: rows.total, column: SPENDING_COLUMNS[key] },
    value: total[key].value,
  });
  return { planned: placed("planned"), actual: placed("actual") };
}

/** Rows without any money fade; the rest show bars, and overspending turns red. */
export function payerFormats(context: SummaryContext): ConditionalFormat[] {
  const { columns, payers, payerYears } = context.layout;
  const { planned, actual } = SPENDING_COLUMNS;
  return [payers, payerYears].flatMap((rows) => [
    {
      kind: "expression" as const,
      range: {
        from: { row: rows.first, column: 1 },
        to: { row: rows.total - 1, column: columns.share },
      },
      formula:
        `AND($${cellName({ row: rows.first, column: planned })}=0,` +
        `$${cellName({ row: rows.first, column: actual })}=0)`,
      style: { font: { color: PALETTE.zero } },
    },
    ...spendingFormats(context, rows),
  ]);
}
