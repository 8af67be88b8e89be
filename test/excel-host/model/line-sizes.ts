import { invalidArgument } from "../protocol/host-error";
import type { Area } from "./area";
import { commonValue } from "./common-value";
import type { LineState, SheetState } from "./sheet-state";

/** Points; Excel's limits are 409.5 for a row and 255 characters for a column. */
const TALLEST = 409.5;
const WIDEST_CHARACTERS = 255;

export type LineKind = "rows" | "columns";

/** The sheet's default sizes, in points. */
export type DefaultSizes = {
  readonly rowHeight: number;
  readonly columnWidth: number;
  readonly digitPixels: number;
};

const defaultOf = (kind: LineKind, sizes: DefaultSizes) =>
  kind === "rows" ? sizes.rowHeight : sizes.columnWidth;

function* linesOf(kind: LineKind, area: Area): Generator<number> {
  const [first, last] = kind === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  for (let line = first; line <= last; line += 1) yield line;
}

/** Height of all rows, or width of all columns, of the area; `null` where they differ. */
export function readSize(
  sheet: SheetState,
  area: Area,
  kind: LineKind,
  sizes: DefaultSizes
): number | null {
  const lines = [...linesOf(kind, area)];
  return commonValue(
    lines.map((line) => {
      const { size = defaultOf(kind, sizes), hidden } = sheet[kind].get(line) ?? {};
      return hidden ? 0 : size;
    })
  );
}

export function isHidden(sheet: SheetState, area: Area, kind: LineKind): boolean | null {
  const lines = [...linesOf(kind, area)].map((line) => sheet[kind].get(line) ?? {});
  return commonValue(lines.map(({ size, hidden }) => hidden === true || size === 0));
}

/** Throws `InvalidArgument` for what is neither true nor false. */
export function setHidden(sheet: SheetState, area: Area, kind: LineKind, given: unknown): void {
  if (typeof given !== "boolean") throw invalidArgument(`hidden ${String(given)}`);
  for (const line of linesOf(kind, area)) {
    const { size, format } = sheet[kind].get(line) ?? {};
    setSize(sheet[kind], line, size === 0 ? undefined : size);
    if (given) {
      const shown = sheet[kind].get(line);
      sheet[kind].set(line, { ...shown, ...(format && { format }), hidden: true });
    }
  }
}

function setSize(lines: Map<number, LineState>, line: number, size: number | undefined): void {
  const format = lines.get(line)?.format;
  const state = { ...(size !== undefined && { size }), ...(format && { format }) };
  if (Object.keys(state).length > 0) lines.set(line, state);
  else lines.delete(line);
}

/** Throws `InvalidArgument` for what is no size, or more than Excel has. */
export function writeSize(
  sheet: SheetState,
  area: Area,
  kind: LineKind,
  given: unknown,
  sizes: DefaultSizes
): void {
  const most = kind === "rows" ? TALLEST : (WIDEST_CHARACTERS * sizes.digitPixels * 3) / 4;
  if (typeof given !== "number" || !(given >= 0 && given <= most)) {
    throw invalidArgument(`size ${String(given)}`);
  }
  for (const line of linesOf(kind, area)) setSize(sheet[kind], line, given);
}

/** Gives the lines the sheet's default size again. */
export function useStandardSize(sheet: SheetState, area: Area, kind: LineKind): void {
  for (const line of linesOf(kind, area)) setSize(sheet[kind], line, undefined);
}

export function hasStandardSize(sheet: SheetState, area: Area, kind: LineKind): boolean | null {
  const lines = [...linesOf(kind, area)];
  return commonValue(lines.map((line) => sheet[kind].get(line)?.size === undefined));
}
