import { describeWorkbook } from "../../../src/hosts/xlsx/describe-workbook";
import { whatIsNotDescribed } from "../../../src/hosts/xlsx/what-is-not-described";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { range } from "../../contract/sample-sheets";
import { foreignWorkbook } from "./foreign-workbook";

const described = describeWorkbook(foreignWorkbook());
const [sheet, lists] = described.sheets;

function cellAt(row: number, column: number) {
  return sheet?.cells.find((cell) => cell.row === row && cell.column === column);
}

describe("a workbook of a school", () => {
  it("is the same once it is written anew, and once more", async () => {
    const written = await writeWorkbook(described);
    expect(describeWorkbook(written)).toEqual(described);
    expect(await writeWorkbook(describeWorkbook(written))).toEqual(written);
    expect(whatIsNotDescribed(written)).toEqual([]);
  });

  it("loses nothing but its names", () => {
    expect(whatIsNotDescribed(foreignWorkbook())).toEqual([{ kind: "named-ranges", sheets: [] }]);
  });

  it("keeps what is hidden and how it is shown", () => {
    expect(lists).toMatchObject({ name: "Danh mục", hidden: true });
    expect(lists).not.toHaveProperty("gridlines");
    expect(sheet).not.toHaveProperty("hidden");
    expect(sheet).toMatchObject({
      gridlines: true,
      tabColor: "204060",
      hiddenRows: [4, 5],
      rowHeights: { 1: 30, 5: 20 },
      hiddenColumns: [3],
      freeze: { rows: 2, columns: 1 },
    });
  });

  it("keeps its widths, which were counted in narrower digits", () => {
    expect(sheet?.columnWidths).toEqual([21, 14, 14, 14]);
  });

  it("keeps marked letters, lines of every kind, numbered colours and those of its theme", () => {
    expect(cellAt(1, 1)?.style).toEqual({
      font: { bold: true, underline: true, strike: true, size: 13, color: "FF0000" },
      fill: "111111",
      horizontal: "justify",
      vertical: "middle",
      wrap: true,
      borders: {
        left: { style: "dashed", color: "234984" },
        right: { style: "dotted", color: "0000FF" },
        top: { style: "double", color: "000000" },
        bottom: { style: "thick", color: "204060" },
      },
    });
  });

  it("has references where its formulas had names", () => {
    expect(cellAt(7, 3)?.formula).toBe("SUM('Theo dõi'!$C$3:$C$6)+LEN(\"KinhPhi\")");
    expect(cellAt(7, 4)?.formula).toBe("COUNTIF('Danh mục'!$A$1:$A$3,\"KinhPhi\")");
    expect(sheet?.validations).toEqual([
      { range: range(3, 5, 6, 5), source: "'Danh mục'!$A$1:$A$3", strict: true },
      { range: range(3, 6, 6, 6), source: '"Có,Không"', strict: false },
    ]);
  });

  it("has formulas for its conditions, the first one first", () => {
    const style = { font: { underline: true, strike: true, color: "B3261E" }, fill: "FDECEA" };
    const contains = 'NOT(ISERROR(SEARCH("Đạt",E3)))';
    expect(sheet?.conditionalFormats).toEqual([
      { kind: "expression", range: range(3, 5, 6, 5), formula: contains, style },
      {
        kind: "expression",
        range: range(3, 2, 6, 2),
        formula: "AND(B3>=1,B3<=($C3*2))",
        style,
      },
      {
        kind: "expression",
        range: range(3, 4, 6, 4),
        formula: "AND(D3>=1,D3<=($C3*2))",
        style,
      },
    ]);
  });
});

describe("sheets that are hidden", () => {
  const named = (name: string, hidden: boolean) => ({ ...(sheet ?? lists), name, hidden });
  const rewritten = async (...hidden: boolean[]) => {
    const sheets = hidden.map((one, index) => named(String(index), one) as typeof sheet & object);
    const after = describeWorkbook(await writeWorkbook({ sheets }));
    return after.sheets.map((one) => one.hidden ?? false);
  };

  it.each([[[true, false, true]], [[false, true]]])("stay so: %p", async (hidden) => {
    expect(await rewritten(...hidden)).toEqual(hidden);
  });

  it("leave one to be shown", async () => {
    expect(await rewritten(true, true)).toEqual([false, true]);
  });
});
