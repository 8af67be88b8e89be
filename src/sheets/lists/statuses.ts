/**
 * How far a row has come. The 2026 form's last column holds the middle three (Circular
 * 57/2026/TT-BGDĐT, Annex V, Mẫu số 2); the others are in use as well. Being late is no status: it
 * follows from the dates.
 */
export const STATUSES = [
  "Chưa thực hiện",
  "Đang thực hiện",
  "Hoàn thành",
  "Chưa hoàn thành",
  "Không thực hiện",
] as const;

export const STATUS_DONE: (typeof STATUSES)[number] = "Hoàn thành";
