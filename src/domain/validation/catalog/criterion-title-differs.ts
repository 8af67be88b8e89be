import { criterionByCode } from "../../catalog/criterion-by-code";
import type { CriterionMention } from "../../catalog/criterion-mention";
import { readCriterionCode } from "../../catalog/read-criterion-code";
import { readCriterionCodes } from "../../catalog/read-criterion-codes";
import { titleMatches } from "../../catalog/title-matches";
import type { PlanLocation } from "../../plan/plan-location";
import { documentParagraphs } from "../document-paragraphs";
import { excerpt } from "../excerpt";
import type { Finding } from "../finding";
import { makeFinding } from "../make-finding";
import type { CheckContext, Rule } from "../rule";
import { schoolTypeOfPlan } from "../school-type-of-plan";
import { criteriaOfProblems } from "./criteria-of-problems";
import { isAcceptedTitle } from "./is-accepted-title";
import { titleOfOtherSeries } from "./title-of-other-series";

type TitleSaid = {
  readonly mention: CriterionMention;
  readonly at: PlanLocation;
  /** In prose any sentence may follow a code; only one like the title is meant as the title. */
  readonly inProse: boolean;
};

/** Titles copied with a word missing or changed ("hệ thống thoát nước" for "cấp thoát nước"). */
export const criterionTitleDiffers: Rule = (context) =>
  titlesSaid(context).flatMap((said) => differingTitle(said, context) ?? []);

function titlesSaid({ plan }: CheckContext): readonly TitleSaid[] {
  const inText = documentParagraphs(plan).flatMap(({ text, at }) =>
    readCriterionCodes(text).map((mention) => ({ mention, at, inProse: true }))
  );
  const inProblems = criteriaOfProblems(plan).map((said) => ({ ...said, inProse: false }));
  const inRows = plan.rows.flatMap((row) => {
    const mention = readCriterionCode(row.criterionWords ?? "");
    const at = { part: "row", row: row.id, field: "criterion" } as const;
    return mention ? [{ mention, at, inProse: false }] : [];
  });
  return [...inText, ...inProblems, ...inRows];
}

/** A title of the other series in a table is another matter: `criterionTitleOfOtherSeries`. */
function differingTitle(said: TitleSaid, { plan, catalog }: CheckContext): Finding | null {
  const { mention, at, inProse } = said;
  const criterion = criterionByCode(catalog, mention.code);
  if (!criterion || mention.title === null) return null;
  if (isAcceptedTitle(criterion, mention.title, catalog.id)) return null;
  if (inProse && titleMatches(criterion, mention.title) === "different") return null;
  const schoolType = schoolTypeOfPlan(plan, catalog);
  if (!inProse && titleOfOtherSeries(mention, catalog, schoolType)) return null;
  return makeFinding("criterion-title-differs", at, {
    criterion: criterion.code,
    words: excerpt(mention.title),
    official: criterion.title,
  });
}
