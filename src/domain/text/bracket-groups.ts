import { everyMatch } from "./every-match";

/** A pair of brackets that lies in no other, both included. */
export type BracketGroup = { readonly start: number; readonly end: number };

const BRACKETS = /[()[\]]/g;
const OPENING: Readonly<Record<string, string>> = { ")": "(", "]": "[" };

/**
 * The outermost pairs of round and square brackets, in their order; `null` where a square bracket
 * has no partner, for then nobody can say what it holds. A round one without is a mark like any
 * other ("a) Biên bản…").
 */
export function bracketGroups(text: string): readonly BracketGroup[] | null {
  const groups: BracketGroup[] = [];
  const open: { readonly sign: string; readonly at: number }[] = [];
  for (const { 0: sign, index: at } of everyMatch(text, BRACKETS)) {
    if (sign === "(" || sign === "[") open.push({ sign, at });
    const partner = OPENING[sign];
    if (partner === undefined) continue;
    const depth = open.map((bracket) => bracket.sign).lastIndexOf(partner);
    if (depth === -1 && sign === ")") continue;
    if (depth === -1 || open.slice(depth + 1).some((bracket) => bracket.sign === "[")) return null;
    groups.push({ start: open[depth]?.at ?? at, end: at + 1 });
    open.length = depth;
  }
  if (open.some(({ sign }) => sign === "[")) return null;
  return groups.filter((group) => !groups.some((other) => encloses(other, group)));
}

function encloses(outer: BracketGroup, inner: BracketGroup): boolean {
  return outer.start < inner.start && inner.end < outer.end;
}
