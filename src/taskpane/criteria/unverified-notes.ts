import type { Catalog, Confidence, Criterion } from "../../domain/catalog/catalog";
import type { PaneMessage } from "../../locales/pane-message";

const SUBJECTS = ["gists", "title", "mandatory"] as const;

/** What the details must say of words and facts that were not verified, most important first. */
export function unverifiedNotes(catalog: Catalog, criterion: Criterion): readonly PaneMessage[] {
  const confidences: Readonly<Record<(typeof SUBJECTS)[number], Confidence | null>> = {
    gists: catalog.detailConfidence.gists,
    title: criterion.titleConfidence,
    mandatory: criterion.mandatoryConfidence,
  };
  return SUBJECTS.flatMap((subject) => {
    const confidence = confidences[subject];
    return confidence === null || confidence === "verified"
      ? []
      : [`criteria.${subject}.${confidence}` as const];
  });
}
