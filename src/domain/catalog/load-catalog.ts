import type { CalendarDate } from "../timeline/calendar-date";
import type { Catalog, Confidence, Criterion, Standard } from "./catalog";
import type { AmendmentData, CatalogData, CriterionData, StandardData } from "./catalog-data";
import { CATALOG_IDS } from "./catalog-id";
import { EVIDENCE_FORMATS } from "./evidence-formats";
import { SCHOOL_TYPES } from "./school-type";

const SERIES = ["2018", "2026"] as const;
const CONFIDENCES = ["verified", "one-source", "from-memory", "own-words"] as const;
const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * A catalogue from its file, with every name and date checked.
 * @throws {Error} when the file holds a name or date that the project does not know.
 */
export function loadCatalog(data: CatalogData): Catalog {
  const series = oneOf(SERIES, data.series);
  return {
    id: oneOf(CATALOG_IDS, data.id),
    series,
    regulation: regulationOf(data.regulation),
    schoolTypes: data.schoolTypes.map((type) => oneOf(SCHOOL_TYPES, type)),
    levels: data.levels,
    level4: levelFourOf(data.level4),
    evidence: EVIDENCE_FORMATS[series],
    detailConfidence: {
      levels: confidenceOf(data.detailConfidence.levels),
      indicators: confidenceOf(data.detailConfidence.indicators),
      gists: confidenceOf(data.detailConfidence.gists),
    },
    standards: data.standards.map(standardOf),
  };
}

function regulationOf(data: CatalogData["regulation"]): Catalog["regulation"] {
  return {
    ...data,
    issued: dateOf(data.issued),
    effective: dateOf(data.effective),
    replacedOn: data.replacedOn === null ? null : dateOf(data.replacedOn),
    confidence: confidenceOf(data.confidence),
    titleConfidence: confidenceOf(data.titleConfidence),
    effectiveConfidence: confidenceOf(data.effectiveConfidence),
    amendments: data.amendments.map(amendmentOf),
  };
}

function amendmentOf(data: AmendmentData): Catalog["regulation"]["amendments"][number] {
  return {
    number: data.number,
    issued: dateOf(data.issued),
    effective: dateOf(data.effective),
    confidence: confidenceOf(data.confidence),
    datesConfidence: confidenceOf(data.datesConfidence),
  };
}

function levelFourOf(data: CatalogData["level4"]): Catalog["level4"] {
  if (data === null) return null;
  const clauses = data.clauses.map((clause) => ({
    ...clause,
    confidence: confidenceOf(clause.confidence),
  }));
  return { article: data.article, clauses };
}

function standardOf(data: StandardData): Standard {
  return {
    number: data.number,
    title: data.title,
    titleConfidence: confidenceOf(data.titleConfidence),
    criteria: data.criteria.map((criterion) => criterionOf(data.number, criterion)),
  };
}

function criterionOf(standard: number, data: CriterionData): Criterion {
  return {
    ...data,
    standard,
    levels: data.levels.map((level) => ({ ...level, indicators: [...level.indicators] })),
    titleConfidence: confidenceOf(data.titleConfidence),
    mandatoryConfidence:
      data.mandatoryConfidence === null ? null : confidenceOf(data.mandatoryConfidence),
  };
}

function confidenceOf(name: string): Confidence {
  return oneOf(CONFIDENCES, name);
}

function oneOf<const Name extends string>(names: readonly Name[], name: string): Name {
  const known = names.find((candidate) => candidate === name);
  if (known === undefined) throw new Error(`Unknown name in catalogue data: ${name}`);
  return known;
}

function dateOf(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(`Not a date in catalogue data: ${text}`);
  return text;
}

function isCalendarDate(text: string): text is CalendarDate {
  return ISO_DATE.test(text);
}
