import { formatArea } from "./model/area";
import { cell, onSheet, write } from "./support/on-sheet";

beforeEach(() => excelHost.reset());

const insert = (rows: string) => onSheet((sheet) => void sheet.getRange(rows).insert("Down"));
const remove = (rows: string) => onSheet((sheet) => sheet.getRange(rows).delete("Up"));
const sheet = () => excelHost.workbook.activeSheet;

describe("formulas follow their cells", () => {
  it.each([
    // two rows are inserted before row 5, or rows 5 and 6 are deleted
    ["A4", "A4", "A4"],
    ["A5", "A7", "#REF!"],
    ["$B$9", "$B$11", "$B$7"],
    ["SUM(A4:A6)", "SUM(A4:A8)", "SUM(A4:A4)"],
    ["SUM(A5:A6)", "SUM(A7:A8)", "SUM(#REF!)"],
    ["SUM(A6:A9)", "SUM(A8:A11)", "SUM(A5:A7)"],
    ["SUM(A1:A4)", "SUM(A1:A4)", "SUM(A1:A4)"],
    ["SUM(A:A)", "SUM(A:A)", "SUM(A:A)"],
    ["SUM(4:9)", "SUM(4:11)", "SUM(4:7)"],
    ["'Kế hoạch'!A9", "'Kế hoạch'!A9", "'Kế hoạch'!A9"],
    ["Sheet1!A9", "Sheet1!A11", "Sheet1!A7"],
    ['"A9"&A9', '"A9"&A11', '"A9"&A7'],
    ["LOG10(A9)", "LOG10(A11)", "LOG10(A7)"],
    ["Năm_A9+A9", "Năm_A9+A11", "Năm_A9+A7"],
  ])("%s", async (formula, inserted, deleted) => {
    await write("C1", [[`=${formula}`]]);
    const before = cell("C1");
    await insert("5:6");
    expect(cell("C1").formula).toBe(inserted);
    sheet().put(1, 3, before);
    await remove("5:6");
    expect(cell("C1").formula).toBe(deleted);
  });

  it("on other sheets too", async () => {
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add("Tổng hợp");
      other.getRange("A1:A2").formulas = [["=SUM(Sheet1!B5:B9)"], ["=B5"]];
      context.workbook.worksheets.getItem("Sheet1").getRange("6:6").insert("Down");
      await context.sync();
    });
    const other = excelHost.workbook.sheet("Tổng hợp");
    expect([other.at("A1").formula, other.at("A2").formula]).toEqual(["SUM(Sheet1!B5:B10)", "B5"]);
  });
});

/** Everything that belongs to rows 4 to 9. */
async function fill(): Promise<void> {
  await onSheet((ws) => {
    ws.getRange("A4:B5").values = [
      ["bốn", 4],
      ["năm", 5],
    ];
    ws.getRange("A5:B5").format.fill.color = "#ECF3FC";
    ws.getRange("A4").format.rowHeight = 33;
    ws.getRange("A5").format.rowHeight = 44;
    ws.getRange("A6:B7").merge();
    ws.getRange("B4:B9").dataValidation.rule = {
      list: { inCellDropDown: true, source: "=Sheet1!$D$8:$D$9" },
    };
    ws.getRange("A4:B9").conditionalFormats.add("Custom").custom.rule.formula = "=$B4>1";
    ws.horizontalPageBreaks.add("A8");
    ws.autoFilter.apply(ws.getRange("A4:B9"));
    ws.pageLayout.setPrintArea("A1:B12");
    ws.pageLayout.setPrintTitleRows("$4:$4");
  });
}

function whatBelongsToRows() {
  const { merges, validations, conditionalFormats, breaksAfter, autoFilter, page, rows } = sheet();
  return {
    heights: [...rows].map(([row, { size }]) => [row, size]),
    merges: merges.map(formatArea),
    lists: validations.map(({ areas, rule }) => [areas.map(formatArea), rule?.list?.source]),
    conditions: conditionalFormats.map(({ areas, formula }) => [areas.map(formatArea), formula]),
    breaksAfter,
    filter: autoFilter && formatArea(autoFilter),
    printed: page.printAreas.map(formatArea).join(),
    titles: page.titleRows && formatArea(page.titleRows),
  };
}

describe("what belongs to rows goes with them", () => {
  it("down, when rows are inserted above", async () => {
    await fill();
    await insert("3:3");
    expect(cell("A5")).toMatchObject({ value: "bốn" });
    expect(cell("B6").format.fill).toBe("#ECF3FC");
    expect(whatBelongsToRows()).toEqual({
      heights: [
        [5, 33],
        [6, 44],
      ],
      merges: ["A7:B8"],
      lists: [[["B5:B10"], "=Sheet1!$D$9:$D$10"]],
      conditions: [[["A5:B10"], "$B5>1"]],
      breaksAfter: [8],
      filter: "A5:B10",
      printed: "A1:B13",
      titles: "5:5",
    });
  });

  it("apart, when rows are inserted inside; the new row looks like the one above", async () => {
    await fill();
    await insert("6:6");
    expect(cell("A6")).toMatchObject({ value: null, format: { fill: "#ECF3FC" } });
    expect(whatBelongsToRows()).toMatchObject({
      heights: [
        [4, 33],
        [5, 44],
        [6, 44],
      ],
      merges: ["A7:B8"],
      lists: [[["B4:B10"], "=Sheet1!$D$9:$D$10"]],
      conditions: [[["A4:B10"], "$B4>1"]],
      filter: "A4:B10",
      printed: "A1:B13",
      titles: "4:4",
    });
  });

  it("up, when rows are deleted", async () => {
    await fill();
    await remove("5:6");
    expect(cell("A5").value).toBeNull();
    expect(whatBelongsToRows()).toEqual({
      heights: [[4, 33]],
      merges: ["A5:B5"],
      lists: [[["B4:B7"], "=Sheet1!$D$6:$D$7"]],
      conditions: [[["A4:B7"], "$B4>1"]],
      breaksAfter: [5],
      filter: "A4:B7",
      printed: "A1:B10",
      titles: "4:4",
    });
  });

  it("and back: deleting what was inserted leaves the workbook as it was", async () => {
    await fill();
    const before = await excelHost.fingerprint();
    await insert("6:8");
    await remove("6:8");
    expect(await excelHost.fingerprint()).toEqual(before);
  });
});

it("moves only the columns of a block that is no whole row", async () => {
  await write("A1:C3", [
    ["a1", "b1", "=B2"],
    ["a2", "b2", "=A2"],
    ["a3", "b3", ""],
  ]);
  await insert("B2:B2");
  expect(["A2", "B2", "B3", "B4"].map((name) => cell(name).value)).toEqual([
    "a2",
    null,
    "b2",
    "b3",
  ]);
  expect([cell("C1").formula, cell("C2").formula]).toEqual(["B3", "A2"]);
});

it("tears no merged cell", async () => {
  await onSheet((ws) => ws.getRange("A4:B4").merge());
  await expect(insert("A2:A2")).rejects.toMatchObject({ code: "InvalidOperation" });
});
