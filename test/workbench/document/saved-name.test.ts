import { savedName } from "../../../src/workbench/document/saved-name";

test.each([
  ["workbook", "Kế hoạch.xlsx", "Kế hoạch (cải tiến).xlsx"],
  ["workbook", "Kế hoạch.xlsm", "Kế hoạch (cải tiến).xlsx"],
  ["workbook", "Kế hoạch (cải tiến).xlsx", "Kế hoạch (cải tiến).xlsx"],
  ["workbook", "Ke\u0302\u0301 hoa\u0323ch.XLSX", "Kế hoạch (cải tiến).xlsx"],
  ["document", "KH số 18.2025.docx", "KH số 18.2025.xlsx"],
  ["sample", "Kế hoạch mẫu.xlsx", "Kế hoạch mẫu.xlsx"],
  ["blank", "Kế hoạch mới.xlsx", "Kế hoạch mới.xlsx"],
] as const)("a %s named %s is saved as %s", (origin, fileName, saved) => {
  expect(savedName({ origin, fileName })).toBe(saved);
});
