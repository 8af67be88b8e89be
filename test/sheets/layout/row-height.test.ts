import fc from "fast-check";
import { availableWidth } from "../../../src/sheets/layout/available-width";
import { heightFitsExcel, rowHeight } from "../../../src/sheets/layout/row-height";
import type { TextCell } from "../../../src/sheets/layout/row-height";

const cell = (text: string, more: Partial<TextCell> = {}): TextCell => ({
  text,
  font: { size: 10.5 },
  width: 12.25,
  indent: 0,
  ...more,
});

const CELL = fc.record({
  text: fc
    .array(fc.constantFrom("rà", "soát", "danh", "mục", "nghiêng", "\n"), { maxLength: 30 })
    .map((words) => words.join(" ")),
  font: fc.record({ size: fc.constantFrom(8.5, 9.5, 10.5, 12, 13), bold: fc.boolean() }),
  width: fc.constantFrom(6.5, 12.25, 24, 118.5, Infinity),
  indent: fc.integer({ min: 0, max: 2 }),
});

describe("availableWidth", () => {
  it.each([
    [10, 0, (60 - 3.15) * 0.9719],
    [12.25, 0, (73.5 - 3.15) * 0.9719],
    [118.5, 2, (711 - 3.15 - 18) * 0.9719],
    [1.5, 2, 0],
    [Infinity, 1, Infinity],
  ])("of %d units with indent %d", (width, indent, points) => {
    expect(availableWidth(width, indent)).toBeCloseTo(points, 10);
  });
});

describe("rowHeight", () => {
  it.each([
    ["one line", cell("Tự túc"), 14.325],
    ["two lines", cell("Quý III\nTự túc"), 2 * 12.075 + 2.25],
    ["three lines of the default font", cell("a\nb\nc", { font: {} }), 3 * 13.8 + 2.25],
    ["a size that screens enlarge", cell("a", { font: { size: 9.5 } }), 9.75 * 1.15 + 2.25],
    ["a size that screens reduce", cell("a", { font: { size: 13 } }), 13 * 1.15 + 2.25],
    ["an indent that wraps", cell("Phó hiệu trưởng", { indent: 2, width: 15 }), 2 * 12.075 + 2.25],
    ["no wrapping", cell("Một việc dài hơn cột của nó", { width: Infinity }), 14.325],
  ])("of %s is the next step of 0.75", (_name, row, needed) => {
    const height = rowHeight([row]);
    expect(height).toBeGreaterThanOrEqual(needed);
    expect(height).toBeLessThan(needed + 0.75);
    expect(height / 0.75).toBe(Math.round(height / 0.75));
  });

  it("is that of the tallest cell", () => {
    const [low, high] = [cell("Tự túc"), cell("a\nb\nc")];
    expect(rowHeight([low, high])).toBe(rowHeight([high]));
    expect(rowHeight([high, low])).toBe(rowHeight([high]));
    expect(rowHeight([low])).toBeLessThan(rowHeight([high]));
  });

  it("of no cells is nothing", () => {
    expect(rowHeight([])).toBe(0);
  });

  it("never falls with more text, more cells or less width", () => {
    fc.assert(
      fc.property(CELL, CELL, (one, other) => {
        const height = rowHeight([one]);
        const longer = { ...one, text: `${one.text} ${other.text}` };
        expect(rowHeight([longer])).toBeGreaterThanOrEqual(
          rowHeight([{ ...one, text: one.text.trimEnd() }])
        );
        expect(rowHeight([one, other])).toBeGreaterThanOrEqual(height);
        expect(rowHeight([{ ...one, width: one.width / 2 }])).toBeGreaterThanOrEqual(height);
      })
    );
  });
});

describe("heightFitsExcel", () => {
  it.each([
    [408.75, true],
    [409, true],
    [409.5, false],
  ])("%d: %s", (height, fits) => {
    expect(heightFitsExcel(height)).toBe(fits);
  });
});
