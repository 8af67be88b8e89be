/** The workbook's sheets (docs/workbook.md). */
export const SHEET_NAMES = {
  plan: "Kế hoạch",
  ledger: "Sổ kinh phí",
  summary: "Tổng hợp kinh phí",
  progress: "Tiến độ",
  findings: "Kiểm tra",
  lists: "Danh mục",
} as const;
