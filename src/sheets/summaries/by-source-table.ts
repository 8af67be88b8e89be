import { SOURCE_CHOICES, UNKNOWN_SOURCE } from "../ledger/ledger-labels";
import { LIST_COLUMNS, LISTS_FIRST_ROW } from "../lists/lists-layout";
import { cellName } from "../model/cell-address";
import { absoluteCell } from "../model/formula-text";
import { putContent } from "../model/put-content";
import type { SheetDraft } from "../model/sheet-draft";
import { SHEET_NAMES } from "../model/sheet-names";
import { PALETTE } from "../theme/palette";
import { REPORT_STYLES, withFont } from "../theme/report-styles";
import { minus, plus, shareOf } from "./combine";
import type { Placed } from "./combine";
import { blankIn, COUNTED, equalTo, ofStandard } from "./ledger-figures";
import { putShareTable } from "./share-table";
import type { ShareRow } from "./share-table";
import type { SummaryContext } from "./summary-context";

/**
 * Planned money by source and standard. Every source has its row, so that none can escape; what
 * has no standard is what remains of a row's total.
 */
export function putBySourceTable(draft: SheetDraft, context: SummaryContext): Placed {
  const { layout } = context;
  const standards = layout.groups.map(({ standard }) => `Tiêu chuẩn ${standard.number}`);
  const table = putShareTable(draft, layout.columns, {
    title: "1. Theo nguồn kinh phí và tiêu chuẩn",
    headings: ["Nguồn kinh phí", ...standards, "Chưa rõ tiêu chí"],
    rows: layout.sources,
    body: SOURCE_CHOICES.map((label, index) => sourceRow(context, label, index)),
  });
  putSharesOfStandards(draft, context, table);
  return table.total;
}

function sourceRow({ figures, layout }: SummaryContext, label: string, index: number): ShareRow {
  const cell = `$${cellName({ row: layout.sources.first + index, column: 1 })}`;
  const sources = [equalTo("source", cell, label)];
  const filters = label === UNKNOWN_SOURCE ? [...sources, blankIn("source")] : sources;
  const sum = (...standard: ReturnType<typeof ofStandard>[]) =>
    plus(...filters.map((source) => figures.sum("planned", [COUNTED, source, ...standard])));
  const standards = layout.groups.map(({ standard }) => sum(ofStandard(standard.number)));
  const total = sum();
  const known = plus(...standards);
  return {
    label: {
      formula: absoluteCell(SHEET_NAMES.lists, {
        row: LISTS_FIRST_ROW + index,
        column: LIST_COLUMNS.sources,
      }),
      value: label,
    },
    middle: [...standards, minus(total, { ...known, formula: rowSum(layout, index) })],
    total,
  };
}

/** The sum of the row's cells of standards, which stand left of what remains. */
function rowSum({ sources, columns, groups }: SummaryContext["layout"], index: number): string {
  const row = sources.first + index;
  const first = cellName({ row, column: columns.middle[0] ?? 2 });
  return `SUM(${first}:${cellName({ row, column: 1 + groups.length })})`;
}

function putSharesOfStandards(
  draft: SheetDraft,
  { layout: { columns, sources } }: SummaryContext,
  { total, middle }: { readonly total: Placed; readonly middle: readonly Placed[] }
): void {
  const row = sources.total + 1;
  const look = { italic: true, color: PALETTE.muted } as const;
  const style = withFont(REPORT_STYLES.percent, look);
  draft.put({ row, column: 1 }, "Tỷ lệ theo tiêu chuẩn", withFont(REPORT_STYLES.body, look));
  for (const column of [...columns.middle, columns.total]) {
    const cell = [...middle, total].find(({ at }) => at.column === column);
    putContent(draft, { row, column }, cell ? shareOf(cell, total) : null, style);
  }
  draft.put({ row, column: columns.share }, null, style);
  draft.put({ row, column: columns.bar }, null, style);
}
