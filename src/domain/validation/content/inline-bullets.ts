import { rewordedCell } from "../reworded-cell";
import { rowCells } from "../row-cells";
import type { Rule } from "../rule";

/** Most cells have none, which is quick to tell. */
const DASH_WITHIN = / [-–]/;
const NEXT_ITEM = /(?<=[\p{L}\d).;,]) +(?=[-–] *\p{Lu})/gu;
const BULLETED_LINE = /^[-–] *\S.*$/u;

/** "- Chi bộ… - Hiệu trưởng…": two items of a list on one line, as when a line break was lost. */
export const inlineBullets: Rule = ({ plan }) =>
  rowCells(plan.rows).flatMap(({ row, field, words }) => {
    if (!DASH_WITHIN.test(words)) return [];
    if (words[0] !== "-" && words[0] !== "–" && !words.includes("\n")) return [];
    const after = words.split("\n").map(oneItemALine).join("\n");
    return after === words ? [] : [rewordedCell("inline-bullets", row, field, after, {})];
  });

function oneItemALine(line: string): string {
  return BULLETED_LINE.test(line) ? line.replace(NEXT_ITEM, "\n") : line;
}
