import type { PlanRow, RowField } from "../../domain/plan/plan-row";
import { ROW_FIELDS } from "../../domain/plan/plan-row";
import { continuationMark } from "../../sheets/forms/continuation-mark";
import { PLAN_STYLES } from "../../sheets/forms/plan-styles";
import type { TextCell } from "../../sheets/layout/row-height";
import { splitRow } from "../../sheets/layout/split-row";
import { DEFAULT_COLUMN_WIDTH } from "../../sheets/model/default-column-width";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import type { CellEdit, SheetChange } from "../../sheets/model/workbook-change";
import type { RowSpan } from "../../sheets/reading/plan-sheet-layout";
import type { OpenedPlan } from "../changes/opened-plan";

/**
 * Steps that split plan rows whose words need more than Excel's tallest row, from the bottom up, so
 * that row numbers hold. Rows that a plan row takes already are used first. Needs a tracking block,
 * which says that the further rows go on with the first.
 * @param tall sheet rows that are too high
 */
export function splitTallRows(
  opened: OpenedPlan,
  sheet: SheetDescription,
  tall: readonly number[]
): SheetChange[] {
  const { plan, layout } = opened.file;
  if (!layout.tracking.has("clarify")) return [];
  return [...plan.rows].reverse().flatMap((row) => {
    const span = layout.rows.get(row.id);
    const isTall = span && tall.some((at) => span.first <= at && at <= span.last);
    return isTall ? splitSteps(opened, sheet, row, span) : [];
  });
}

type WordColumn = { readonly column: number; readonly cell: TextCell };

function splitSteps(
  { file }: OpenedPlan,
  sheet: SheetDescription,
  row: PlanRow,
  span: RowSpan
): SheetChange[] {
  const columns = wordColumns(file.layout.columns, sheet, row, span);
  const parts = splitRow(columns.map(({ cell }) => cell));
  const missing = parts.length - (span.last - span.first + 1);
  const clarify = file.layout.tracking.get("clarify") ?? 1;
  const cells = parts.flatMap(({ texts, continued }, part): CellEdit[] => {
    const at = span.first + part;
    const words = columns.map(({ column }, index): CellEdit => {
      const text = texts[index] ?? "";
      return { row: at, column, value: text === "" ? null : text };
    });
    if (part === 0) return words;
    const mark = continuationMark(
      row.id,
      columns.flatMap(({ column }, index) => (continued.has(index) ? [column] : []))
    );
    const style = PLAN_STYLES.trackingContinued;
    return [...words, { row: at, column: clarify, value: mark, style }];
  });
  const { name } = sheet;
  return [
    ...(missing > 0
      ? [
          {
            kind: "insert-rows" as const,
            sheet: name,
            before: span.last + 1,
            count: missing,
            like: span.first,
          },
        ]
      : []),
    { kind: "edit-cells", sheet: name, cells, rowHeights: heightsOf(parts.length, span) },
  ];
}

/** Inserted rows are as high as the first was; all of them are measured anew afterwards. */
function heightsOf(count: number, { first }: RowSpan): Record<number, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, part) => [first + part, LOW_ROW]));
}

/** Points; less than any row with words needs. */
const LOW_ROW = 12;

function wordColumns(
  columns: OpenedPlan["file"]["layout"]["columns"],
  sheet: SheetDescription,
  row: PlanRow,
  { first }: RowSpan
): WordColumn[] {
  return ROW_FIELDS.flatMap((field: RowField): WordColumn[] => {
    const column = columns.get(field);
    if (column === undefined) return [];
    const style = sheet.cells.find((one) => one.row === first && one.column === column)?.style;
    return [
      {
        column,
        cell: {
          text: row.words[field] ?? "",
          font: style?.font ?? {},
          width: sheet.columnWidths[column - 1] ?? DEFAULT_COLUMN_WIDTH,
          indent: style?.indent ?? 0,
        },
      },
    ];
  });
}
