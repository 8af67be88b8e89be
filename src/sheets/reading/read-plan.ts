import { readSchoolType } from "../../domain/catalog/read-school-type";
import { catalogById } from "../../domain/catalog/catalog-by-id";
import type { CatalogId } from "../../domain/catalog/catalog-id";
import type { FormId } from "../../domain/plan/form-id";
import type { Plan } from "../../domain/plan/plan";
import type { RowId } from "../../domain/plan/plan-row";
import type { PlanLocation } from "../../domain/plan/plan-location";
import type { SchoolYear } from "../../domain/timeline/school-year";
import type { Finding } from "../../domain/validation/finding";
import type { CellAddress } from "../model/cell-address";
import { cellPosition } from "../model/cell-address";
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
import type { PlanSheetLayout } from "./plan-sheet-layout";
import { planSheetLayout } from "./plan-sheet-layout";
import type { Pin } from "./read-pin";
import { readPin } from "./read-pin";
import { readDocumentText } from "./read-document-text";
import type { DocumentText } from "./read-document-text";
import type { PlanRowsReading, PlanTable } from "./read-plan-rows";
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
  /** Where the plan's first table stands; of use while that is all of the plan. */
  readonly layout: PlanSheetLayout;
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
  const school = findSchool(text.head.header.school, text.words);
  const pin = document.pin ?? pinBesideHeading(table);
  const schoolYear = options.schoolYear ?? pin?.schoolYear ?? text.schoolYear;
  const catalog = chooseCatalog(options.catalog ?? pin?.catalog ?? null, {
    school: school ?? text.words.join(" "),
    issued: text.head.header.issued,
    schoolYear,
  });
  const placed = inferCriteria(
    planRows.rows,
    document.problems.entries,
    catalogById(catalog.id),
    readSchoolType(school ?? "")
  );
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
  const addresses = addressBook(rows[table.heading.index], document, text, planRows);
  const layout = planSheetLayout(rows, {
    table,
    starts: rowStarts(plan, addresses),
    banners: new Map(planRows.banners.map(({ number, at }) => [number, rowOf(at)])),
  });
  return { plan, school, addresses, layout, findings };
}

/** Where no row is left above an adopted table, its pin stands at the end of the heading row. */
function pinBesideHeading({ heading }: PlanTable): Pin | null {
  const pins = [...heading.headings.values()].map(readPin);
  return pins.find((pin) => pin !== null) ?? null;
}

function rowStarts({ rows }: Plan, addresses: AddressBook): Map<RowId, number> {
  return new Map(
    rows.map(({ id }) => [id, rowOf(addresses.find({ part: "row", row: id, field: null }))])
  );
}

function rowOf({ cell }: CellAddress): number {
  return cellPosition(cell)?.row ?? 1;
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
