import type { ShownUnassigned, YearChoice } from "./ledger-view";

/** Whether a row's money can be assigned so: by months only where its period says how. */
export function isOfferedYear(
  { shares, years }: Pick<ShownUnassigned, "shares" | "years">,
  year: YearChoice["year"]
): boolean {
  return year === "by-months" ? shares.length > 0 : years.includes(year);
}
