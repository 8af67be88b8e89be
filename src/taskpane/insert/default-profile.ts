import { ALL_CATALOGS } from "../../domain/catalog/all-catalogs";
import type { Catalog } from "../../domain/catalog/catalog";
import { catalogById } from "../../domain/catalog/catalog-by-id";
import type { CatalogId } from "../../domain/catalog/catalog-id";
import { defaultCatalog } from "../../domain/catalog/default-catalog";
import { readSchoolType } from "../../domain/catalog/read-school-type";
import type { SchoolType } from "../../domain/catalog/school-type";
import type { SchoolProfile } from "../../app/session/session-state";
import type { SchoolDetails } from "../../domain/plan/school-details";
import type { FormId } from "../../domain/plan/form-id";
import { properCase } from "../../domain/text/proper-case";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import type { SchoolYear } from "../../domain/timeline/school-year";
import { schoolYearOf } from "../../domain/timeline/school-year-of";

/** What the user has typed or chosen; `null` where nothing was chosen yet. */
export type ProfileChoices = {
  readonly school: string;
  readonly authority: string;
  readonly schoolType: SchoolType | null;
  readonly schoolYear: SchoolYear | null;
  readonly form: FormId | null;
  readonly catalog: CatalogId | null;
  readonly address: string;
  readonly place: string;
  /** Lines of the title that the signer signs under. */
  readonly signerTitle: readonly string[];
  readonly signerName: string;
  /** Line by line, as it is typed. */
  readonly recipients: readonly string[];
};

export const NO_CHOICES: ProfileChoices = {
  school: "",
  authority: "",
  schoolType: null,
  schoolYear: null,
  form: null,
  catalog: null,
  address: "",
  place: "",
  signerTitle: [],
  signerName: "",
  recipients: [],
};

/** What an earlier plan of the workbook says of the school, to begin with. */
export function choicesFrom(kept: SchoolDetails | null): ProfileChoices {
  if (kept === null) return NO_CHOICES;
  return { ...NO_CHOICES, ...kept, school: properCase(kept.school) };
}

/** The choices, and for what was not chosen what fits them. */
export type CompletedProfile = {
  readonly school: string;
  readonly authority: string;
  /** `null` while neither the user nor the school's name says it: it is not guessed. */
  readonly schoolType: SchoolType | null;
  readonly schoolYear: SchoolYear;
  readonly form: FormId;
  readonly catalog: Catalog | null;
  /** Whether the catalogue was in force in the school year. */
  readonly catalogInForce: boolean;
  /** The catalogues made for schools of this type. */
  readonly catalogs: readonly Catalog[];
  readonly details: NonNullable<SchoolProfile["details"]>;
};

/** The form that goes with the catalogues of each series. */
const USUAL_FORMS: Readonly<Record<Catalog["series"], FormId>> = {
  "2018": "cv5932-9",
  "2026": "tt57-2026-bieu2",
};

/**
 * Fills in what the user need not choose: the type that the school's name says, the school year of
 * the day, the catalogue in force for that type and year, and the form of that catalogue's series
 * (Circular 57/2026/TT-BGDĐT, Annex V; before it Official Letter 5932/BGDĐT-QLCL of 2018).
 */
export function completeProfile(choices: ProfileChoices, today: CalendarDate): CompletedProfile {
  const schoolType = choices.schoolType ?? readSchoolType(choices.school);
  const schoolYear = choices.schoolYear ?? schoolYearOf(today);
  const catalogs = ALL_CATALOGS.filter(
    (catalog) => schoolType !== null && catalog.schoolTypes.includes(schoolType)
  );
  const inForce = schoolType && defaultCatalog(schoolType, null, schoolYear);
  const catalog = chosenCatalog(choices.catalog, catalogs) ?? inForce ?? catalogs[0] ?? null;
  return {
    school: choices.school.trim(),
    authority: choices.authority.trim(),
    schoolType,
    schoolYear,
    form: choices.form ?? USUAL_FORMS[catalog?.series ?? "2026"],
    catalog,
    catalogInForce: catalog !== null && catalog === inForce,
    catalogs,
    details: detailsOf(choices),
  };
}

function detailsOf({ address, place, signerTitle, signerName, recipients }: ProfileChoices) {
  return {
    address: address.trim(),
    place: place.trim(),
    signerTitle,
    signerName: signerName.trim(),
    recipients: recipients.map((line) => line.trim()).filter((line) => line !== ""),
  };
}

/** A catalogue chosen for another type of school is dropped with that type. */
function chosenCatalog(id: CatalogId | null, catalogs: readonly Catalog[]): Catalog | null {
  const chosen = id && catalogById(id);
  return chosen && catalogs.includes(chosen) ? chosen : null;
}
