import {
  columnLetters,
  columnOf,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
} from "./area";
import type { Area } from "./area";

/** A reference in a formula: the block, the sheet it names, and which ends are fixed by `$`. */
export type FormulaReference = {
  /** As named before `!`; `null` for the sheet that holds the formula. */
  readonly sheet: string | null;
  /** The sheet as it is written, with its quotes and `!`; empty for `null`. */
  readonly prefix: string;
  readonly area: Area;
  /** Written with both ends, even if they are the same. */
  readonly isRange: boolean;
  readonly fixed: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
};

const SHEET = String.raw`'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{M}\p{N}_.]*!`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})`;
const CELLS = String.raw`${CELL}(?::${CELL})?`;
const COLUMNS = String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})`;
const ROWS = String.raw`(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})`;
const END = String.raw`(?![\p{L}\p{N}_.(!])`;

const STRING = /"(?:[^"]|"")*"/uy;
const REFERENCE = new RegExp(`(${SHEET})?(?:${CELLS}|${COLUMNS}|${ROWS})${END}`, "uy");
const WORD = /(?:'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*[!(]?|\d+(?:\.\d+)?)/uy;

function sheetName(written: string): string {
  const name = written.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

type Block = Pick<FormulaReference, "area" | "isRange" | "fixed">;

function blockOf(groups: readonly (string | undefined)[]): Block {
  const [l$ = "", l, t$ = "", t, r$ = l$, r = l, b$ = t$, b = t] = groups.slice(2, 10);
  const [cl$ = "", cl, cr$ = "", cr] = groups.slice(10, 14);
  const [rt$ = "", rt, rb$ = "", rb] = groups.slice(14, 18);
  const block = (left: number, top: number, right: number, bottom: number, fixed: string[]) => ({
    area: { left, top, right, bottom },
    isRange: groups[6] !== undefined || groups[7] !== undefined,
    fixed: { left: !!fixed[0], top: !!fixed[1], right: !!fixed[2], bottom: !!fixed[3] },
  });
  if (cl && cr) return block(columnOf(cl), 1, columnOf(cr), LAST_ROW, [cl$, "$", cr$, "$"]);
  if (rt && rb) return block(1, Number(rt), LAST_COLUMN, Number(rb), ["$", rt$, "$", rb$]);
  return block(columnOf(l ?? ""), Number(t), columnOf(r ?? ""), Number(b), [l$, t$, r$, b$]);
}

function blockText({ area, isRange, fixed }: Block): string {
  const column = (number: number, isFixed: boolean) => (isFixed ? "$" : "") + columnLetters(number);
  const row = (number: number, isFixed: boolean) => `${isFixed ? "$" : ""}${number}`;
  if (isWholeColumns(area)) {
    return `${column(area.left, fixed.left)}:${column(area.right, fixed.right)}`;
  }
  if (isWholeRows(area)) return `${row(area.top, fixed.top)}:${row(area.bottom, fixed.bottom)}`;
  const first = column(area.left, fixed.left) + row(area.top, fixed.top);
  const last = column(area.right, fixed.right) + row(area.bottom, fixed.bottom);
  return first === last && !isRange ? first : `${first}:${last}`;
}

/** The reference as it is written in a formula. */
export function referenceText(reference: FormulaReference): string {
  return reference.prefix + blockText(reference);
}

function referenceOf(match: RegExpExecArray): FormulaReference {
  const prefix = match[1] ?? "";
  return { sheet: prefix ? sheetName(prefix) : null, prefix, ...blockOf(match) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * The formula with each of its references replaced by the text that `change` gives for it. Texts in
 * quotes and names of functions are left alone.
 */
export function mapReferences(
  formula: string,
  change: (reference: FormulaReference) => string
): string {
  let result = "";
  for (let at = 0; at < formula.length;) {
    const reference = matchAt(STRING, formula, at) ? null : matchAt(REFERENCE, formula, at);
    const skipped = matchAt(STRING, formula, at) ?? matchAt(WORD, formula, at);
    result += reference ? change(referenceOf(reference)) : (skipped?.[0] ?? formula[at]);
    at += (reference ?? skipped)?.[0].length ?? 1;
  }
  return result;
}
