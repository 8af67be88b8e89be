import { lookOfStyle, PLAIN_LOOK } from "../../../src/hosts/excel/cell-look";
import { styleOfLook } from "../../../src/hosts/excel/look-style";
import type { CellStyle } from "../../../src/sheets/model/cell-style";

const PLAIN_FONT = { name: "Times New Roman", size: 12 };
const line = { style: "thin", color: "1F4E78" } as const;

describe("the style of a look", () => {
  it.each<[string, CellStyle]>([
    ["letters", { font: { name: "Arial", size: 9.5, bold: true, italic: true, color: "C00000" } }],
    ["lines through and under", { font: { ...PLAIN_FONT, underline: true, strike: true } }],
    ["a fill", { font: PLAIN_FONT, fill: "EEF3F7" }],
    ["its place", { font: PLAIN_FONT, horizontal: "center", vertical: "middle" }],
    ["several lines", { font: PLAIN_FONT, vertical: "bottom", wrap: true, indent: 2 }],
    ["borders", { font: PLAIN_FONT, borders: { top: line, bottom: { ...line, style: "double" } } }],
  ])("says again what was described: %s", (_what, style) => {
    expect(styleOfLook(lookOfStyle(style))).toMatchObject(style);
  });

  it.each([
    ["black letters", { color: "#000000" }, { font: {} }],
    ["no line under", { underline: "None" }, { font: {} }],
    ["another line under", { underline: "Double" }, { font: { underline: true } }],
    ["no fill", { fill: "" }, { font: {} }],
    ["a place that Excel chooses", { horizontal: "General" }, { font: {} }],
    ["no lines", { top: "", right: "", bottom: "", left: "" }, { font: {} }],
    [
      "a line that no sheet of ours has",
      { left: "SlantDashDot Medium #ff0000" },
      { font: {}, borders: { left: { style: "thin", color: "FF0000" } } },
    ],
    ["nothing that was asked", {}, { font: {} }],
  ])("says of %s no more than there is", (_what, look, style) => {
    expect(styleOfLook(look)).toEqual(style);
  });

  it("of a plain cell is its letters and place", () => {
    expect(styleOfLook(PLAIN_LOOK)).toEqual({ font: PLAIN_FONT, vertical: "bottom" });
  });
});
