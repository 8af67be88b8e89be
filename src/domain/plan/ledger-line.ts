import type { FundingSource } from "../money/funding-source";
import type { MoneyKind } from "../money/money-reading";
import type { RowId } from "./plan-row";

/**
 * What plan and ledger said of a line when they last agreed, kept beside it in the sheet: an edit on
 * either side since then shows there, with the add-in or without.
 */
export type LedgerAgreement = {
  /** The amount, whole đồng; `null` for none. */
  readonly planned: number | null;
  /** The source that the plan's words named; `null` where they left it open. */
  readonly source: FundingSource | null;
  /** What else of the plan's row the line was made from (`basisOf`). */
  readonly basis: string;
  /** The user has seen that plan and ledger differ, or that the row is gone, and lets it stand. */
  readonly seen: boolean;
};

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
  /** `null` for a line that the accountant typed. */
  readonly agreed: LedgerAgreement | null;
};
