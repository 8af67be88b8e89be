import { columnLetters } from "../../sheets/model/cell-address";
import { lookDifference, PLAIN_LOOK } from "./cell-look";
import { cellOperations } from "./cell-writes";
import type { CellWrite } from "./cell-writes";
import { GENERAL } from "./described-cells";
import type { WholeCell } from "./described-cells";
import { operation } from "./operation";
import type { Operation } from "./operation";
import { inRows } from "./range-text";

/** Rows that follow one another and have the same formats in every column. */
type Run = { readonly first: number; last: number; readonly writes: readonly CellWrite[] };

/** What the format of a cell of a new sheet does not have yet. */
function newFormat({ row, column, numberFormat, look }: WholeCell): CellWrite[] {
  const drawn = lookDifference(PLAIN_LOOK, look);
  if (!drawn && numberFormat === GENERAL) return [];
  const format = numberFormat === GENERAL ? {} : { numberFormat };
  return [{ row, column, ...format, ...(drawn && { look: drawn }) }];
}

function signatureOf(writes: readonly CellWrite[]): string {
  return JSON.stringify(writes.map(({ column, ...format }) => ({ ...format, row: 0, column })));
}

function runsOf(cells: readonly WholeCell[]): Map<string, Run[]> {
  const runs = new Map<string, Run[]>();
  for (const [row, inRow] of inRows(cells)) {
    const writes = inRow.flatMap(newFormat);
    const signature = signatureOf(writes);
    const alike = runs.get(signature) ?? [];
    const open = alike.at(-1);
    if (open?.last === row - 1) open.last = row;
    else alike.push({ first: row, last: row, writes });
    if (writes.length > 0) runs.set(signature, alike);
  }
  return runs;
}

/** Excel repeats a row over a larger target. */
function copyRow(sheet: string, columns: string, model: number, first: number, last: number) {
  const [left, right] = columns.split(":");
  return operation(sheet, (target) => {
    const source = target.getRange(`${left}${model}:${right}${model}`);
    target.getRange(`${left}${first}:${right}${last}`).copyFrom(source, "Formats");
  });
}

/**
 * Formats of a sheet that has none yet. Rows that look alike are drawn once and copied, so that
 * the size of the request does not follow the number of rows. To be done before merges and
 * conditional formats, which would be copied along.
 */
export function newFormats(sheet: string, cells: readonly WholeCell[]): Operation[] {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return [];
  const columns = `${columnLetters(first.column)}:${columnLetters(last.column)}`;
  return [...runsOf(cells).values()].flatMap((runs) => {
    const [model, ...others] = runs;
    if (!model) return [];
    const rest = model.last > model.first ? [{ first: model.first + 1, last: model.last }] : [];
    return [
      ...cellOperations(sheet, model.writes),
      ...[...rest, ...others].map((run) =>
        copyRow(sheet, columns, model.first, run.first, run.last)
      ),
    ];
  });
}
