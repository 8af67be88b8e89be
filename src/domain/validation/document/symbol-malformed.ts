import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";
import { documentNumbers } from "./document-numbers";

/** The kind of document stands before the hyphen, who issued it after (Decree 30/2020, Annex I). */
const WITHOUT_HYPHEN = /^(\d+[A-Za-zĐđ]?\/)(QĐ|KH|TB|BC|TTr|HD|NQ|CT|BB|GM)([A-ZĐ]{2,})$/u;

/** "108A/QĐLTS" for "108A/QĐ-LTS". */
export const symbolMalformed: Rule = ({ plan }) =>
  documentNumbers(plan).flatMap(({ text, at }) => {
    if (!WITHOUT_HYPHEN.test(text)) return [];
    const right = text.replace(WITHOUT_HYPHEN, "$1$2-$3");
    return [makeFinding("symbol-malformed", at, { words: text, right })];
  });
