import type { ShownFinding } from "../../app/session/session-state";

/** The findings of one row, or of the document around the rows (`rowNumber: null`). */
export type FindingsOfPlace = {
  readonly rowNumber: number | null;
  readonly rowTitle: string | null;
  readonly findings: readonly ShownFinding[];
};

/** One entry per place, in the order in which the findings first name them. */
export function groupByPlace(findings: readonly ShownFinding[]): FindingsOfPlace[] {
  const places = new Map<number | null, ShownFinding[]>();
  for (const finding of findings) {
    const ofPlace = places.get(finding.rowNumber);
    if (ofPlace) ofPlace.push(finding);
    else places.set(finding.rowNumber, [finding]);
  }
  return [...places].map(([rowNumber, ofPlace]) => ({
    rowNumber,
    rowTitle: ofPlace[0]?.rowTitle ?? null,
    findings: ofPlace,
  }));
}
