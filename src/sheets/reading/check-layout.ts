import type { Finding } from "../../domain/validation/finding";
import { makeFinding } from "../../domain/validation/make-finding";
import type { SourceRow } from "../model/source-row";
import { FORM_SPECS } from "../forms/form-specs";
import { normaliseText } from "../../domain/text/normalise-text";
import { foldText } from "../../domain/text/fold-text";
import { addressOf } from "./cell-lookup";
import type { GatheredDocument } from "./gather-document";
import type { PlanTable } from "./read-plan-rows";

/** What the shape of the tables tells: misspelt headings, uneven rows, tables that are only layout. */
export function checkLayout(document: GatheredDocument): Finding[] {
  const first = document.tables[0];
  return [
    ...layoutTables(document.layoutTables),
    ...(first
      ? [
          ...misspeltHeadings(first),
          ...missingColumns(first),
          ...extraColumns(first),
          ...joinedMoneyColumns(first),
        ]
      : []),
    ...document.tables.filter((table) => !table.displaced).flatMap(unevenRows),
  ];
}

function layoutTables(names: readonly string[]): Finding[] {
  const [name] = names;
  if (name === undefined) return [];
  const at = { part: "source", sheet: name, cell: "A1" } as const;
  return [
    makeFinding("layout-table-skipped", at, { tables: names.join(", "), count: names.length }),
  ];
}

/** "Tiểu chuẩn" for "Tiêu chuẩn": the same letters with other accents. */
function misspeltHeadings({ heading, body }: PlanTable): Finding[] {
  const official = FORM_SPECS[heading.form].columns.map((column) => column.heading);
  return [...heading.headings].flatMap(([column, text]) => {
    const right = official.find(
      (words) => foldText(words) === foldText(text) && letters(words) !== letters(text)
    );
    const below = body[0];
    if (right === undefined || !below) return [];
    const at = addressOf({ ...below, row: Math.max(below.row - heading.height, 1) }, column);
    return [makeFinding("heading-misspelt", { part: "source", ...at }, { words: text, right })];
  });
}

function letters(text: string): string {
  return normaliseText(text)
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/oà/g, "òa")
    .replace(/uỳ/g, "ùy");
}

function missingColumns({ heading }: PlanTable): Finding[] {
  const roles = new Set<string>(heading.columns.values());
  return FORM_SPECS[heading.form].columns
    .filter(({ role }) => role !== "number" && !roles.has(role) && !replaced(role, roles))
    .map(({ heading: column }) => makeFinding("column-missing", { part: "plan" }, { column }));
}

/** One column for standard and criterion stands for two, and the other way round. */
function replaced(role: string, roles: ReadonlySet<string>): boolean {
  if (role === "standard-criterion") return roles.has("criterion");
  return (role === "standard" || role === "criterion") && roles.has("standard-criterion");
}

function extraColumns({ heading }: PlanTable): Finding[] {
  const trackingStart = Math.min(...heading.tracking.values(), Infinity);
  return [...heading.extras]
    .filter(([column]) => column < trackingStart)
    .map(([, column]) => makeFinding("extra-column-kept", { part: "plan" }, { column }));
}

/** Rows of a document's table with fewer or more cells than its heading; banners span theirs. */
function unevenRows({ heading, body }: PlanTable): Finding[] {
  const expected = heading.columns.size + heading.extras.size;
  const uneven = body.filter((row) => row.sheet.startsWith("Bảng ") && width(row) !== expected);
  const [first] = uneven;
  if (!first) return [];
  const at = { part: "source", ...addressOf(first, 1) } as const;
  return [makeFinding("row-cells-uneven", at, { count: uneven.length, expected })];
}

function width(row: SourceRow): number {
  return row.cells.reduce((sum, cell) => sum + cell.span, 0);
}

function joinedMoneyColumns({ heading }: PlanTable): Finding[] {
  if (heading.moneyColumns.size === 0) return [];
  const columns = [...heading.moneyColumns.values()].join(", ");
  return [makeFinding("money-columns-joined", { part: "plan" }, { columns })];
}
