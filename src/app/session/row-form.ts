import type { CatalogId } from "../../domain/catalog/catalog-id";
import type { MoneyUnit } from "../../domain/money/money-reading";
import type { RowField, RowId } from "../../domain/plan/plan-row";
import type { SchoolYear } from "../../domain/timeline/school-year";

/** One printed cell of a plan row, as its form shows it. */
export type RowFormCell = {
  readonly field: RowField;
  /** As the sheet heads the column. */
  readonly heading: string;
  readonly words: string;
  /** `H46` */
  readonly cell: string;
};

/** A plan row for reading and editing without the grid: every printed cell that holds words. */
export type RowForm = {
  readonly id: RowId;
  /** One-based place in the plan. */
  readonly number: number;
  readonly sheet: string;
  readonly catalog: CatalogId;
  readonly schoolYear: SchoolYear | null;
  /** In the order of the sheet's columns. */
  readonly cells: readonly RowFormCell[];
  readonly criterion: string | null;
  /** What the tracking block says of who leads; `null` while the sheet has no such column. */
  readonly lead: string | null;
  /** Which of the cells holds the money. */
  readonly moneyField: RowField;
  /** The unit that the money column's heading declares; `null` for none. */
  readonly moneyUnit: MoneyUnit | null;
};

/** What the user changed of a row; what is absent stays as it is. */
export type RowEdit = {
  readonly words: Partial<Readonly<Record<RowField, string>>>;
  readonly criterion?: string;
  readonly lead?: string;
};
