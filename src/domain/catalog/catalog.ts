import type { CalendarDate } from "../timeline/calendar-date";
import type { CatalogId } from "./catalog-id";
import type { SchoolType } from "./school-type";

/** How far a published fact was verified; shown to the user wherever it is not `verified`. */
export type Confidence = "verified" | "one-source" | "from-memory" | "own-words";

export type CriterionLevel = {
  readonly level: number;
  /** Lettered indicators of the level; empty where the level has one undivided requirement. */
  readonly indicators: readonly string[];
  /** One short line of what the level asks, in our words: not the circular's text. */
  readonly gist: string;
};

/** Figures a criterion asks for beside its evidence (series 2026), in our words. */
export type QuantitativeData = {
  readonly required: boolean;
  readonly hint: string | null;
};

export type Criterion = {
  /** Standard and number within it: `1.10` is the tenth, never 1.1. */
  readonly code: string;
  readonly standard: number;
  readonly title: string;
  /** Shortened or older ways schools write the title; never official. */
  readonly titleVariants: readonly string[];
  /** `null` where the catalogue has no notion of mandatory criteria (series 2018). */
  readonly mandatory: boolean | null;
  /** `null` where the catalogue asks for no figures (series 2018). */
  readonly quantitative: QuantitativeData | null;
  /** Only the levels the criterion has: one without a level 3 has no entry for it. */
  readonly levels: readonly CriterionLevel[];
  readonly titleConfidence: Confidence;
  /** `null` where `mandatory` is. */
  readonly mandatoryConfidence: Confidence | null;
};

export type Standard = {
  readonly number: number;
  readonly title: string;
  readonly criteria: readonly Criterion[];
  readonly titleConfidence: Confidence;
};

export type EvidenceFormat = {
  readonly pattern: string;
  readonly example: string;
  readonly strict: RegExp;
  readonly lenient: RegExp;
  readonly listSeparator: string;
};

/** A circular that changed the catalogue while it was in force. */
export type CatalogAmendment = {
  readonly number: string;
  readonly issued: CalendarDate;
  readonly effective: CalendarDate;
  readonly confidence: Confidence;
  readonly datesConfidence: Confidence;
};

/** A requirement a school of level 4 meets beyond level 3 (series 2018, article 22). */
export type LevelFourClause = {
  readonly clause: number;
  /** In our words, as every gist. */
  readonly gist: string;
  readonly confidence: Confidence;
};

export type Catalog = {
  readonly id: CatalogId;
  readonly series: "2018" | "2026";
  readonly regulation: {
    readonly number: string;
    readonly annex: string | null;
    readonly title: string;
    readonly annexTitle: string | null;
    readonly issued: CalendarDate;
    readonly effective: CalendarDate;
    /** The first day on which it no longer applies. */
    readonly replacedOn: CalendarDate | null;
    readonly replacedBy: string | null;
    /** The ministry's letter that explains how to use it. */
    readonly guidance: string | null;
    readonly amendments: readonly CatalogAmendment[];
    /** Of the number, the day of issue and the replacement. */
    readonly confidence: Confidence;
    readonly titleConfidence: Confidence;
    readonly effectiveConfidence: Confidence;
  };
  readonly schoolTypes: readonly SchoolType[];
  readonly levels: readonly number[];
  readonly level4: {
    readonly article: number;
    readonly clauses: readonly LevelFourClause[];
  } | null;
  readonly evidence: EvidenceFormat;
  /** Of what every criterion says about its levels. */
  readonly detailConfidence: {
    readonly levels: Confidence;
    readonly indicators: Confidence;
    readonly gists: Confidence;
  };
  readonly standards: readonly Standard[];
};
