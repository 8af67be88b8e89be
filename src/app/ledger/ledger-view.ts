import type { FundingSource } from "../../domain/money/funding-source";
import type { LineCheck } from "../../domain/plan/check-lines";
import type { RowId } from "../../domain/plan/plan-row";

/** A ledger line as the pane tells it; amounts in whole đồng, `null` for none. */
export type ShownLine = {
  readonly source: FundingSource | null;
  readonly budgetYear: number | null;
  readonly planned: number | null;
  readonly actual: number | null;
};

/** A cell of the plan that would say something else. */
export type ShownRewording = {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
};

/** A row on which plan and ledger have parted, with what either side would become. */
export type ShownLedgerIssue = {
  readonly row: RowId;
  /** One-based place in the plan; `null` for a row that is gone. */
  readonly number: number | null;
  readonly title: string;
  readonly kind: "differs" | "gone";
  readonly checks: readonly LineCheck[];
  /** The plan's money words now; those that the ledger remembers for a row that is gone. */
  readonly words: string;
  /** Where its first line stands on the ledger sheet; `null` while there is none. */
  readonly cell: string | null;
  readonly lines: readonly ShownLine[];
  /** The lines if the ledger follows the plan; `null` where it cannot. */
  readonly followed: readonly ShownLine[] | null;
  /** The plan's cells if the plan follows the ledger; `null` where no words can say it. */
  readonly rewordings: readonly ShownRewording[] | null;
};

/** What the user says of a row on which plan and ledger have parted. */
export type LedgerDecision =
  | { readonly kind: "follow-plan" }
  | { readonly kind: "follow-ledger" }
  /** Both stay as they are, and the line says that it was seen. */
  | { readonly kind: "keep" }
  /** Of a row that is gone: its lines go too. */
  | { readonly kind: "remove" }
  /** Of a row that is gone: what was spent belongs to another one. */
  | { readonly kind: "move"; readonly to: RowId };

/** One calendar year's part of an amount. */
export type ShownYearShare = {
  readonly year: number;
  readonly months: number;
  readonly amount: number;
};

/** A row with money that no budget year has been assigned to. */
export type ShownUnassigned = {
  readonly row: RowId;
  readonly number: number;
  readonly title: string;
  readonly amount: number;
  /** Already spent of it; stays with the first year of a division. */
  readonly spent: number | null;
  /** By months of its period; empty where the period is not known at both ends. */
  readonly shares: readonly ShownYearShare[];
  /** The years it can be assigned to whole. */
  readonly years: readonly number[];
};

/** By months of the period, or whole in one calendar year. */
export type YearChoice = { readonly row: RowId; readonly year: number | "by-months" };
