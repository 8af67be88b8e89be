import { mapReferences, referenceText } from "./map-references";
import type { FormulaReference } from "./map-references";
import type { SheetState } from "./sheet-state";
import type { WorkbookState } from "./workbook-state";

/** What becomes of a formula that stands in a sheet. */
export type FormulaChange = (formula: string, home: SheetState) => string;

function changeRule(value: unknown, change: (formula: string) => string): unknown {
  if (typeof value === "string") return value.startsWith("=") ? change(value) : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, changeRule(part, change)])
  );
}

function changeSheet(sheet: SheetState, change: FormulaChange): void {
  for (const cells of sheet.cells.values()) {
    for (const [column, cell] of cells) {
      if (cell.formula === undefined) continue;
      cells.set(column, { ...cell, formula: change(cell.formula, sheet) });
    }
  }
  sheet.validations = sheet.validations.map((validation) => {
    const rule = changeRule(validation.rule, (formula) => change(formula, sheet));
    return { ...validation, rule: rule as typeof validation.rule };
  });
  for (const format of sheet.conditionalFormats) format.formula = change(format.formula, sheet);
}

/** Changes every formula of the workbook: of cells, validations, conditional formats and names. */
export function changeFormulas(workbook: WorkbookState, change: FormulaChange): void {
  for (const sheet of workbook.sheets) changeSheet(sheet, change);
  workbook.names = workbook.names.map(({ name, formula }) => ({
    name,
    formula: change(formula, workbook.activeSheet),
  }));
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;
const LIKE_A_CELL = /^[A-Z]{1,3}\d+$/i;

/** A sheet's name as formulas write it, e.g. `'Danh mục'`. */
export function quotedName(name: string): string {
  if (PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

const refersTo = ({ sheet }: FormulaReference, name: string) =>
  sheet?.toLowerCase() === name.toLowerCase();

/** Formulas follow a sheet that gets another name. */
export function renameInFormulas(workbook: WorkbookState, from: string, to: string): void {
  changeFormulas(workbook, (formula) =>
    mapReferences(formula, (reference) =>
      referenceText(
        refersTo(reference, from) ? { ...reference, prefix: `${quotedName(to)}!` } : reference
      )
    )
  );
}

/** Formulas that point at a sheet that is no more. */
export function breakReferencesTo(workbook: WorkbookState, name: string): void {
  changeFormulas(workbook, (formula) =>
    mapReferences(formula, (reference) =>
      refersTo(reference, name) ? "#REF!" : referenceText(reference)
    )
  );
}
