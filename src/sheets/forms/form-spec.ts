import type { FormId } from "../../domain/plan/form-id";
import type { RowField } from "../../domain/plan/plan-row";

/** What a printed column holds: words of a row, its running number, or where it belongs. */
export type ColumnRole = RowField | "number" | "standard" | "criterion" | "standard-criterion";

export type FormColumn = {
  readonly role: ColumnRole;
  readonly heading: string;
  /** Width in units of the default font (Times New Roman 12: one unit is 6 pt). */
  readonly width: number;
  readonly centered?: boolean;
};

export type FormSpec = {
  readonly id: FormId;
  readonly columns: readonly FormColumn[];
  /** Whether the standard and criterion stand in banner rows and a column, or nowhere in print. */
  readonly criterionIn: "banner-and-column" | "columns" | "tracking-only";
  /** Whether a row "(1) (2) …" numbers the columns under their headings. */
  readonly numberRow: boolean;
};
