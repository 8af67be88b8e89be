/** A stretch of text that stayed, or that is only in this version. */
export type DiffPiece = { readonly text: string; readonly changed: boolean };

export type WordDiff = {
  readonly before: readonly DiffPiece[];
  readonly after: readonly DiffPiece[];
};

/** A word with the points inside it ("MC.3.2.1", "216,000"), a run of spaces, or a single sign. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,:/-][\p{L}\p{M}\p{N}]+)*|\s+|[^\s]/gu;
/** Beyond this many comparisons the whole middle counts as changed: no one reads such a diff. */
const MOST_COMPARISONS = 250_000;

/** What to strike out of `before` and what is new in `after`, word by word. */
export function diffWords(before: string, after: string): WordDiff {
  const old = before.match(WORD) ?? [];
  const fresh = after.match(WORD) ?? [];
  const kept = keptPairs(old, fresh);
  return {
    before: pieces(old, new Set(kept.map(([index]) => index))),
    after: pieces(fresh, new Set(kept.map(([, index]) => index))),
  };
}

type Pair = readonly [old: number, fresh: number];

/** Pairs of equal words in order: the common start and end, and the longest run between them. */
function keptPairs(old: readonly string[], fresh: readonly string[]): Pair[] {
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  const inside = longestCommon(
    old.slice(start, old.length - end),
    fresh.slice(start, fresh.length - end)
  );
  return [
    ...Array.from({ length: start }, (_, index): Pair => [index, index]),
    ...inside.map(([a, b]): Pair => [a + start, b + start]),
    ...Array.from({ length: end }, (_, i): Pair => [old.length - 1 - i, fresh.length - 1 - i]),
  ];
}

/** The longest common subsequence, walked along its table of lengths. */
function longestCommon(old: readonly string[], fresh: readonly string[]): Pair[] {
  if (old.length * fresh.length > MOST_COMPARISONS) return [];
  const lengths = commonLengths(old, fresh);
  const at = (a: number, b: number) => lengths[a]?.[b] ?? 0;
  const pairs: Pair[] = [];
  for (let a = 0, b = 0; a < old.length && b < fresh.length;) {
    if (old[a] === fresh[b]) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}

/** `lengths[a][b]`: how many words `old` from `a` and `fresh` from `b` have in common. */
function commonLengths(old: readonly string[], fresh: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(fresh.length + 1).fill(0)
  );
  for (let a = old.length - 1; a >= 0; a -= 1) {
    const row = lengths[a] ?? [];
    const below = lengths[a + 1] ?? [];
    for (let b = fresh.length - 1; b >= 0; b -= 1) {
      row[b] =
        old[a] === fresh[b] ? (below[b + 1] ?? 0) + 1 : Math.max(below[b] ?? 0, row[b + 1] ?? 0);
    }
  }
  return lengths;
}

/** Neighbouring words of one kind, joined. */
function pieces(words: readonly string[], kept: ReadonlySet<number>): DiffPiece[] {
  const joined: DiffPiece[] = [];
  words.forEach((word, index) => {
    const changed = !kept.has(index);
    const last = joined.at(-1);
    if (last?.changed === changed) joined[joined.length - 1] = { text: last.text + word, changed };
    else joined.push({ text: word, changed });
  });
  return joined;
}
