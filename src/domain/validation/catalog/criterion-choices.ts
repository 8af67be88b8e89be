import type { Catalog } from "../../catalog/catalog";
import { similarCriteria } from "../../catalog/crosswalk/similar-criteria";
import type { Choice } from "../choice";

/** The criteria of the pinned catalogue that a criterion of another one may have become. */
export function criterionChoices(code: string, from: Catalog, pinned: Catalog): readonly Choice[] {
  return similarCriteria(code, from.id, pinned.id).map((similar) => ({
    kind: "criterion",
    criterion: similar.code,
    similarity: similar.similarity,
  }));
}
