import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";
import { readSectionNumber, writeSectionNumber } from "./section-number";

/** The title may run on to a line of its own that names the school year. */
const SECOND_LINE = " NĂM HỌC";

/** Many templates jump from III to VI; the gap is theirs, yet easily closed before signing. */
export const sectionNumberGap: Rule = ({ plan }) => {
  const numbered = plan.sections.flatMap(({ number }, section) => {
    const read = number === null ? null : readSectionNumber(number);
    return read && number !== null ? [{ ...read, printed: number, section }] : [];
  });
  return numbered.flatMap(({ value, roman, printed, section }, index) => {
    const above = numbered[index - 1];
    if (!above || above.roman !== roman || value === above.value + 1) return [];
    const at = { part: "section", section, paragraph: null } as const;
    const expected = writeSectionNumber({ value: above.value + 1, roman });
    const [title = ""] = plan.sections[section]?.title.split(SECOND_LINE) ?? [];
    const params = { above: above.printed, printed, expected };
    const fix = { at, before: `${printed}. ${title}`, after: `${expected}. ${title}` };
    return [makeFinding("section-number-gap", at, params, fix)];
  });
};
