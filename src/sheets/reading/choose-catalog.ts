import type { CatalogId } from "../../domain/catalog/catalog-id";
import { defaultCatalog } from "../../domain/catalog/default-catalog";
import { readSchoolType } from "../../domain/catalog/read-school-type";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import type { SchoolYear } from "../../domain/timeline/school-year";
import type { Finding } from "../../domain/validation/finding";
import { makeFinding } from "../../domain/validation/make-finding";

/** What a document tells of the catalogue that applies to it. */
export type CatalogClues = {
  /** The school's name, or all of the text where no name is found. */
  readonly school: string;
  readonly issued: CalendarDate | null;
  readonly schoolYear: SchoolYear | null;
};

export type CatalogChoice = { readonly id: CatalogId; readonly findings: readonly Finding[] };

const USUAL_SCHOOL = "tieu_hoc";
const CURRENT: CatalogId = "TT57-2026-II-PT";

/**
 * The catalogue that is given, else the one in force for the kind of school at its date. Where the
 * document does not say enough, a primary school's is taken, and said so.
 */
export function chooseCatalog(given: CatalogId | null, clues: CatalogClues): CatalogChoice {
  if (given !== null) return { id: given, findings: [] };
  const schoolType = readSchoolType(clues.school);
  const usual = defaultCatalog(schoolType ?? USUAL_SCHOOL, clues.issued, clues.schoolYear);
  const id = usual?.id ?? CURRENT;
  if (schoolType !== null && usual !== null) return { id, findings: [] };
  return { id, findings: [makeFinding("catalog-assumed", { part: "plan" }, { catalog: id })] };
}
