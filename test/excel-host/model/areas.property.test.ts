import fc from "fast-check";
import { canonicalAreas } from "./canonical-areas";
import { cellsOf, formatArea, intersection, parseArea, withoutArea } from "./area";
import type { Area } from "./area";

const line = fc.integer({ min: 1, max: 8 });
const area: fc.Arbitrary<Area> = fc.tuple(line, line, line, line).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

const names = (areas: readonly Area[]) => areas.flatMap((one) => [...cellsOf(one)].map(String));
const cells = (areas: readonly Area[]) => [...new Set(names(areas))].sort();

it("an address is read as the area it was written from", () => {
  fc.assert(fc.property(area, (one) => expect(parseArea(formatArea(one))).toEqual(one)));
});

it("what is cut out and what is left are the area, and share no cell", () => {
  fc.assert(
    fc.property(area, area, (one, hole) => {
      const cut = intersection(one, hole);
      const parts = [...withoutArea(one, hole), ...(cut ? [cut] : [])];
      expect(names(parts).sort()).toEqual(cells([one]));
    })
  );
});

it("the same cells are the same blocks, whatever areas they came in", () => {
  fc.assert(
    fc.property(fc.array(area, { minLength: 1, maxLength: 5 }), (areas) => {
      const blocks = canonicalAreas(areas);
      expect(names(blocks).sort()).toEqual(cells(areas));
      const singles = areas.flatMap((one) =>
        [...cellsOf(one)].map(([row, column]) => ({
          top: row,
          bottom: row,
          left: column,
          right: column,
        }))
      );
      expect(canonicalAreas(singles.reverse())).toEqual(blocks);
    })
  );
});
