import type { RowField, RowId } from "../../domain/plan/plan-row";
import type {
  CellEdit,
  ExpectedText,
  SheetChange,
  WorkbookChange,
} from "../../sheets/model/workbook-change";
import type { Surroundings } from "../plan-workbook";
import { finishChange } from "./finish-change";
import { grownHeight } from "./grown-height";
import type { OpenedPlan } from "./opened-plan";
import { textAt } from "./opened-plan";

/** Other words for a cell of a row; `before` is what they were chosen for. */
export type Rewording = {
  readonly row: RowId;
  readonly field: RowField;
  readonly before: string;
  readonly after: string;
};

/**
 * Writes other words into cells of the plan; one whose words are no longer those is left alone. Rows
 * grow with longer words, in tables laid out by us.
 */
export function rewordChange(
  opened: OpenedPlan,
  rewordings: readonly Rewording[],
  surroundings: Surroundings
): WorkbookChange {
  const placed = rewordingStep(opened, rewordings);
  if (!placed) return { steps: [], expected: [] };
  return finishChange(opened, [placed.step], surroundings, { expected: placed.expected });
}

type RewordingStep = {
  readonly step: Extract<SheetChange, { kind: "edit-cells" }>;
  readonly expected: readonly ExpectedText[];
};

/** The same as a step of a larger change; `null` where nothing is to be reworded. */
export function rewordingStep(
  opened: OpenedPlan,
  rewordings: readonly Rewording[]
): RewordingStep | null {
  const placed = rewordings.flatMap((rewording) => place(opened, rewording));
  if (placed.length === 0) return null;
  const { sheet } = opened.file.layout;
  const cells = placed.map(({ cell }) => cell);
  const step = {
    kind: "edit-cells" as const,
    sheet,
    cells,
    rowHeights: grownRows(opened, rewordings),
  };
  return { step, expected: placed.map(({ expected }) => expected) };
}

type Placed = { readonly cell: CellEdit; readonly expected: ExpectedText };

function place({ file, sheet }: OpenedPlan, { row, field, before, after }: Rewording): Placed[] {
  const sheetRow = file.layout.rows.get(row)?.first;
  const column = file.layout.columns.get(field);
  const words = file.plan.rows.find(({ id }) => id === row)?.words[field];
  if (sheetRow === undefined || column === undefined || words !== before) return [];
  return [
    {
      cell: { row: sheetRow, column, value: after },
      expected: {
        sheet: sheet.name,
        row: sheetRow,
        column,
        text: textAt(sheet, sheetRow, column),
      },
    },
  ];
}

function grownRows(
  { file }: OpenedPlan,
  rewordings: readonly Rewording[]
): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {};
  for (const row of file.plan.rows) {
    const own = rewordings.filter((rewording) => rewording.row === row.id);
    const sheetRow = file.layout.rows.get(row.id)?.first;
    if (sheetRow === undefined || own.length === 0) continue;
    const words = { ...row.words, ...Object.fromEntries(own.map((w) => [w.field, w.after])) };
    const height = grownHeight(file.layout, row, { ...row, words });
    if (height !== null) heights[sheetRow] = height;
  }
  return heights;
}
