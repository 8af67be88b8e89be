import { foldText } from "../../text/fold-text";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

const NAMES_IMPROVEMENT = /cai tien chat luong/;
const NAMES_EDUCATION = /cai tien chat luong giao duc/;

/**
 * "KẾ HOẠCH cải tiến chất lượng" for "… chất lượng giáo dục", the name of form 2 (Circular 57/2026,
 * annex V). Letters 5932 and 5942/BGDĐT-QLCL of 2018 say "Kế hoạch cải tiến chất lượng".
 */
export const titleIncomplete: Rule = ({ plan, catalog }) => {
  if (catalog.series !== "2026") return [];
  const title = plan.header.titleLines.join(" ");
  const folded = foldText(title);
  if (!NAMES_IMPROVEMENT.test(folded) || NAMES_EDUCATION.test(folded)) return [];
  const at = { part: "header", item: "title" } as const;
  return [makeFinding("title-incomplete", at, { words: title })];
};
