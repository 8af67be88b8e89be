import type { PlanSection } from "../../domain/plan/plan";
import { foldText } from "../../domain/text/fold-text";
import { isSubheading } from "./is-subheading";

/** Whether a section gives the plan's legal bases, which are set in italics. */
export function isBasisSection({ title }: Pick<PlanSection, "title">): boolean {
  return /\bcan cu\b/.test(foldText(title));
}

/** Whether a paragraph is set as the heading of those below it. */
export function isSectionSubheading(section: PlanSection, paragraph: number): boolean {
  const { paragraphs } = section;
  const text = paragraphs[paragraph];
  if (text === undefined || isBasisSection(section)) return false;
  return isSubheading(text, paragraphs[paragraph + 1]);
}

/** Paragraphs that no page ends with: headings, and the last but one, so that none stands alone. */
export function isKeptParagraph(section: PlanSection, paragraph: number): boolean {
  const isLastButOne = paragraph > 0 && paragraph === section.paragraphs.length - 2;
  return isLastButOne || isSectionSubheading(section, paragraph);
}
