import type { FundingSource } from "../money/funding-source";
import type { MoneyKind } from "../money/money-reading";
import type { RowId } from "./plan-row";

/**
 * One line of the accountant's ledger: a plan row × funding source × budget year. Amounts are whole
 * đồng; `null` is "no figure", never zero.
 */
export type LedgerLine = {
  readonly row: RowId;
  readonly source: FundingSource | null;
  /** Calendar year of the public budget; `null` while nobody has assigned it. */
  readonly budgetYear: number | null;
  readonly quarter: 1 | 2 | 3 | 4 | null;
  readonly planned: number | null;
  readonly actual: number | null;
  /** Budget item (mục/tiểu mục), a suggestion only. */
  readonly budgetItem: string;
  readonly state: MoneyKind;
  /** The words of the plan's money cell when the line was read: tells when they change. */
  readonly words: string;
  readonly note: string;
};
