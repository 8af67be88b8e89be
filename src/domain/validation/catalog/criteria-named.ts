import type { Catalog } from "../../catalog/catalog";
import { criterionByCode } from "../../catalog/criterion-by-code";
import type { CriterionMention } from "../../catalog/criterion-mention";
import { readCriterionCodes } from "../../catalog/read-criterion-codes";
import { titleMatches } from "../../catalog/title-matches";

const KEYWORD = /(?<!\p{L})(?:ti[êeểé]u\s*ch[íiìỉ]|TC\s*\d)/iu;

/**
 * The criteria that a paragraph names. Sections are numbered like criteria ("4.2. Tồn tại:"), so a
 * code without the word "Tiêu chí" counts only with a title like that criterion's.
 */
export function criteriaNamed(text: string, catalog: Catalog): readonly CriterionMention[] {
  const mentions = readCriterionCodes(text);
  if (KEYWORD.test(text)) return mentions;
  return mentions.filter(({ code, title }) => {
    const criterion = criterionByCode(catalog, code);
    return criterion && title !== null && titleMatches(criterion, title) !== "different";
  });
}
