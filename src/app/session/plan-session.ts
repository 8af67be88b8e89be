import type { RowId } from "../../domain/plan/plan-row";
import type { Choice } from "../../domain/validation/choice";
import type { Locale } from "../../locales/locale";
import type { CellAddress } from "../../sheets/model/cell-address";
import type { SourceWorkbook } from "../../sheets/model/source-row";
import type {
  LedgerDecision,
  ShownLedgerIssue,
  ShownUnassigned,
  YearChoice,
} from "../ledger/ledger-view";
import type { RowEdit, RowForm } from "./row-form";
import type { ImportDecisions, ImportPreview, SchoolProfile, SessionState } from "./session-state";

/**
 * The plan of the open workbook and everything the user can do with it. Each method that changes
 * the workbook resolves to whether it happened; a failure stands in the state, never in a rejection.
 */
export interface PlanSession {
  /** The same object until something changes. */
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;

  /** The language that findings are worded in, from now on. */
  readonly setLocale: (locale: Locale) => void;
  /** Reads and checks the workbook without writing. */
  refresh(): Promise<void>;
  /** Reads, checks, and writes the findings sheet and the tracking notes. */
  recheck(): Promise<boolean>;
  insertPlan(profile: SchoolProfile): Promise<boolean>;
  /** @throws UnreadableFile when the document holds no plan that can be trusted. */
  previewImport(fileName: string, source: SourceWorkbook): ImportPreview;
  writeImport(preview: ImportPreview, decisions: ImportDecisions): Promise<boolean>;
  adoptTable(sheet: string): Promise<boolean>;
  /** Adds a row for the criterion at its place under its standard. */
  addCriterion(code: string): Promise<boolean>;
  setCriterion(row: RowId, code: string): Promise<boolean>;
  /** The row as its form shows it; `null` when the plan has no such row (any more). */
  rowForm(row: RowId): RowForm | null;
  /**
   * Writes what was changed in a row's form; refused with `changed-meanwhile` when a cell of it no
   * longer says what the form was opened with.
   */
  editRow(before: RowForm, edit: RowEdit): Promise<boolean>;
  /** Applies the fixes of the findings with these keys. */
  applyFixes(keys: readonly string[]): Promise<boolean>;
  /** Writes the amount in whole đồng, chosen for an ambiguous money cell. */
  chooseAmount(key: string, amount: number): Promise<boolean>;
  /** Settles a finding by one of its `choices`. */
  choose(key: string, choice: Choice): Promise<boolean>;
  waive(key: string, reason: string, by: string): Promise<boolean>;
  unwaive(key: string): Promise<boolean>;
  rollUp(): Promise<boolean>;
  /** Assigns money to budget years as chosen. @param rows as they were shown to the user who chose */
  assignYears(rows: readonly ShownUnassigned[], choices: readonly YearChoice[]): Promise<boolean>;
  /** Decides on a row on which plan and ledger have parted. */
  settleLedger(issue: ShownLedgerIssue, decision: LedgerDecision): Promise<boolean>;
  /** Looks the print over without writing; the result stands in the state. */
  checkPrint(): Promise<boolean>;
  /** "Chuẩn bị in": sets everything that the print needs, once. */
  preparePrint(): Promise<boolean>;
  /** Makes a copy for publication: a new file, or a new sheet where no file can be handed over. */
  publish(): Promise<boolean>;
  undo(): Promise<boolean>;
  /** Stops the change that is being written and puts the workbook back. */
  cancel(): void;
  select(at: CellAddress): Promise<void>;
  /** Stops watching the workbook; nothing is written after that. */
  close(): Promise<void>;
  dismissFailure(): void;
  /** Repeats what failed last. */
  retry(): Promise<boolean>;
}
