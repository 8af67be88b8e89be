import type { Plan, PlanSection } from "../plan/plan";
import type { FixPlace } from "./finding";

/** A paragraph outside the tables; `section` is `null` before the first numbered section. */
export type DocumentParagraph = {
  readonly text: string;
  readonly at: FixPlace;
  readonly section: PlanSection | null;
};

/** The text around the tables in the order of the document. */
export function documentParagraphs(
  plan: Pick<Plan, "preamble" | "sections">
): readonly DocumentParagraph[] {
  return [
    ...plan.preamble.map((text, paragraph): DocumentParagraph => {
      return { text, at: { part: "preamble", paragraph }, section: null };
    }),
    ...plan.sections.flatMap((section, index) =>
      section.paragraphs.map((text, paragraph): DocumentParagraph => {
        return { text, at: { part: "section", section: index, paragraph }, section };
      })
    ),
  ];
}
