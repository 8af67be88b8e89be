import { catalogById } from "../../domain/catalog/catalog-by-id";
import { FUNDING_BASIS } from "../../domain/plan/ledger-basis";
import type { Plan, PlanSection } from "../../domain/plan/plan";
import type { AddressBook } from "../model/address-book";
import type { SheetDescription } from "../model/sheet-description";
import { SHEET_NAMES } from "../model/sheet-names";
import type { PlanSheetReferences } from "../model/plan-sheet-references";
import { putClosing } from "./closing-block";
import { describePlanSheet } from "./describe-plan-sheet";
import { FORM_SPECS } from "./form-specs";
import { putHeader } from "./header-block";
import { isBasisSection, isKeptParagraph, isSectionSubheading } from "./kept-paragraphs";
import { PlanSheetDraft } from "./plan-sheet-draft";
import { PLAN_STYLES } from "./plan-styles";
import type { PlanTableRows } from "./plan-table-block";
import { putPlanTable } from "./plan-table-block";
import { putCheckpoints, putProblems } from "./side-table-block";
import type { ClarifyNotes } from "./tracking-block";
import { putTracking } from "./tracking-block";
import { TRACKING_COLUMNS } from "./tracking-columns";

export type PlanSheet = {
  readonly sheet: SheetDescription;
  /** The cell of every part of the plan. */
  readonly addresses: AddressBook;
  readonly references: PlanSheetReferences;
};

const TABLE_GAP = 6;
/** Points above a section's title, which stands at the bottom of its row. */
const SECTION_AIR = 4.5;

/** The plan as its official form: everything printed, then the tracking block beside it. */
export function buildPlanSheet(plan: Plan, notes: ClarifyNotes = new Map()): PlanSheet {
  const draft = new PlanSheetDraft(FORM_SPECS[plan.form]);
  putHeader(draft, plan.header);
  plan.preamble.forEach((text, paragraph) =>
    draft.putLine(text, PLAN_STYLES.basis, { part: "preamble", paragraph })
  );
  const table = putSections(draft, plan);
  putTracking(draft, plan, table, notes);
  putClosing(draft, plan.closing);
  return {
    sheet: describePlanSheet(draft, plan, table),
    addresses: draft.addresses,
    references: referencesOf(draft, table),
  };
}

/** Every section with its table in place; a plan without a section for its table gets one at the end. */
function putSections(draft: PlanSheetDraft, plan: Plan): PlanTableRows {
  let table: PlanTableRows | null = null;
  plan.sections.forEach((section, index) => {
    putSectionText(draft, section, index);
    if (section.table === null) return;
    draft.putGap(TABLE_GAP);
    draft.keepLastRowWithNext();
    if (section.table === "rows") table = putPlanTable(draft, plan, catalogById(plan.catalog));
    if (section.table === "problems") putProblems(draft, plan.problems);
    if (section.table === "checkpoints") putCheckpoints(draft, plan.checkpoints);
  });
  if (table !== null) return table;
  draft.putGap(TABLE_GAP);
  return putPlanTable(draft, plan, catalogById(plan.catalog));
}

function putSectionText(draft: PlanSheetDraft, section: PlanSection, index: number): void {
  const { number, title, paragraphs } = section;
  if (number !== null || title !== "") {
    const words = number === null ? title : `${number}. ${title}`;
    if (index > 0) draft.airAbove.set(draft.row, SECTION_AIR);
    draft.putLine(words, PLAN_STYLES.sectionTitle, {
      part: "section",
      section: index,
      paragraph: null,
    });
    draft.keepLastRowWithNext();
  }
  const style = isBasisSection(section) ? PLAN_STYLES.basis : PLAN_STYLES.paragraph;
  paragraphs.forEach((text, paragraph) => {
    const isHeading = isSectionSubheading(section, paragraph);
    const own = isHeading ? PLAN_STYLES.subheading : style;
    draft.putLine(text, own, { part: "section", section: index, paragraph });
    if (isKeptParagraph(section, paragraph)) draft.keepLastRowWithNext();
  });
}

function referencesOf(draft: PlanSheetDraft, table: PlanTableRows): PlanSheetReferences {
  const tracking = (role: (typeof TRACKING_COLUMNS)[number]["role"]) =>
    draft.trackingColumn + TRACKING_COLUMNS.findIndex((column) => column.role === role);
  const printed = (...roles: readonly string[]) =>
    draft.spec.columns.findIndex((column) => roles.includes(column.role)) + 1;
  const fundingRole = FUNDING_BASIS[draft.spec.id];
  return {
    sheet: SHEET_NAMES.plan,
    firstRow: table.firstRow,
    lastRow: table.lastRow,
    columns: {
      id: tracking("id"),
      criterion: tracking("criterion"),
      start: tracking("start"),
      end: tracking("end"),
      lead: tracking("lead"),
      status: tracking("status"),
      clarify: tracking("clarify"),
      task: printed("task"),
    },
    optional: {
      time: printed("time") || null,
      words: printed("money", "resources") || null,
      funding: fundingRole === null ? null : printed(fundingRole) || null,
    },
    rowOf: table.rowOf,
  };
}
