import { parseArea } from "../../../src/hosts/cells/merged-areas";
import { sourceRows } from "../../../src/hosts/cells/source-rows";
import type { ContentRows } from "../../../src/hosts/cells/source-rows";
import type { CellRange } from "../../../src/sheets/model/cell-range";
import { UnreadableFile } from "../../../src/sheets/model/unreadable-file";

const NAME = "Kế hoạch";

function contents(rows: Readonly<Record<number, Readonly<Record<number, string>>>>): ContentRows {
  return new Map(
    Object.entries(rows).map(([row, cells]) => [
      Number(row),
      new Map(Object.entries(cells).map(([column, text]) => [Number(column), { text }])),
    ])
  );
}

function area(reference: string): CellRange {
  const parsed = parseArea(reference);
  if (!parsed) throw new Error(reference);
  return parsed;
}

it("gives every row with content all columns up to the last one used", () => {
  const rows = sourceRows(NAME, contents({ 2: { 1: "TT" }, 5: { 3: "Thời gian" } }), []);
  expect(rows.map(({ row, cells }) => [row, cells.map((cell) => cell.text)])).toEqual([
    [2, ["TT", "", ""]],
    [5, ["", "", "Thời gian"]],
  ]);
});

it("makes one wide cell of a banner and repeats a vertical merge", () => {
  const given = contents({ 1: { 1: "Tiêu chuẩn 1", 3: "x" }, 2: { 1: "a" }, 3: { 2: "b" } });
  const rows = sourceRows(NAME, given, [area("A1:B1"), area("A2:A4")]);
  expect(rows[0]?.cells[0]).toEqual({ column: 1, span: 2, text: "Tiêu chuẩn 1", merged: false });
  expect(rows[2]?.cells[0]).toEqual({ column: 1, span: 1, text: "a", merged: true });
});

it("refuses what would fill the memory", () => {
  const huge = contents({ 1: { 16_384: "x" } });
  const rows = new Map(Array.from({ length: 200 }, (_, n) => [n + 1, huge.get(1) ?? new Map()]));
  expect(() => sourceRows(NAME, rows, [])).toThrow(UnreadableFile);
});

it.each(["B2", "A1:B", "B2:A1", "1:2", "a1:b2"])("takes %s for no area", (reference) => {
  expect(parseArea(reference)).toBeNull();
});
