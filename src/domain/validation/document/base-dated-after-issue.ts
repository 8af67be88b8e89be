import type { CalendarDate } from "../../timeline/calendar-date";
import { calendarDate } from "../../timeline/make-calendar-date";
import { foldText } from "../../text/fold-text";
import type { DocumentParagraph } from "../document-paragraphs";
import { documentParagraphs } from "../document-paragraphs";
import { excerpt } from "../excerpt";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

const BASES = /can cu/;
const DATED = /ngày\s*(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:năm|[/.-])\s*(\d{4})/giu;

/** A document among the legal bases that did not exist yet on the day of issue. */
export const baseDatedAfterIssue: Rule = ({ plan }) => {
  const { issued } = plan.header;
  if (issued === null) return [];
  return documentParagraphs(plan)
    .filter(isBase)
    .flatMap(({ text, at }) => {
      const later = datesIn(text).find((date) => date > issued);
      if (later === undefined) return [];
      const params = { words: excerpt(text), baseDate: later, issueDate: issued };
      return [makeFinding("base-dated-after-issue", at, params)];
    });
};

/** Bases stand before the first section or in a section of their own. */
function isBase({ section }: DocumentParagraph): boolean {
  return section === null || BASES.test(foldText(section.title));
}

function datesIn(text: string): readonly CalendarDate[] {
  return [...text.matchAll(DATED)].flatMap(
    ([, day, month, year]) => calendarDate(Number(year), Number(month), Number(day)) ?? []
  );
}
