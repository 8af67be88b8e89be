import type { WorkbenchWords } from "./workbench-context";

/** `14:05`, for another day than today `14:05 ngày 21/11/2026`, on this computer's clock. */
export function timeWords(milliseconds: number, words: WorkbenchWords, now = new Date()): string {
  const at = new Date(milliseconds);
  const time = `${at.getHours()}:${twoDigits(at.getMinutes())}`;
  if (at.toDateString() === now.toDateString()) return words("time.today", { time });
  const date = `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
  return words("time.otherDay", { time, date });
}

function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}
