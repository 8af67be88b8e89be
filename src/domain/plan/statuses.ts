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

type Status = (typeof STATUSES)[number];

export const STATUS_DONE: Status = "Hoàn thành";
/** The school has decided against it: never late, but still one of the plan's tasks. */
export const STATUS_DROPPED: Status = "Không thực hiện";

/** Whether a status cell says that status, without regard to case, as formulas compare texts. */
export function isStatus(words: string | null, status: Status): boolean {
  return (words ?? "").normalize("NFC").toLowerCase() === status.toLowerCase();
}
