import type { ShownRow } from "../../app/session/session-state";
import { placeForCriterion } from "../../domain/plan/place-for-criterion";
import type { Sentence } from "./search-summary";

/** Where a row for the criterion will stand; `null` code: none is chosen yet. */
export function placeSentence(rows: readonly ShownRow[], code: string | null): Sentence {
  if (code === null) return { key: "criteria.chooseFirst", params: {} };
  const { after } = placeForCriterion(rows, code);
  const before = rows.find(({ id }) => id === after);
  return before
    ? { key: "criteria.placeAfter", params: { code, number: before.number } }
    : { key: "criteria.placeFirst", params: { code } };
}
