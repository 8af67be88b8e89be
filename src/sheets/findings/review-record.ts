/** What stands around the findings on the record for the school's file. */
export type ReviewRecord = {
  /** School, school year, number of the plan. */
  readonly plan: string;
  /** Catalogue and day of the check. */
  readonly check: string;
  /** Title and name of the head who signs; the name `null` where the plan does not say it. */
  readonly head: { readonly title: string; readonly name: string | null };
};
