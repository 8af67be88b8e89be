import type { RowField } from "../../plan/plan-row";
import { rowCells } from "../row-cells";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

const FIELDS: readonly RowField[] = ["task", "solution", "money", "conditions", "resources"];
const COUNTED =
  "học sinh|trẻ|giáo viên|GV|HS|người|lớp|phòng|máy|bộ|cái|đợt|buổi|tiết|lần|ngày công|ngày|bài|góc|khu|%";
const NUMBERS = new RegExp(
  `(?:Điều|khoản|Mục)\\s*\\d+|\\d+/\\d{4}(?=/)|\\d+ (?:${COUNTED})(?![\\p{L}\\d])`,
  "giu"
);
const SHOWN = 3;

/** "35 học sinh", "Điều 16", "28/2020" are never added. Said once for the plan, with a few of them. */
export const numbersNotMoney: Rule = ({ plan }) => {
  const shown = new Set<string>();
  let first: ReturnType<typeof rowCells>[number] | undefined;
  for (const cell of rowCells(plan.rows, FIELDS)) {
    const numbers = cell.words.match(NUMBERS);
    if (!numbers) continue;
    first ??= cell;
    numbers.forEach((number) => shown.add(number));
    if (shown.size >= SHOWN) break;
  }
  if (!first) return [];
  const words = [...shown].slice(0, SHOWN).join(", ");
  return [rowFinding("numbers-not-money", first.row, first.field, { words })];
};
