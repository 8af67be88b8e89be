import type { CatalogId } from "../../domain/catalog/catalog-id";
import type { SchoolType } from "../../domain/catalog/school-type";
import type { FundingSource } from "../../domain/money/funding-source";
import type { MoneyKind } from "../../domain/money/money-reading";
import type { FormId } from "../../domain/plan/form-id";
import type { RowId } from "../../domain/plan/plan-row";
import type { SchoolDetails } from "../../domain/plan/school-details";
import type { PlanTotals } from "../../domain/rollup/plan-totals";
import type { Choice } from "../../domain/validation/choice";
import type { StandardAmount } from "../../domain/rollup/amounts-by-standard";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import type { SchoolYear } from "../../domain/timeline/school-year";
import type { RefusalParams, RefusalReason } from "../../sheets/model/workbook-refused";
import type { PrintCheck } from "../print/print-check";
import type { StrippedPart } from "../print/publication-copy";
import type { UnreadableCode } from "../../sheets/model/unreadable-file";
import type { LocatedFinding } from "../locate-findings";
import type { ShownLedgerIssue, ShownUnassigned } from "../ledger/ledger-view";

/** How a finding is shown: an ambiguous one asks a question, whatever its severity. */
export type FindingGroup = "error" | "clarify" | "warning" | "hint";

/** An answer to a finding's question, with the title of the criterion that it names. */
export type ShownChoice = { readonly choice: Choice; readonly title: string | null };

/** A finding ready to be listed. */
export type ShownFinding = LocatedFinding & {
  /** Tells this finding from every other one of the plan, also after the next check. */
  readonly key: string;
  readonly group: FindingGroup;
  /** One-based place of its row in the plan, and what the row is about; `null` for the document. */
  readonly rowNumber: number | null;
  readonly rowTitle: string | null;
  /** Circular and article, worded; `null` where there is none. */
  readonly basis: string | null;
  /** Whole đồng, most plausible first, when the question is which amount was meant. */
  readonly amounts: readonly number[];
  /** What else can be chosen to settle it, the likeliest first. */
  readonly answers: readonly ShownChoice[];
};

/** A finding that the user decided to pass over. */
export type WaivedFinding = ShownFinding & { readonly reason: string; readonly by: string };

/** A row of the plan as the pane lists it. */
export type ShownRow = {
  readonly id: RowId;
  /** One-based place in the plan. */
  readonly number: number;
  readonly title: string;
  readonly standard: number | null;
  readonly criterion: string | null;
  readonly moneyKind: MoneyKind;
  /** Where its first cell stands on the plan sheet. */
  readonly cell: string;
  /** The money cell's own words. */
  readonly moneyWords: string;
  readonly done: boolean;
};

/** The open workbook's plan as the pane shows it. Money in whole đồng. */
export type ShownPlan = {
  readonly sheet: string;
  readonly form: FormId;
  readonly catalog: CatalogId;
  readonly school: string | null;
  readonly schoolType: SchoolType | null;
  readonly schoolYear: SchoolYear | null;
  readonly number: string | null;
  readonly issued: CalendarDate | null;
  readonly rows: readonly ShownRow[];
  readonly totals: PlanTotals;
  /** Planned money by standard, in their order, what belongs to none last; nothing of 0. */
  readonly byStandard: readonly StandardAmount[];
  /** `totals.amount` in Vietnamese words. */
  readonly amountInWords: string;
  /** Rows whose period crosses 31 December and that nobody has assigned to a year. */
  readonly rowsSpanningYears: number;
  /** Whether ledger, source and year columns add up to the same total. */
  readonly totalsAgree: boolean;
  readonly findings: readonly ShownFinding[];
  readonly waived: readonly WaivedFinding[];
  /** Rows with money that waits for a budget year. */
  readonly unassigned: readonly ShownUnassigned[];
  /** Rows on which plan and ledger have parted. */
  readonly ledgerIssues: readonly ShownLedgerIssue[];
  /** Whether the ledger and summary sheets exist already. */
  readonly hasSummaries: boolean;
};

/** A table typed in this workbook that can be adopted as the plan. */
export type AdoptableTable = {
  readonly sheet: string;
  readonly form: FormId;
  readonly rows: number;
};

export type WorkbookState =
  | { readonly kind: "reading" }
  | {
      readonly kind: "no-plan";
      readonly sheets: readonly string[];
      readonly tables: readonly AdoptableTable[];
      /** What an earlier plan of this workbook says of the school; `null` for nothing. */
      readonly details?: SchoolDetails | null;
    }
  | { readonly kind: "plan"; readonly plan: ShownPlan }
  | { readonly kind: "unreadable"; readonly code: UnreadableCode };

/** What a change was, for "Hoàn tác" and its toast; worded by the locales as `change.<kind>`. */
export type ChangeLabel = {
  readonly kind:
    | "insert-plan"
    | "import-plan"
    | "adopt-table"
    | "add-row"
    | "set-criterion"
    | "edit-row"
    | "write-findings"
    | "fix"
    | "fix-all"
    | "choose-amount"
    | "choose-period"
    | "choose-lead"
    | "waive"
    | "unwaive"
    | "roll-up"
    | "assign-years"
    | "settle-ledger"
    | "prepare-print"
    | "publish";
  readonly params: Readonly<Record<string, string | number>>;
};

export type Busy = {
  readonly action: ChangeLabel["kind"] | "read" | "undo" | "check-print";
  /** What is being written, once known. */
  readonly sheet: string | null;
  readonly done: number;
  readonly total: number;
};

/** A change that did not happen. The workbook is as before unless `reason` is `not-restored`. */
export type Failure = {
  readonly action: ChangeLabel["kind"] | "read" | "undo" | "select" | "check-print";
  readonly reason: RefusalReason | UnreadableCode;
  readonly params: RefusalParams;
};

/** The plan's print looked over, and what a copy for publication would leave out. */
export type ShownPrint = PrintCheck & {
  readonly stripped: readonly StrippedPart[];
  readonly notes: number;
  /** Whether such a copy becomes a file instead of a sheet of this workbook. */
  readonly copiesToFile: boolean;
};

export type SessionState = {
  readonly workbook: WorkbookState;
  /** Wall-clock time of the last check, `H:MM`; `null` before the first. */
  readonly checkedAt: string | null;
  readonly busy: Busy | null;
  readonly failure: Failure | null;
  /** The change that "Hoàn tác" would take back; `null` when there is none. */
  readonly undoable: ChangeLabel | null;
  /** Changes made so far; a new number means a new toast. */
  readonly changes: number;
  /** The print as it was last looked over; `null` when the workbook has changed since. */
  readonly print: ShownPrint | null;
  /** The file that the last copy for publication was saved to. */
  readonly savedCopy: string | null;
  /** The plan row that the selected cell stands in. */
  readonly selectedRow: RowId | null;
};

export const START_STATE: SessionState = {
  workbook: { kind: "reading" },
  checkedAt: null,
  busy: null,
  failure: null,
  undoable: null,
  changes: 0,
  print: null,
  savedCopy: null,
  selectedRow: null,
};

/** What the user says of the school when a new plan is inserted. */
export type SchoolProfile = {
  readonly school: string;
  readonly schoolType: SchoolType;
  /** The body the school answers to, printed top left; `""` for none. */
  readonly authority: string;
  readonly form: FormId;
  readonly catalog: CatalogId;
  readonly schoolYear: SchoolYear;
  /** What else the plan says of the school; blanks stay to be filled in. */
  readonly details?: Partial<Omit<SchoolDetails, "school" | "authority">>;
};

export type ImportRowState = "kept" | "repaired" | "confirm" | "clarify";

export type ImportNote = {
  readonly message: string;
  readonly before?: string;
  readonly after?: string;
};

/** One row of a document, as it will be written. */
export type ImportRow = ShownRow & {
  readonly state: ImportRowState;
  /** The time cell's own words. */
  readonly timeWords: string;
  /** Whole đồng where certain, else `null`. */
  readonly amount: number | null;
  readonly funding: readonly FundingSource[];
  readonly notes: readonly ImportNote[];
};

/** What a document holds, before anything is written. */
export type ImportPreview = {
  readonly fileName: string;
  readonly form: FormId;
  readonly catalog: CatalogId;
  readonly school: string | null;
  readonly schoolYear: SchoolYear | null;
  readonly rows: readonly ImportRow[];
  /** What concerns the document as a whole, worded. */
  readonly notes: readonly string[];
  /** Names of the sheets that will be added. */
  readonly sheets: readonly string[];
};

/** A row's criterion as the user corrected it in the preview, by row. */
export type ImportDecisions = ReadonlyMap<RowId, string>;
