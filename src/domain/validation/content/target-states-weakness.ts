import { excerpt } from "../excerpt";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { STATES_WEAKNESS } from "./weakness-words";

/** "Giảm số học sinh chưa đạt" names a weakness and yet is an aim. */
const STATES_AIM =
  /(?<!\p{L})(?:giảm|khắc phục|xóa|xoá|chấm dứt|không còn|không để|hạn chế (?:tình trạng|tối đa)|đạt|phấn đấu)(?!\p{L})/iu;

/**
 * The column "Kết quả cần đạt (so với hiện trạng)" often holds the present weakness instead of the
 * result. Local practice varies: only a hint.
 */
export const targetStatesWeakness: Rule = forEachFilledRow((row) => {
  const words = row.words.target ?? "";
  const weakness = STATES_WEAKNESS.exec(words)?.[0];
  if (weakness === undefined || STATES_AIM.test(words)) return null;
  return rowFinding("target-states-weakness", row, "target", { words: excerpt(weakness) });
});
