import { blankWorkbook } from "../../../src/workbench/document/blank-workbook";
import { withoutEmptyStart } from "../../../src/workbench/document/without-empty-start";
import { plainSheet } from "../../hosts/xlsx/plain-sheet";

const PLAN = plainSheet([{ row: 1, column: 1, value: "KẾ HOẠCH" }]);
const workbook = blankWorkbook("Trang tính1");
const [start] = workbook.sheets;
if (!start) throw new Error("a blank workbook has a sheet");

const names = (...given: Parameters<typeof withoutEmptyStart>) =>
  withoutEmptyStart(...given).sheets.map(({ name }) => name);

describe("a workbook that began empty", () => {
  it.each(["blank", "document"] as const)("is saved without its empty sheet (%s)", (origin) => {
    expect(names({ sheets: [start, PLAN] }, { origin, workbook })).toEqual([PLAN.name]);
  });

  it("keeps the sheet once something stands in it, and while it is alone", () => {
    const used = { ...start, cells: [{ row: 1, column: 1, value: "Ghi chú" }] };
    const document = { origin: "blank", workbook } as const;
    expect(names({ sheets: [used, PLAN] }, document)).toEqual([used.name, PLAN.name]);
    expect(names({ sheets: [start] }, document)).toEqual([start.name]);
  });

  it("does not touch the empty sheets of a file that was opened", () => {
    const document = { origin: "workbook", workbook: { sheets: [start, PLAN] } } as const;
    expect(names({ sheets: [start, PLAN] }, document)).toEqual([start.name, PLAN.name]);
  });
});
