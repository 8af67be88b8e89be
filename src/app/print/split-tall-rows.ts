import type { PlanRow, RowField } from "../../domain/plan/plan-row";
import { ROW_FIELDS } from "../../domain/plan/plan-row";
import { continuationMark } from "../../sheets/forms/continuation-mark";
import { PLAN_STYLES } from "../../sheets/forms/plan-styles";
import type { TextCell } from "../../sheets/layout/row-height";
import type { RowPart } from "../../sheets/layout/split-row";
import { splitRow } from "../../sheets/layout/split-row";
import { DEFAULT_COLUMN_WIDTH } from "../../sheets/model/default-column-width";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import type { CellEdit, SheetChange, WorkbookChange } from "../../sheets/model/workbook-change";
import type { RowSpan } from "../../sheets/reading/plan-sheet-layout";
import type { OpenedPlan } from "../changes/opened-plan";
import { textAt } from "../changes/opened-plan";
import { rowTexts } from "../changes/row-texts";

/**
 * A change that splits plan rows whose words need more than Excel's tallest row, from the bottom up,
 * so that row numbers hold. Rows that a plan row takes already are used first, and blanked where they
 * are no longer needed. Needs a tracking block, which says that the further rows go on with the first.
 * @param tall sheet rows that are too high
 */
export function splitTallRows(
  opened: OpenedPlan,
  sheet: SheetDescription,
  tall: readonly number[]
): WorkbookChange {
  const { plan, layout } = opened.file;
  if (!layout.tracking.has("clarify")) return { steps: [], expected: [] };
  const splits = [...plan.rows].reverse().flatMap((row) => {
    const span = layout.rows.get(row.id);
    const isTall = span && tall.some((at) => span.first <= at && at <= span.last);
    return isTall ? [splitOf(opened, sheet, row, span)] : [];
  });
  return {
    steps: splits.flatMap(({ steps }) => steps),
    expected: splits.flatMap(({ expected }) => expected),
  };
}

type WordColumn = { readonly column: number; readonly cell: TextCell };

function splitOf(
  opened: OpenedPlan,
  sheet: SheetDescription,
  row: PlanRow,
  span: RowSpan
): WorkbookChange {
  const columns = wordColumns(opened.file.layout.columns, sheet, row, span);
  const parts = splitRow(columns.map(({ cell }) => cell));
  const taken = span.last - span.first + 1;
  const count = Math.max(parts.length, taken);
  const cells = Array.from({ length: count }, (_, part): CellEdit[] => [
    ...changedWords(opened, columns, parts[part], span.first + part, part < taken),
    ...(part === 0 ? [] : [markOf(opened, row, columns, parts[part], span.first + part)]),
  ]).flat();
  const { name } = sheet;
  const inserted: SheetChange = {
    kind: "insert-rows",
    sheet: name,
    before: span.last + 1,
    count: count - taken,
    like: span.first,
  };
  return {
    steps: [
      ...(count > taken ? [inserted] : []),
      { kind: "edit-cells", sheet: name, cells, rowHeights: heightsOf(count, span) },
    ],
    expected: rowTexts(
      opened,
      row.id,
      cells.filter((cell) => cell.row <= span.last)
    ),
  };
}

/** Only what will say something else: a number that stays where it is stays one. */
function changedWords(
  { sheet }: OpenedPlan,
  columns: readonly WordColumn[],
  part: RowPart | undefined,
  row: number,
  isThere: boolean
): CellEdit[] {
  return columns.flatMap(({ column }, index): CellEdit[] => {
    const text = part?.texts[index] ?? "";
    const now = isThere ? textAt(sheet, row, column) : "";
    return text === now ? [] : [{ row, column, value: text === "" ? null : text }];
  });
}

function markOf(
  { file }: OpenedPlan,
  { id }: PlanRow,
  columns: readonly WordColumn[],
  part: RowPart | undefined,
  row: number
): CellEdit {
  const continued = columns.flatMap(({ column }, index) =>
    part?.continued.has(index) ? [column] : []
  );
  return {
    row,
    column: file.layout.tracking.get("clarify") ?? 1,
    value: continuationMark(id, continued),
    style: PLAN_STYLES.trackingContinued,
  };
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
