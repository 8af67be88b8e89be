import { peopleListed } from "../../plan/people-listed";
import { forEachFilledRow } from "../for-each-filled-row";
import { isBlank } from "../is-blank";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** More than so many names are a list of everybody, not of possible leads. */
const MOST_CHOICES = 6;

/**
 * Several people in one cell and nobody named as the lead, in words or in the tracking block: the
 * load per lead then counts the row for nobody. Nothing is guessed from their order.
 */
export const severalPeopleNoLead: Rule = forEachFilledRow((row, { people }) => {
  if (people.lead !== null || !isBlank(row.tracking.lead)) return null;
  const listed = peopleListed(row.words.people ?? "");
  if (listed.length < 2) return null;
  const finding = rowFinding("several-people-no-lead", row, "people", { count: listed.length });
  const choices = listed.slice(0, MOST_CHOICES).map((lead) => ({ kind: "lead" as const, lead }));
  return { ...finding, choices };
});
