import type { Fix } from "../../domain/validation/finding";
import { cellName } from "../../sheets/model/cell-address";
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
import type { PlacedRewording } from "./placed-rewording";
import { placedRewording } from "./placed-rewording";

/**
 * Writes other words into cells of the plan and lines of the text around it; a cell that does not
 * hold the words, holds them twice, or that a merge covers, is left alone. Rows grow with longer
 * words, in tables laid out by us.
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
  const placed = fixes.flatMap((fix) => placedRewording(opened, fix) ?? []);
  if (placed.length === 0) {
    throw new WorkbookRefused("edit-by-hand", { cell: opened.file.addresses.find(first.at).cell });
  }
  const step = {
    kind: "edit-cells" as const,
    sheet: opened.file.layout.sheet,
    cells: cellsOf(placed),
    rowHeights: grownRows(opened, fixes),
  };
  return { step, expected: placed.flatMap(({ expected }) => expected) };
}

/** Each cell once: what a fix says of it wins over the words that bring its row together. */
function cellsOf(placed: readonly PlacedRewording[]): CellEdit[] {
  const edits = [...placed.flatMap(({ joined }) => joined), ...placed.map(({ cell }) => cell)];
  return [...new Map(edits.map((edit) => [cellName(edit), edit])).values()];
}

function grownRows({ file }: OpenedPlan, fixes: readonly Fix[]): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {};
  for (const row of file.plan.rows) {
    const own = fixes.flatMap(({ at, after }) =>
      at.part === "row" && at.row === row.id ? [[at.field, after] as const] : []
    );
    const span = file.layout.rows.get(row.id);
    if (span === undefined || own.length === 0) continue;
    const words = { ...row.words, ...Object.fromEntries(own) };
    const isWhole = span.first === span.last;
    const height = grownHeight(file.layout, isWhole ? row : null, { ...row, words });
    if (height !== null) heights[span.first] = height;
  }
  return heights;
}
