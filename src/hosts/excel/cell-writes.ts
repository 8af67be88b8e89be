import type { CellPosition } from "../../sheets/model/cell-address";
import type { CellRange } from "../../sheets/model/cell-range";
import { rangeReference } from "../cells/range-reference";
import type { CellInput } from "./cell-input";
import type { CellLook } from "./cell-look";
import { propertiesOf } from "./cell-properties";
import type { Operation } from "./operation";
import { boundsOf, inRows } from "./range-text";
import { wireBytes } from "./wire-bytes";

/** One cell as it is to be; what is not named stays. */
export type CellWrite = CellPosition & {
  readonly input?: CellInput;
  readonly numberFormat?: string;
  readonly look?: Partial<CellLook>;
};

/** About as much as one operation may weigh, so that batches can be cut between operations. */
const BLOCK_BYTES = 400_000;

type Block = { readonly range: CellRange; readonly writes: readonly CellWrite[]; bytes: number };

function weight({ input, numberFormat, look }: CellWrite): number {
  return wireBytes([input ?? null, numberFormat ?? null, look ? propertiesOf(look) : {}]);
}

function rowsOf(writes: readonly CellWrite[]): CellWrite[][] {
  return [...inRows(writes)].sort(([one], [other]) => one - other).map(([, row]) => row);
}

/** Rows that follow one another, as many as fit in one operation. */
function blocksOf(writes: readonly CellWrite[]): Block[] {
  const blocks: { writes: CellWrite[]; last: number; bytes: number }[] = [];
  for (const row of rowsOf(writes)) {
    const bytes = row.reduce((sum, write) => sum + weight(write), 0);
    const [{ row: number } = { row: 0 }] = row;
    const open = blocks.at(-1);
    if (open?.last === number - 1 && open.bytes + bytes < BLOCK_BYTES) {
      open.writes.push(...row);
      open.last = number;
      open.bytes += bytes;
    } else blocks.push({ writes: [...row], last: number, bytes });
  }
  return blocks.flatMap((block) => {
    const range = boundsOf(block.writes);
    return range ? [{ range, writes: block.writes, bytes: block.bytes }] : [];
  });
}

function grid<Item>(block: Block, blank: Item, item: (write: CellWrite) => Item | undefined) {
  const { from, to } = block.range;
  const rows = Array.from({ length: to.row - from.row + 1 }, () =>
    new Array<Item>(to.column - from.column + 1).fill(blank)
  );
  for (const write of block.writes) {
    const row = rows[write.row - from.row];
    if (row) row[write.column - from.column] = item(write) ?? blank;
  }
  return rows;
}

/** Runs of neighbouring cells in a row, of those that lose their fill. */
function clearedRuns(block: Block): CellRange[] {
  const runs: { from: CellPosition; to: CellPosition }[] = [];
  const cleared = block.writes.filter(({ look }) => look?.fill === "");
  for (const { row, column } of cleared.sort((a, b) => a.row - b.row || a.column - b.column)) {
    const run = runs.at(-1);
    if (run?.to.row === row && run.to.column === column - 1) run.to = { row, column };
    else runs.push({ from: { row, column }, to: { row, column } });
  }
  return runs;
}

/** The number format `@`: what is written into such a cell is text, formulas and numbers too. */
export const TEXT_FORMAT = "@";

/** Whether this is no text, so that a cell of format `@` must not have it yet when it is written. */
export function isNoText(input: CellInput | undefined): boolean {
  if (input === undefined) return false;
  return typeof input !== "string" || input.startsWith("=");
}

function isMisread({ input, numberFormat }: CellWrite): boolean {
  return numberFormat === TEXT_FORMAT && isNoText(input);
}

/**
 * Number formats go first: Excel reads what is written by the format that the cell has then.
 * `null` leaves a cell of the block as it is.
 */
function performContents(range: Excel.Range, block: Block): void {
  const formats = (format: (write: CellWrite) => string | undefined) =>
    grid<string | null>(block, null, format);
  if (block.writes.some(({ numberFormat }) => numberFormat !== undefined)) {
    range.numberFormat = formats((write) => (isMisread(write) ? "General" : write.numberFormat));
  }
  if (block.writes.some(({ input }) => input !== undefined)) {
    range.formulas = grid<CellInput | null>(block, null, ({ input }) => input);
  }
  if (block.writes.some(isMisread)) {
    range.numberFormat = formats((write) => (isMisread(write) ? TEXT_FORMAT : undefined));
  }
}

function performBlock(sheet: Excel.Worksheet, block: Block): void {
  const range = sheet.getRange(rangeReference(block.range));
  performContents(range, block);
  for (const run of clearedRuns(block)) sheet.getRange(rangeReference(run)).format.fill.clear();
  if (block.writes.some(({ look }) => look)) {
    range.setCellProperties(grid(block, {}, ({ look }) => look && propertiesOf(look)));
  }
}

/** Any number of cells of a sheet, in blocks of whole rows that are written at once. */
export function cellOperations(sheet: string, writes: readonly CellWrite[]): Operation[] {
  return blocksOf(writes).map((block) => ({
    sheet,
    bytes: block.bytes + 1500,
    perform: (target) => performBlock(target, block),
  }));
}
