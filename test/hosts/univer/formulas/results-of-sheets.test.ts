import { resultsOfSheets } from "../../../../src/hosts/univer/formulas/results-of-sheets";

it("leaves out the results for sheets that were removed meanwhile", () => {
  const results = { book: { one: { 0: { 0: { v: 1 } } }, gone: { 0: { 0: { v: 2 } } }, two: {} } };
  const isThere = (workbook: string, sheet: string) => workbook === "book" && sheet !== "gone";
  expect(resultsOfSheets({ ...results, other: null }, isThere)).toEqual({
    book: { one: results.book.one, two: {} },
    other: {},
  });
});
