import { foldText } from "../../text/fold-text";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

const NAMES_IMPROVEMENT = /cai tien chat luong/;
const NAMES_EDUCATION = /cai tien chat luong giao duc/;

/** "KẾ HOẠCH cải tiến chất lượng" for "… chất lượng giáo dục", the name of the plan in every circular. */
export const titleIncomplete: Rule = ({ plan }) => {
  const title = plan.header.titleLines.join(" ");
  const folded = foldText(title);
  if (!NAMES_IMPROVEMENT.test(folded) || NAMES_EDUCATION.test(folded)) return [];
  const at = { part: "header", item: "title" } as const;
  return [makeFinding("title-incomplete", at, { words: title })];
};
