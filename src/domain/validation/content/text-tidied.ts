import type { RowField } from "../../plan/plan-row";
import { rewordedCell } from "../reworded-cell";
import { rowCells } from "../row-cells";
import type { Rule } from "../rule";

/** Cells of a few words, in which a mark at the end says nothing. */
const SHORT_CELLS: readonly RowField[] = ["people", "time", "money", "funding", "conditions"];

const TRAILING_MARKS = /[\s,;:]+$/u;
const TIME_TRAILING_MARKS = /[\s,;:.]+$/u;
const LEADING_BULLET = /^[-–•+*]\s+(?=\S)/u;
const CAPITAL_WITHIN = /(?<=[\p{L}\d,;] )(?:Tháng|Ngày|Năm|Quý|Tuần|Đến|Từ|Và|Cuối|Đầu)(?= )/gu;

/** Marks and capitals that carry no meaning ("Hiệu trưởng,", "tháng 5/2024."); the fix drops them. */
export const textTidied: Rule = ({ plan }) =>
  rowCells(plan.rows, SHORT_CELLS).flatMap(({ row, field, words }) => {
    const after = field === "time" ? tidyTime(words) : words.replace(TRAILING_MARKS, "");
    return after === words || after === "" ? [] : [rewordedCell("text-tidied", row, field, after)];
  });

/** A list over several lines keeps its bullets. */
function tidyTime(words: string): string {
  const tidied = words
    .replace(TIME_TRAILING_MARKS, "")
    .replace(CAPITAL_WITHIN, (word) => word.toLowerCase());
  return tidied.includes("\n") ? tidied : tidied.replace(LEADING_BULLET, "");
}
