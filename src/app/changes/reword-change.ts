import type { Fix } from "../../domain/validation/finding";
import { cellPosition } from "../../sheets/model/cell-address";
import type {
  CellEdit,
  ExpectedText,
  SheetChange,
  WorkbookChange,
} from "../../sheets/model/workbook-change";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import type { Surroundings } from "../plan-workbook";
import { finishChange } from "./finish-change";
import { grownHeight } from "./grown-height";
import type { OpenedPlan } from "./opened-plan";
import { textAt } from "./opened-plan";

/**
 * Writes other words into cells of the plan and lines of the text around it; a cell that does not
 * hold the words, or holds them twice, is left alone. Rows grow with longer words, in tables laid out
 * by us.
 * @throws WorkbookRefused `edit-by-hand` when none of the cells can be reworded.
 */
export function rewordChange(
  opened: OpenedPlan,
  fixes: readonly Fix[],
  surroundings: Surroundings
): WorkbookChange {
  const placed = rewordingStep(opened, fixes);
  if (!placed) return { steps: [], expected: [] };
  return finishChange(opened, [placed.step], surroundings, { expected: placed.expected });
}

type RewordingStep = {
  readonly step: Extract<SheetChange, { kind: "edit-cells" }>;
  readonly expected: readonly ExpectedText[];
};

/**
 * The same as a step of a larger change; `null` where nothing is to be reworded.
 * @throws WorkbookRefused `edit-by-hand` when none of the cells can be reworded.
 */
export function rewordingStep(opened: OpenedPlan, fixes: readonly Fix[]): RewordingStep | null {
  const [first] = fixes;
  if (!first) return null;
  const placed = fixes.flatMap((fix) => place(opened, fix) ?? []);
  if (placed.length === 0) {
    throw new WorkbookRefused("edit-by-hand", { cell: opened.file.addresses.find(first.at).cell });
  }
  const step = {
    kind: "edit-cells" as const,
    sheet: opened.file.layout.sheet,
    cells: placed.map(({ cell }) => cell),
    rowHeights: grownRows(opened, fixes),
  };
  return { step, expected: placed.map(({ expected }) => expected) };
}

type Placed = { readonly cell: CellEdit; readonly expected: ExpectedText };

function place(opened: OpenedPlan, fix: Fix): Placed | null {
  const { sheet, cell } = opened.file.addresses.find(fix.at);
  const position = cellPosition(cell);
  if (!position || sheet !== opened.sheet.name) return null;
  const { row, column } = position;
  const text = textAt(opened.sheet, row, column);
  const value = reworded(opened, fix, text);
  if (value === null) return null;
  return {
    cell: { row, column, value },
    expected: { sheet: opened.sheet.name, row, column, text },
  };
}

/** A row's cell is written anew; of a line only the words that are wrong, where they stand once. */
function reworded({ file }: OpenedPlan, { at, before, after }: Fix, text: string): string | null {
  if (at.part === "row") {
    const words = file.plan.rows.find(({ id }) => id === at.row)?.words[at.field];
    return words === before ? after : null;
  }
  const parts = text.split(before);
  return parts.length === 2 ? parts.join(after) : null;
}

function grownRows({ file }: OpenedPlan, fixes: readonly Fix[]): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {};
  for (const row of file.plan.rows) {
    const own = fixes.flatMap(({ at, after }) =>
      at.part === "row" && at.row === row.id ? [[at.field, after] as const] : []
    );
    const sheetRow = file.layout.rows.get(row.id)?.first;
    if (sheetRow === undefined || own.length === 0) continue;
    const words = { ...row.words, ...Object.fromEntries(own) };
    const height = grownHeight(file.layout, row, { ...row, words });
    if (height !== null) heights[sheetRow] = height;
  }
  return heights;
}
