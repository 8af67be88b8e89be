import { fillTemplate } from "../../src/locales/fill-template";

it.each<[string, Record<string, string | number>, string]>([
  ["{amount} đồng", { amount: 71365300 }, "71.365.300 đồng"],
  ["{amount} đồng", { amount: 500 }, "500 đồng"],
  ["{amounts} đồng", { amounts: "216000000 216000000000" }, "216.000.000 / 216.000.000.000 đồng"],
  ["{amount}", { amount: "71.365.300 đồng" }, "71.365.300 đồng"],
  ["đến {endDate}", { endDate: "2026-02-05" }, "đến 05/02/2026"],
  ["đến {endDate}", { endDate: "2026-09-15" }, "đến 15/9/2026"],
  ["{count} dòng, năm {firstYear}", { count: 1200, firstYear: 2026 }, "1200 dòng, năm 2026"],
  ["{a} và {a}", { a: "x" }, "x và x"],
  ["{missing}", {}, "{missing}"],
  ["“{words}”", { words: "{amount}", amount: 5 }, "“{amount}”"],
])("%s", (template, params, filled) => {
  expect(fillTemplate(template, params)).toBe(filled);
});
