import type { SchoolProfile } from "../../app/session/session-state";
import type { CompletedProfile } from "./default-profile";

export type RequiredField = "school" | "schoolType";

/** The fields that only the user can fill and has not, from the top. */
export function missingFields({ school, schoolType }: CompletedProfile): RequiredField[] {
  const missing: RequiredField[] = [];
  if (school === "") missing.push("school");
  if (schoolType === null) missing.push("schoolType");
  return missing;
}

/** The profile to insert; `null` while something is missing. */
export function profileOf(completed: CompletedProfile): SchoolProfile | null {
  const { school, schoolType, authority, form, catalog, schoolYear, details } = completed;
  if (school === "" || schoolType === null || catalog === null) return null;
  return { school, schoolType, authority, form, catalog: catalog.id, schoolYear, details };
}
