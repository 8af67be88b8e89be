import type { FindingCode } from "../../domain/validation/finding-code";

/** What each finding says in English; the keys and params are those of the Vietnamese. */
export const FINDINGS_EN: Readonly<Record<FindingCode, string>> = {
  // Reading the document
  "header-row-repeated":
    "The heading row is repeated {count} times inside the table; the copies were skipped.",
  "heading-misspelt": "A column heading reads “{words}”; the form has “{right}”.",
  "column-missing": "The table has no column “{column}”; add it if it is needed.",
  "extra-column-kept": "The form has no column “{column}”; its contents are kept as they are.",
  "banner-row-skipped": "{count} rows with the name of a level or standard were read as headings.",
  "level-banner-misspelt": "“{words}” is probably “MỨC …”; it was read as a heading, not as a row.",
  "number-row-skipped": "The row that numbers the columns was skipped.",
  "total-row-skipped": "The row “{words}” is a total and was not read as a row of the plan.",
  "layout-table-skipped": "{count} tables only lay out the page ({tables}); they hold no plan.",
  "row-cells-uneven": "{count} rows do not have {expected} cells; please look at them.",
  "row-joined": "A row cut by a page break was joined ({rows}); please check that it is one row.",
  "continuation-lost":
    "This row is marked as going on with {row} but does not stand below it, so it counts as a row of its own; move its words where they belong and delete it, or keep it as a new row.",
  "row-displaced":
    "This row stood outside the main table ({place}) and was put back; please check.",
  "row-holds-two-items": "One row seems to hold two items; consider splitting it.",
  "row-number-missing": "The number column is blank; rows are numbered when the table is written.",
  "row-number-unreliable":
    "The number column says {numbers} where the standards are {standards}; it is not relied on.",
  "criterion-joined": "A criterion cell was split over two rows ({rows}) and joined; please check.",
  "criterion-carried": "The criterion cell is blank; criterion {criterion} was taken from above.",
  "standard-carried": "The standard is blank in the rows {rows}; it was taken from the row above.",
  "criterion-inferred":
    "The table has no criterion column; criterion {criterion} was inferred. Please check.",
  "criterion-number-cell":
    "The criterion cell holds a number, not text; 1.10 and 1.1 look alike. Please check the code.",
  "money-cell-merged":
    "The money cell “{words}” is merged over several rows, so it counts once, in the first; write each row's amount.",
  "money-columns-joined":
    "The table splits money into several columns ({columns}); they were joined into one cell with its sources, please review.",
  "other-plan-sheet":
    "Other sheets hold a plan table too ({sheets}) and were not read; make sure the right sheet was used.",
  "catalog-assumed":
    "The document does not say its school type or date, so {catalog} was taken for now; confirm it or choose another.",
  "stray-text": "A paragraph holds only “{words}”; delete it if it is not needed.",
  "text-tidied": "“{before}” reads better as “{after}”.",
  "text-like-formula":
    "{count} cells begin like an Excel formula (the first: “{words}”); they are written as text.",

  // The catalogue of standards
  "criterion-missing": "This row names no criterion; please choose one.",
  "criterion-not-linked":
    "This item is linked to no criterion and is in no total by criterion; please choose one.",
  "criterion-unknown": "{catalog} has no criterion {criterion}; please check the code.",
  "criterion-of-other-series":
    "{catalog} has no criterion {criterion}; the code belongs to {otherCatalog} (“{otherTitle}”). It may be criterion {candidates}; please choose, none is chosen for you.",
  "criterion-title-of-other-series":
    "The code {criterion} stands with the title “{otherTitle}” of {otherCatalog}, but in {catalog} it is “{title}”. It may be criterion {candidates}; please choose, none is chosen for you.",
  "criterion-in-several-catalogs":
    "It is not clear which standards apply: {count} rows have a code with two meanings; {criterion} is “{title}” in {catalog} but “{otherTitle}” in {otherCatalog}. Give the date of issue or choose the standards.",
  "criterion-merged-2024":
    "Criterion {criterion} may have been merged by Circular {regulation}; please compare with your department's guidance.",
  "criterion-in-wrong-standard":
    "Criterion {criterion} belongs to standard {ownStandard} but stands under standard {standard}; please move the row.",
  "criterion-order": "Criterion {criterion} comes after {above}; consider putting them in order.",
  "criterion-two-digit": "The codes {criteria} are kept as text, so that 1.10 never becomes 1.1.",
  "criterion-title-differs":
    "Criterion {criterion} is titled “{words}”; its official title is “{official}”.",
  "standard-title-differs":
    "Standard {standard} is titled “{words}”; its official title is “{official}”.",
  "weak-criterion-absent":
    "Criterion {criterion} ({title}) is called weak but no row improves it; add a row or say why not.",
  "mandatory-criterion-absent":
    "Criterion {criterion} ({title}) is mandatory and named weak, yet no row improves it; please add one; while this criterion is below level 1 the whole school is.",
  "criterion-not-in-problems":
    "Criterion {criterion} is planned in table V but is not in table IV (priority problems); add it there or reconsider the row.",
  "criterion-not-in-targets":
    "Criterion {criterion} is in the table but not in the section on targets; please add it there.",
  "plan-covers-most-criteria":
    "The plan covers {count} criteria; the form asks for priorities only.",

  // What each row says
  "row-empty": "The row of criterion {criterion} is empty; fill it in or delete it.",
  "task-missing": "The task is missing; please fill it in.",
  "lead-missing": "Nobody is named as responsible; please fill it in.",
  "deadline-missing": "The time is missing; please fill it in.",
  "result-missing": "No result, indicator or expected evidence is given; please fill in “{field}”.",
  "result-missing-2018": "The expected result is missing; consider filling in “{field}”.",
  "resources-missing":
    "No resources are named; give money, people or means, or write “Không tốn kinh phí”.",
  "resources-advised": "No resources are named; consider giving money, people or means.",
  "evidence-missing":
    "No information, data or evidence is expected; fill it in, so that the result can be shown at the end of the year.",
  "status-blank":
    "The status is blank; it may stay so until the checkpoint, then please update it.",
  "support-blank": "The support needed is blank; if none is, please write “Không có”.",
  "support-in-kind": "“{words}” is work given, not money; it is not added.",
  "target-states-weakness":
    "The expected result seems to state a weakness (“{words}”); please write the result wanted.",
  "weakness-states-action":
    "The weakness seems to state something to do (“{words}”); please write what is weak.",
  "several-people-no-lead":
    "The cell names {count} people or groups but no lead; choose who leads, the others cooperate.",
  "owner-alias":
    "{count} cells say “{words}”, that is the principal and deputies; better name one person.",
  "inline-bullets": "Several bullets share one line; consider one line for each.",

  // Codes of evidence
  "evidence-code-format":
    "The evidence code “{words}” is not written as it should be (brackets, dashes, zeros or the mark between codes).",
  "evidence-code-level":
    "The evidence code “{words}” has a level too many; it is probably “{right}”.",
  "evidence-code-dotted":
    "“{words}” is probably the evidence code “{right}”, written as universities do; please check.",
  "evidence-code-other-series":
    "{count} evidence codes such as “{words}” follow other standards; those in use have codes like “{example}”. Do not merely rewrite them: the criterion's number in an old code means something else; look up the new code of the evidence.",
  "evidence-criterion-unknown":
    "The evidence code “{words}” belongs to criterion {criterion}, which {catalog} does not have; please check the code.",
  "evidence-other-criterion":
    "{count} evidence codes belong to another criterion than their row (such as “{words}” of {other}, the row is {criterion}); nothing to change where evidence is used again.",

  // Money
  "money-ambiguous":
    "It is not clear how much “{words}” is (perhaps {amounts} đồng); please write the amount clearly. The row is not added.",
  "money-parts-differ":
    "“{words}”: the total says {amount} đồng but the parts add up to {partsAmount} đồng; please make them agree. The row is not added.",
  "money-unit-conflict":
    "The column is in {unit} but the cell says “{words}”, probably {amount} đồng; please choose the amount. The row is not added.",
  "money-implausible":
    "“{words}” is {amount} đồng, very little or very much for one task; please check the zeros and the unit.",
  "money-unclear":
    "It is not clear how much “{words}” is; please write this row's own amount. The row is not added.",
  "money-several-answers":
    "One cell gives several answers (“{words}”); please keep one. The row is not added.",
  "money-blank": "“{field}” is blank; write the amount, or “Không có” if there is no cost.",
  "money-undetermined":
    "There is no amount yet (“{words}”); write it once it is known. The row is not added.",
  "money-range":
    "“{words}” is a range ({amounts} đồng); please choose one figure. It is not added.",
  "money-fractional": "“{words}” is no whole number of đồng; please check its digits and marks.",
  "money-self-provided":
    "“{words}” means that those who do it pay, which is not “Không có”; nothing is added.",
  "money-counted-once": "“{words}” is counted once, as {amount} đồng; please check.",
  "money-in-sentence": "The amount {amount} đồng was read out of “{words}”; please confirm.",
  "money-none-but-source":
    "The cost says “{words}” and yet a source is named ({sources}); please correct one of them.",
  "money-none-but-spending":
    "The task has “{words}” but the cost says “{money}”; please check whether money is needed.",
  "money-without-source": "There are {amount} đồng without a source; please name the source.",
  "money-in-wrong-column":
    "The amount “{words}” stands under “{field}”; it probably belongs under “{moneyField}”. Please confirm.",
  "funding-in-wrong-column":
    "A source ({sources}) stands under “{field}”; it was taken as the row's source. Please confirm.",
  "ledger-followed-words":
    "The money cell's words changed (they were “{words}”); the ledger was written anew after them.",
  "ledger-line-removed":
    "Row {row} is no longer in the plan; the ledger line that only repeated it (“{words}”) was removed.",
  "ledger-words-stale":
    "The money cell's words differ from those in the ledger (“{words}”); review the ledger's amount.",
  "ledger-line-undecided":
    "A ledger line has an amount but its state is not “Có số tiền”, or the other way round; it is not in the total.",
  "ledger-row-gone":
    "The ledger still holds figures of row {row}, which is no longer in the plan (“{words}”); delete the line or restore the row.",
  "ledger-differs-from-words":
    "The ledger says {ledgerAmount} đồng, the money cell {wordsAmount} đồng; correct one of them.",
  "numbers-not-money": "Numbers such as {words} are not money and are not added.",
  "parents-fund-misused":
    "The parents' committee's fund may not pay for “{words}”; please choose another source.",
  "salary-fund-misused":
    "“{words}” is kept for the salary reform; please choose another source for the improvement.",
  "tuition-abolished":
    "Public schools take no tuition fees from 2025-2026; a public school needs another source.",
  "investment-outside-budget":
    "{amount} đồng come from public investment, which is usually spent by another body and is not in the school's estimate. Decide whether the plan should count it.",
  "investment-share-unknown":
    "This row has public investment beside other sources and does not say how much comes from each; public investment is usually not in the school's estimate. Please give the amount of every source.",
  "service-fee-other-use":
    "“{words}” is a fee for a service and must be spent on it; the task in this row looks different. Please check the source.",

  // Time
  "period-ambiguous": "It is not clear when “{words}” is; please write the months and years.",
  "status-in-time-column":
    "“{words}” is a status, not a time; please write when the task is done in this column.",
  "period-undetermined": "“{words}” does not say when; please write the months and years.",
  "period-reversed": "The time “{words}” ends before it starts; please correct it.",
  "period-open": "“{words}” has no end; please add when it will be done.",
  "period-approximate": "“{words}” gives only approximate dates; better write a day or month.",
  "period-outside-school-year":
    "“{words}” lies outside the school year {schoolYear} (to {lastDate}); please check or split it by year.",
  "tracking-differs-from-words":
    "The tracking block says {startDate} to {endDate}, which differs from “{words}”; correct one of them.",
  "period-before-issue":
    "“{words}” (to {endDate}) was over before the date of issue {issueDate}; please check.",
  "period-spans-budget-years":
    "“{words}” runs through the budget years {firstYear} and {lastYear}; the accountant has to split the money.",
  "nothing-due-by-midyear":
    "All {count} tasks begin after semester I ({midyearDate}), so the review at its end has nothing to look at; please reconsider the times.",
  "same-deadline-everywhere":
    "All {count} rows have the same time “{words}”; better give each task its own.",

  // The document
  "header-incomplete": "The head of the document lacks: {items}; please add.",
  "issue-details-missing": "The document lacks: {items}; please add before it is signed.",
  "number-spacing": "The document number has stray spaces (“{before}”); write “{after}”.",
  "date-zero-padding":
    "The date reads “{before}”; the official way is “{after}” (a zero only for days below 10 and months 1 and 2).",
  "nation-differs": "The national name reads “{words}”; it should be “{right}”.",
  "motto-differs": "The motto reads “{words}”; it is “{right}”.",
  "section-number-gap": "Section {printed} follows section {above}; it should be {expected}.",
  "title-incomplete":
    "The title reads “{words}”; its full name is “Kế hoạch cải tiến chất lượng giáo dục”.",
  "issued-late":
    "The plan for {schoolYear} was issued on {issueDate}, two months into the year; please check the date.",
  "placeholder-left": "A blank of the template is left: “{words}”; fill it in or delete it.",
  "signer-title-missing": "The signer's title is missing; please add it, such as “HIỆU TRƯỞNG”.",
  "self-assessment-unfinished":
    "The self-assessment runs to {lastYear}, which was not over when the plan was issued (“{words}”); please check.",
  "base-dated-after-issue":
    "A legal basis is dated {baseDate}, after the date of issue {issueDate} (“{words}”); please check the date.",
  "base-replaced":
    "Circular {regulation} was replaced by Circular {by}; please check the legal bases.",
  "office-abolished":
    "“{words}”: districts ended on 01/7/2025; please check the authority and the recipients.",
  "checkpoints-too-few":
    "The plan has {count} checkpoints; it needs two: the end of semester I and of the year.",
  "symbol-malformed": "The symbol “{words}” probably lacks a hyphen; please check for “{right}”.",
  "symbol-inconsistent":
    "The school's symbol is written two ways: “{words}” and “{other}”; please use one.",
  "criterion-separator-mixed":
    "The mark after criterion codes varies ({words}); better use one throughout.",
  "web-address-in-text":
    "{count} web addresses stand in the text (“{words}”); delete them if they are not needed.",
  "wording-slip": "“{words}” looks like a typing slip; please check for “{suggestion}”.",
  "catalog-unusual":
    "The plan uses {catalog}, while {usualCatalog} applied on the date of issue; please confirm.",
  "school-year-missing": "The plan names no school year; please write it in the title.",
};
