import { criterionInSeveralCatalogs } from "./catalog/criterion-in-several-catalogs";
import { criterionInWrongStandard } from "./catalog/criterion-in-wrong-standard";
import { criterionMerged2024 } from "./catalog/criterion-merged-2024";
import { criterionMissing } from "./catalog/criterion-missing";
import { criterionNotInProblems } from "./catalog/criterion-not-in-problems";
import { criterionNotInTargets } from "./catalog/criterion-not-in-targets";
import { criterionNotLinked } from "./catalog/criterion-not-linked";
import { criterionOfOtherSeries } from "./catalog/criterion-of-other-series";
import { criterionOrder } from "./catalog/criterion-order";
import { criterionTitleDiffers } from "./catalog/criterion-title-differs";
import { criterionTitleOfOtherSeries } from "./catalog/criterion-title-of-other-series";
import { criterionTwoDigit } from "./catalog/criterion-two-digit";
import { criterionUnknown } from "./catalog/criterion-unknown";
import { mandatoryCriterionAbsent } from "./catalog/mandatory-criterion-absent";
import { planCoversMostCriteria } from "./catalog/plan-covers-most-criteria";
import { weakCriterionAbsent } from "./catalog/weak-criterion-absent";
import { deadlineMissing } from "./content/deadline-missing";
import { evidenceMissing } from "./content/evidence-missing";
import { inlineBullets } from "./content/inline-bullets";
import { leadMissing } from "./content/lead-missing";
import { ownerAlias } from "./content/owner-alias";
import { resourcesMissing } from "./content/resources-missing";
import { resultMissing } from "./content/result-missing";
import { resultMissing2018 } from "./content/result-missing-2018";
import { rowEmpty } from "./content/row-empty";
import { severalPeopleNoLead } from "./content/several-people-no-lead";
import { statusBlank } from "./content/status-blank";
import { supportBlank } from "./content/support-blank";
import { supportInKind } from "./content/support-in-kind";
import { targetStatesWeakness } from "./content/target-states-weakness";
import { taskMissing } from "./content/task-missing";
import { textLikeFormula } from "./content/text-like-formula";
import { textTidied } from "./content/text-tidied";
import { weaknessStatesAction } from "./content/weakness-states-action";
import { evidenceCodeDotted } from "./evidence/evidence-code-dotted";
import { evidenceCodeFormat } from "./evidence/evidence-code-format";
import { evidenceCodeLevel } from "./evidence/evidence-code-level";
import { evidenceCodeOtherSeries } from "./evidence/evidence-code-other-series";
import { evidenceCriterionUnknown } from "./evidence/evidence-criterion-unknown";
import { evidenceOtherCriterion } from "./evidence/evidence-other-criterion";
import { fundingInWrongColumn } from "./money/funding-in-wrong-column";
import { investmentOutsideBudget } from "./money/investment-outside-budget";
import { ledgerDiffersFromWords } from "./money/ledger-differs-from-words";
import { ledgerLineUndecided } from "./money/ledger-line-undecided";
import { ledgerRowGone } from "./money/ledger-row-gone";
import { ledgerWordsStale } from "./money/ledger-words-stale";
import { moneyAmbiguous } from "./money/money-ambiguous";
import { moneyBlank } from "./money/money-blank";
import { moneyCountedOnce } from "./money/money-counted-once";
import { moneyFractional } from "./money/money-fractional";
import { moneyImplausible } from "./money/money-implausible";
import { moneyInSentence } from "./money/money-in-sentence";
import { moneyInWrongColumn } from "./money/money-in-wrong-column";
import { moneyNoneButSource } from "./money/money-none-but-source";
import { moneyNoneButSpending } from "./money/money-none-but-spending";
import { moneyPartsDiffer } from "./money/money-parts-differ";
import { moneyRange } from "./money/money-range";
import { moneySelfProvided } from "./money/money-self-provided";
import { moneySeveralAnswers } from "./money/money-several-answers";
import { moneyUnclear } from "./money/money-unclear";
import { moneyUndetermined } from "./money/money-undetermined";
import { moneyUnitConflict } from "./money/money-unit-conflict";
import { moneyWithoutSource } from "./money/money-without-source";
import { numbersNotMoney } from "./money/numbers-not-money";
import { parentsFundMisused } from "./money/parents-fund-misused";
import { salaryFundMisused } from "./money/salary-fund-misused";
import { serviceFeeOtherUse } from "./money/service-fee-other-use";
import { tuitionAbolished } from "./money/tuition-abolished";
import { nothingDueByMidyear } from "./time/nothing-due-by-midyear";
import { periodAmbiguous } from "./time/period-ambiguous";
import { periodApproximate } from "./time/period-approximate";
import { periodBeforeIssue } from "./time/period-before-issue";
import { periodOpen } from "./time/period-open";
import { periodOutsideSchoolYear } from "./time/period-outside-school-year";
import { periodReversed } from "./time/period-reversed";
import { periodSpansBudgetYears } from "./time/period-spans-budget-years";
import { periodUndetermined } from "./time/period-undetermined";
import { sameDeadlineEverywhere } from "./time/same-deadline-everywhere";
import { statusInTimeColumn } from "./time/status-in-time-column";
import { trackingDiffersFromWords } from "./time/tracking-differs-from-words";
import { baseDatedAfterIssue } from "./document/base-dated-after-issue";
import { baseReplaced } from "./document/base-replaced";
import { catalogUnusual } from "./document/catalog-unusual";
import { checkpointsTooFew } from "./document/checkpoints-too-few";
import { criterionSeparatorMixed } from "./document/criterion-separator-mixed";
import { headerIncomplete } from "./document/header-incomplete";
import { issueDetailsMissing } from "./document/issue-details-missing";
import { issuedLate } from "./document/issued-late";
import { mottoDiffers } from "./document/motto-differs";
import { nationDiffers } from "./document/nation-differs";
import { officeAbolished } from "./document/office-abolished";
import { placeNameCase } from "./document/place-name-case";
import { placeholderLeft } from "./document/placeholder-left";
import { schoolYearMissing } from "./document/school-year-missing";
import { sectionNumberGap } from "./document/section-number-gap";
import { selfAssessmentUnfinished } from "./document/self-assessment-unfinished";
import { signerTitleMissing } from "./document/signer-title-missing";
import { strayText } from "./document/stray-text";
import { symbolInconsistent } from "./document/symbol-inconsistent";
import { symbolMalformed } from "./document/symbol-malformed";
import { titleIncomplete } from "./document/title-incomplete";
import { webAddressInText } from "./document/web-address-in-text";
import { wordingSlip } from "./document/wording-slip";
import type { Rule } from "./rule";

/** Every rule there is. A finding's weight, not this order, decides where it is listed. */
export const ALL_RULES: readonly Rule[] = [
  criterionInSeveralCatalogs,
  criterionInWrongStandard,
  criterionMerged2024,
  criterionMissing,
  criterionNotInProblems,
  criterionNotInTargets,
  criterionNotLinked,
  criterionOfOtherSeries,
  criterionOrder,
  criterionTitleDiffers,
  criterionTitleOfOtherSeries,
  criterionTwoDigit,
  criterionUnknown,
  mandatoryCriterionAbsent,
  planCoversMostCriteria,
  weakCriterionAbsent,
  deadlineMissing,
  evidenceMissing,
  inlineBullets,
  leadMissing,
  ownerAlias,
  resourcesMissing,
  resultMissing,
  resultMissing2018,
  rowEmpty,
  severalPeopleNoLead,
  statusBlank,
  supportBlank,
  supportInKind,
  targetStatesWeakness,
  taskMissing,
  textLikeFormula,
  textTidied,
  weaknessStatesAction,
  evidenceCodeDotted,
  evidenceCodeFormat,
  evidenceCodeLevel,
  evidenceCodeOtherSeries,
  evidenceCriterionUnknown,
  evidenceOtherCriterion,
  fundingInWrongColumn,
  investmentOutsideBudget,
  ledgerDiffersFromWords,
  ledgerLineUndecided,
  ledgerRowGone,
  ledgerWordsStale,
  moneyAmbiguous,
  moneyBlank,
  moneyCountedOnce,
  moneyFractional,
  moneyImplausible,
  moneyInSentence,
  moneyInWrongColumn,
  moneyNoneButSource,
  moneyNoneButSpending,
  moneyPartsDiffer,
  moneyRange,
  moneySelfProvided,
  moneySeveralAnswers,
  moneyUnclear,
  moneyUndetermined,
  moneyUnitConflict,
  moneyWithoutSource,
  numbersNotMoney,
  parentsFundMisused,
  salaryFundMisused,
  serviceFeeOtherUse,
  tuitionAbolished,
  nothingDueByMidyear,
  periodAmbiguous,
  periodApproximate,
  periodBeforeIssue,
  periodOpen,
  periodOutsideSchoolYear,
  periodReversed,
  periodSpansBudgetYears,
  periodUndetermined,
  sameDeadlineEverywhere,
  statusInTimeColumn,
  trackingDiffersFromWords,
  baseDatedAfterIssue,
  baseReplaced,
  catalogUnusual,
  checkpointsTooFew,
  criterionSeparatorMixed,
  headerIncomplete,
  issueDetailsMissing,
  issuedLate,
  mottoDiffers,
  nationDiffers,
  officeAbolished,
  placeNameCase,
  placeholderLeft,
  schoolYearMissing,
  sectionNumberGap,
  selfAssessmentUnfinished,
  signerTitleMissing,
  strayText,
  symbolInconsistent,
  symbolMalformed,
  titleIncomplete,
  webAddressInText,
  wordingSlip,
];
