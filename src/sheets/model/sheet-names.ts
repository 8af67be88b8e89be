/** The workbook's sheets (docs/workbook.md). */
export const SHEET_NAMES = {
  plan: "Kế hoạch",
  ledger: "Sổ kinh phí",
  summary: "Tổng hợp kinh phí",
  progress: "Tiến độ",
  findings: "Kiểm tra",
  lists: "Danh mục",
} as const;

/** A copy of the printed plan for publication; further ones are numbered, "Bản công bố (2)". */
export const PUBLICATION_SHEET = "Bản công bố";
