import type { RowSituation } from "../../domain/rollup/row-situation";

/** How a row stands on the day of viewing, in words; formulas look for their beginnings. */
export const SITUATION = {
  done: "Đã xong",
  dropped: "Không thực hiện",
  unclear: "Chưa rõ thời hạn",
  overdue: "Quá hạn",
  waiting: "Chưa bắt đầu",
  soon: "Còn",
  running: "Trong thời hạn",
} as const satisfies Record<RowSituation["kind"], string>;

/** In place of days that are none. */
export const LAST_DAY = "Đến hạn hôm nay";

export function situationWords(situation: RowSituation): string {
  if (situation.kind === "soon" && situation.days === 0) return LAST_DAY;
  const words = SITUATION[situation.kind];
  return "days" in situation ? `${words} ${situation.days} ngày` : words;
}
