import type { Area } from "./area";

type Span = readonly [left: number, right: number];

function spansAt(areas: readonly Area[], row: number): Span[] {
  const spans: Span[] = [];
  const sorted = areas
    .filter(({ top, bottom }) => top <= row && row <= bottom)
    .sort((a, b) => a.left - b.left);
  for (const { left, right } of sorted) {
    const last = spans.at(-1);
    if (last && left <= last[1] + 1) spans[spans.length - 1] = [last[0], Math.max(last[1], right)];
    else spans.push([left, right]);
  }
  return spans;
}

/** The same cells always as the same blocks, however they were cut into areas. */
export function canonicalAreas(areas: readonly Area[]): Area[] {
  const starts = new Set(areas.flatMap(({ top, bottom }) => [top, bottom + 1]));
  const rows = [...starts].sort((a, b) => a - b);
  const blocks: Area[] = [];
  rows.forEach((top, index) => {
    const bottom = (rows[index + 1] ?? top) - 1;
    for (const [left, right] of spansAt(areas, top)) {
      const above = blocks.find(
        (b) => b.bottom === top - 1 && b.left === left && b.right === right
      );
      if (above) blocks[blocks.indexOf(above)] = { ...above, bottom };
      else blocks.push({ top, left, bottom, right });
    }
  });
  return blocks.sort((a, b) => a.top - b.top || a.left - b.left);
}
