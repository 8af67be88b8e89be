import type { Certainty } from "./certainty";
import type { Severity } from "./severity";

type Kind = { readonly severity: Severity; readonly certainty: Certainty };

const kind = (severity: Severity, certainty: Certainty): Kind => ({ severity, certainty });

/** Made while a document was read: what was joined, moved, skipped or recognised. */
const READING = {
  "header-row-repeated": kind("hint", "certain"),
  "heading-misspelt": kind("hint", "certain"),
  "column-missing": kind("hint", "certain"),
  "extra-column-kept": kind("hint", "certain"),
  "banner-row-skipped": kind("hint", "certain"),
  "level-banner-misspelt": kind("hint", "plausible"),
  "number-row-skipped": kind("hint", "certain"),
  "total-row-skipped": kind("hint", "certain"),
  "layout-table-skipped": kind("hint", "certain"),
  "row-cells-uneven": kind("hint", "certain"),
  "row-joined": kind("warning", "plausible"),
  "continuation-lost": kind("warning", "plausible"),
  "row-displaced": kind("warning", "plausible"),
  "row-holds-two-items": kind("hint", "plausible"),
  "row-number-missing": kind("hint", "certain"),
  "row-number-unreliable": kind("hint", "certain"),
  "criterion-joined": kind("warning", "plausible"),
  "criterion-carried": kind("hint", "plausible"),
  "standard-carried": kind("hint", "plausible"),
  "criterion-inferred": kind("hint", "plausible"),
  "criterion-number-cell": kind("warning", "ambiguous"),
  "money-cell-merged": kind("warning", "plausible"),
  "money-columns-joined": kind("warning", "plausible"),
  "other-plan-sheet": kind("warning", "plausible"),
  "catalog-assumed": kind("warning", "plausible"),
  "stray-text": kind("hint", "plausible"),
  "text-tidied": kind("hint", "certain"),
  "text-like-formula": kind("hint", "certain"),
} as const satisfies Record<string, Kind>;

/** Rows against the pinned catalogue. */
const CATALOG = {
  "criterion-missing": kind("error", "certain"),
  "criterion-unknown": kind("error", "certain"),
  "criterion-of-other-series": kind("error", "ambiguous"),
  "criterion-title-of-other-series": kind("error", "ambiguous"),
  "criterion-in-several-catalogs": kind("hint", "ambiguous"),
  "criterion-merged-2024": kind("warning", "judgement"),
  "criterion-in-wrong-standard": kind("error", "certain"),
  "criterion-order": kind("hint", "certain"),
  "criterion-two-digit": kind("hint", "certain"),
  "criterion-title-differs": kind("hint", "judgement"),
  "standard-title-differs": kind("hint", "judgement"),
  "weak-criterion-absent": kind("warning", "judgement"),
  "mandatory-criterion-absent": kind("warning", "judgement"),
  "criterion-not-in-problems": kind("hint", "judgement"),
  "criterion-not-in-targets": kind("hint", "judgement"),
  "criterion-not-linked": kind("hint", "judgement"),
  "plan-covers-most-criteria": kind("hint", "judgement"),
} as const satisfies Record<string, Kind>;

/** What each row must say. */
const CONTENT = {
  "row-empty": kind("error", "certain"),
  "task-missing": kind("error", "certain"),
  "lead-missing": kind("error", "certain"),
  "deadline-missing": kind("error", "certain"),
  "result-missing": kind("error", "certain"),
  "result-missing-2018": kind("warning", "judgement"),
  "resources-missing": kind("warning", "judgement"),
  "resources-advised": kind("hint", "judgement"),
  "evidence-missing": kind("warning", "judgement"),
  "status-blank": kind("hint", "judgement"),
  "support-blank": kind("hint", "certain"),
  "support-in-kind": kind("hint", "certain"),
  "target-states-weakness": kind("hint", "judgement"),
  "weakness-states-action": kind("hint", "judgement"),
  "several-people-no-lead": kind("hint", "judgement"),
  "owner-alias": kind("hint", "plausible"),
  "inline-bullets": kind("hint", "plausible"),
} as const satisfies Record<string, Kind>;

/** Codes of evidence, by the series that the plan is pinned to. */
const EVIDENCE = {
  "evidence-code-format": kind("hint", "certain"),
  "evidence-code-level": kind("hint", "plausible"),
  "evidence-code-dotted": kind("hint", "plausible"),
  "evidence-code-other-series": kind("hint", "judgement"),
  "evidence-criterion-unknown": kind("hint", "judgement"),
  "evidence-other-criterion": kind("hint", "judgement"),
} as const satisfies Record<string, Kind>;

/** Money, its states and its sources. */
const MONEY = {
  "money-ambiguous": kind("warning", "ambiguous"),
  "money-parts-differ": kind("warning", "ambiguous"),
  "money-unit-conflict": kind("warning", "ambiguous"),
  "money-implausible": kind("warning", "judgement"),
  "money-unclear": kind("warning", "ambiguous"),
  "money-several-answers": kind("warning", "ambiguous"),
  "money-blank": kind("warning", "certain"),
  "money-undetermined": kind("warning", "certain"),
  "money-range": kind("warning", "certain"),
  "money-fractional": kind("warning", "ambiguous"),
  "money-self-provided": kind("hint", "certain"),
  "money-counted-once": kind("hint", "certain"),
  "money-in-sentence": kind("hint", "plausible"),
  "money-none-but-source": kind("warning", "judgement"),
  "money-none-but-spending": kind("hint", "judgement"),
  "money-without-source": kind("warning", "judgement"),
  "money-in-wrong-column": kind("warning", "plausible"),
  "funding-in-wrong-column": kind("warning", "plausible"),
  "ledger-followed-words": kind("hint", "certain"),
  "ledger-line-removed": kind("hint", "certain"),
  "ledger-words-stale": kind("warning", "certain"),
  "ledger-line-undecided": kind("warning", "certain"),
  "ledger-row-gone": kind("warning", "certain"),
  "ledger-differs-from-words": kind("warning", "judgement"),
  "numbers-not-money": kind("hint", "certain"),
  "parents-fund-misused": kind("warning", "judgement"),
  "salary-fund-misused": kind("warning", "judgement"),
  "tuition-abolished": kind("warning", "judgement"),
  "investment-outside-budget": kind("hint", "judgement"),
  "investment-share-unknown": kind("hint", "judgement"),
  "service-fee-other-use": kind("hint", "judgement"),
} as const satisfies Record<string, Kind>;

/** Periods against the school year and the budget years. */
const TIME = {
  "period-ambiguous": kind("warning", "ambiguous"),
  "status-in-time-column": kind("warning", "plausible"),
  "period-undetermined": kind("warning", "ambiguous"),
  "period-reversed": kind("error", "ambiguous"),
  "period-open": kind("warning", "ambiguous"),
  "period-approximate": kind("hint", "plausible"),
  "period-outside-school-year": kind("warning", "judgement"),
  "tracking-differs-from-words": kind("warning", "judgement"),
  "period-before-issue": kind("warning", "judgement"),
  "period-spans-budget-years": kind("hint", "judgement"),
  "nothing-due-by-midyear": kind("hint", "judgement"),
  "same-deadline-everywhere": kind("hint", "judgement"),
} as const satisfies Record<string, Kind>;

/** The document around the table. */
const DOCUMENT = {
  "header-incomplete": kind("warning", "judgement"),
  "issue-details-missing": kind("warning", "certain"),
  "number-spacing": kind("hint", "certain"),
  "date-zero-padding": kind("hint", "certain"),
  "nation-differs": kind("hint", "judgement"),
  "motto-differs": kind("hint", "judgement"),
  "section-number-gap": kind("hint", "judgement"),
  "title-incomplete": kind("hint", "judgement"),
  "issued-late": kind("hint", "judgement"),
  "placeholder-left": kind("warning", "certain"),
  "signer-title-missing": kind("warning", "judgement"),
  "self-assessment-unfinished": kind("hint", "judgement"),
  "base-dated-after-issue": kind("hint", "judgement"),
  "base-replaced": kind("hint", "judgement"),
  "office-abolished": kind("warning", "judgement"),
  "checkpoints-too-few": kind("warning", "judgement"),
  "symbol-malformed": kind("hint", "judgement"),
  "symbol-inconsistent": kind("hint", "judgement"),
  "criterion-separator-mixed": kind("hint", "certain"),
  "web-address-in-text": kind("hint", "certain"),
  "wording-slip": kind("hint", "judgement"),
  "catalog-unusual": kind("warning", "judgement"),
  "school-year-missing": kind("warning", "ambiguous"),
} as const satisfies Record<string, Kind>;

/** Every finding there is, with its usual weight and how sure it is. */
export const FINDING_KINDS = {
  ...READING,
  ...CATALOG,
  ...CONTENT,
  ...EVIDENCE,
  ...MONEY,
  ...TIME,
  ...DOCUMENT,
} as const;
