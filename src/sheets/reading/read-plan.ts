import { catalogById } from "../../domain/catalog/catalog-by-id";
import type { CatalogId } from "../../domain/catalog/catalog-id";
import type { FormId } from "../../domain/plan/form-id";
import type { Plan } from "../../domain/plan/plan";
import type { PlanLocation } from "../../domain/plan/plan-location";
import type { SchoolYear } from "../../domain/timeline/school-year";
import type { Finding } from "../../domain/validation/finding";
import type { CellAddress } from "../model/cell-address";
import type { SourceRow } from "../model/source-row";
import { UnreadableFile } from "../model/unreadable-file";
import { AddressBook } from "../model/address-book";
import { checkBanners } from "./check-banners";
import { checkHeaderWords } from "./check-header-words";
import { checkLayout } from "./check-layout";
import { chooseCatalog } from "./choose-catalog";
import { findSchool } from "./find-school";
import type { GatheredDocument } from "./gather-document";
import { gatherDocument } from "./gather-document";
import { inferCriteria } from "./infer-criteria";
import { readDocumentText } from "./read-document-text";
import type { DocumentText } from "./read-document-text";
import type { PlanRowsReading } from "./read-plan-rows";
import { readPlanRows } from "./read-plan-rows";

/** What the user says of a document that does not say it itself, or says it wrongly. */
export type ReadingOptions = {
  readonly catalog?: CatalogId;
  readonly schoolYear?: SchoolYear;
};

export type PlanReading = {
  readonly plan: Plan;
  /** The school's name in ordinary capitals, where the document has one. */
  readonly school: string | null;
  readonly addresses: AddressBook;
  /** What was joined, moved, skipped or inferred while reading. */
  readonly findings: readonly Finding[];
};

/**
 * Reads the plan from one worksheet or text document.
 * @throws UnreadableFile `no-plan-table` when no heading row of a plan is there.
 */
export function readPlan(rows: readonly SourceRow[], options: ReadingOptions = {}): PlanReading {
  const document = gatherDocument(rows);
  const table = document.tables[0];
  if (!table) throw new UnreadableFile("no-plan-table");
  const text = readDocumentText(document.items);
  const planRows = readPlanRows(document.tables);
  const placed = inferCriteria(planRows.rows, document.problems.entries);
  const school = findSchool(text.head.header.school, text.words);
  const schoolYear = options.schoolYear ?? document.pin?.schoolYear ?? text.schoolYear;
  const catalog = chooseCatalog(options.catalog ?? document.pin?.catalog ?? null, {
    school: school ?? text.words.join(" "),
    issued: text.head.header.issued,
    schoolYear,
  });
  const plan = assemblePlan(
    table.heading.form,
    document,
    text,
    { ...planRows, rows: placed.rows },
    catalog.id,
    schoolYear
  );
  const findings = [
    ...catalog.findings,
    ...checkLayout(document),
    ...planRows.findings,
    ...placed.findings,
    ...checkBanners(planRows.banners, catalogById(plan.catalog), document.tables),
    ...checkHeaderWords(text.head),
  ];
  const headingRow = rows[table.heading.index];
  return { plan, school, addresses: addressBook(headingRow, document, text, planRows), findings };
}

function assemblePlan(
  form: FormId,
  document: GatheredDocument,
  text: DocumentText,
  { rows, moneyUnit }: PlanRowsReading,
  catalog: CatalogId,
  schoolYear: SchoolYear | null
): Plan {
  return {
    form,
    catalog,
    schoolYear,
    header: text.head.header,
    preamble: text.sections.preamble,
    sections: text.sections.sections,
    rows,
    moneyUnit: moneyUnit ?? document.moneyUnit,
    problems: document.problems.entries,
    checkpoints: document.checkpoints.entries,
    closing: text.closing,
    ledger: [],
  };
}

function addressBook(
  headingRow: SourceRow | undefined,
  document: GatheredDocument,
  text: DocumentText,
  rows: PlanRowsReading
): AddressBook {
  const book = new AddressBook({
    sheet: headingRow?.sheet ?? "",
    cell: `A${headingRow?.row ?? 1}`,
  });
  const entries: (readonly [PlanLocation, CellAddress])[] = [
    ...text.addresses,
    ...rows.addresses,
    ...document.problems.addresses,
    ...document.checkpoints.addresses,
  ];
  for (const [at, address] of entries) book.set(at, address);
  return book;
}
