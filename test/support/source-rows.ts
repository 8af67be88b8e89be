import type { ColumnRole } from "../../src/sheets/forms/form-spec";
import { FORM_SPECS } from "../../src/sheets/forms/form-specs";
import type { FormId } from "../../src/domain/plan/form-id";
import type { SourceCell, SourceRow } from "../../src/sheets/model/source-row";

/** A cell by its text, or by what matters beside the text. */
export type CellSpec = string | Partial<Omit<SourceCell, "column">>;

/** Rows of one worksheet or document table from row 1 on; cells follow each other from column A. */
export function tableRows(rows: readonly (readonly CellSpec[])[], sheet = "Trang1"): SourceRow[] {
  return rows.map((cells, index) => ({ sheet, row: index + 1, kind: "cells", cells: lay(cells) }));
}

/** Paragraphs of a text document. */
export function paragraphs(...texts: readonly string[]): SourceRow[] {
  return texts.map((text, index) => ({
    sheet: "Văn bản",
    row: index + 1,
    kind: "text",
    cells: lay([text]),
  }));
}

/** A body row of a form by the columns that are filled; the others are blank. */
export function formRow(
  form: FormId,
  cells: Partial<Record<ColumnRole, CellSpec>>
): readonly CellSpec[] {
  return FORM_SPECS[form].columns.map(({ role }) => cells[role] ?? "");
}

/** The official headings of a form. */
export function headingRow(form: FormId): string[] {
  return FORM_SPECS[form].columns.map(({ heading }) => heading);
}

function lay(specs: readonly CellSpec[]): SourceCell[] {
  let column = 1;
  return specs.map((spec) => {
    const cell = { span: 1, text: "", merged: false, ...toSpec(spec), column };
    column += cell.span;
    return cell;
  });
}

function toSpec(spec: CellSpec) {
  return typeof spec === "string" ? { text: spec } : spec;
}
