import type { RowId } from "../../domain/plan/plan-row";
import type { Choice } from "../../domain/validation/choice";
import type { InteractiveHost } from "../../hosts/host";
import type { Locale } from "../../locales/locale";
import type { CellAddress } from "../../sheets/model/cell-address";
import type { SourceWorkbook } from "../../sheets/model/source-row";
import { SHEET_NAMES } from "../../sheets/model/sheet-names";
import type { OpenedPlan } from "../changes/opened-plan";
import type { PlanFile } from "../read-plan-file";
import { readPlanFile } from "../read-plan-file";
import { CHOICE_ACTION } from "./choice-action";
import { EditFollower } from "./edit-follower";
import { failureOf } from "./failure-of";
import type { LedgerDecision, ShownLedgerIssue, YearChoice } from "../ledger/ledger-view";
import { MadeChanges } from "./made-changes";
import type { PlannedChange } from "./planned-change";
import * as planned from "./planned-changes";
import { preparedPrint, publishedFile, publishedSheet, shownPrint } from "./planned-print";
import type { PlanSession } from "./plan-session";
import { previewImport } from "./preview-import";
import { rowAt } from "./row-at";
import type { RowEdit, RowForm } from "./row-form";
import type {
  Busy,
  ChangeLabel,
  Failure,
  ImportDecisions,
  ImportPreview,
  SchoolProfile,
} from "./session-state";
import type { SessionOptions } from "./session-options";
import { SessionStore } from "./session-store";
import { showRowForm } from "./show-row-form";
import { showWorkbook } from "./show-workbook";

/** A session on a host: one action at a time, every change on the stack of what can be undone. */
export class HostSession implements PlanSession {
  readonly #store = new SessionStore();
  readonly #made = new MadeChanges();
  readonly #documents = new WeakMap<ImportPreview, PlanFile>();
  #locale: Locale;
  #source: SourceWorkbook | null = null;
  #opened: OpenedPlan | null = null;
  #retry: (() => Promise<boolean>) | null = null;
  #cancelled = false;
  #watching: Promise<() => Promise<void>> | null = null;
  /** How often a reading was shown. */
  #shown = 0;
  readonly #edits: EditFollower;
  /** An edit that came in the middle of an action, which had read the workbook before it. */
  #missedEdit = false;

  constructor(
    private readonly host: InteractiveHost,
    private readonly options: SessionOptions
  ) {
    this.#locale = options.locale;
    this.#edits = new EditFollower(options.wait, () => this.#followEdits());
  }

  readonly getState = this.#store.get;
  readonly subscribe = this.#store.subscribe;

  readonly setLocale = (locale: Locale): void => {
    this.#locale = locale;
    if (this.#source) this.#present(this.#source);
  };

  async refresh(): Promise<void> {
    await this.#reread();
    await this.#watch();
  }

  recheck(): Promise<boolean> {
    return this.#change("write-findings", planned.findings);
  }

  async insertPlan(profile: SchoolProfile): Promise<boolean> {
    const done = await this.#change("insert-plan", planned.newPlan(profile));
    if (done) await this.select({ sheet: SHEET_NAMES.plan, cell: "A1" });
    return done;
  }

  previewImport(fileName: string, source: SourceWorkbook): ImportPreview {
    const file = readPlanFile(source);
    const preview = previewImport(fileName, file, this.#locale);
    this.#documents.set(preview, file);
    return preview;
  }

  async writeImport(preview: ImportPreview, decisions: ImportDecisions): Promise<boolean> {
    const file = this.#documents.get(preview);
    if (!file) throw new RangeError(`${preview.fileName} was not previewed in this session`);
    const done = await this.#change("import-plan", planned.importedPlan(file, decisions));
    if (done) await this.select({ sheet: SHEET_NAMES.plan, cell: "A1" });
    return done;
  }

  adoptTable(sheet: string): Promise<boolean> {
    return this.#change("adopt-table", planned.adoptedTable(sheet));
  }

  async addCriterion(code: string): Promise<boolean> {
    const before = new Set(this.#opened?.file.plan.rows.map(({ id }) => id));
    const done = await this.#change("add-row", planned.addedRow(code));
    const added = this.#opened?.file.plan.rows.find(({ id }) => !before.has(id));
    if (done && added) await this.#selectRow(added.id);
    return done;
  }

  setCriterion(row: RowId, code: string): Promise<boolean> {
    return this.#change("set-criterion", planned.setCriterion(row, code));
  }

  rowForm(row: RowId): RowForm | null {
    return this.#opened && showRowForm(this.#opened, row);
  }

  editRow(before: RowForm, edit: RowEdit): Promise<boolean> {
    return this.#change("edit-row", planned.editedRow(before, edit));
  }

  applyFixes(keys: readonly string[]): Promise<boolean> {
    return this.#change(keys.length === 1 ? "fix" : "fix-all", planned.fixes(keys));
  }

  chooseAmount(key: string, amount: number): Promise<boolean> {
    return this.#change("choose-amount", planned.chosenAmount(key, amount));
  }

  choose(key: string, choice: Choice): Promise<boolean> {
    return this.#change(CHOICE_ACTION[choice.kind], planned.chosen(key, choice));
  }

  waive(key: string, reason: string, by: string): Promise<boolean> {
    return this.#change("waive", planned.waived({ key, reason, by }));
  }

  unwaive(key: string): Promise<boolean> {
    return this.#change("unwaive", planned.unwaived(key));
  }

  rollUp(): Promise<boolean> {
    return this.#change("roll-up", planned.rolledUp);
  }

  assignYears(choices: readonly YearChoice[]): Promise<boolean> {
    const { workbook } = this.getState();
    const shown = workbook.kind === "plan" ? workbook.plan.unassigned : [];
    return this.#change("assign-years", planned.assignedYears(choices, shown));
  }

  settleLedger(issue: ShownLedgerIssue, decision: LedgerDecision): Promise<boolean> {
    return this.#change("settle-ledger", planned.settledLedger(issue, decision));
  }

  checkPrint(): Promise<boolean> {
    const check = async () => {
      const source = await this.host.read();
      const copiesToFile = this.options.saveCopy !== undefined;
      this.#store.update({ print: await shownPrint(this.host, source, copiesToFile) });
    };
    return this.#attempt("check-print", check, () => this.checkPrint());
  }

  preparePrint(): Promise<boolean> {
    return this.#change("prepare-print", (source) => preparedPrint(this.host, source));
  }

  publish(): Promise<boolean> {
    const { saveCopy } = this.options;
    if (!saveCopy) return this.#change("publish", (source) => publishedSheet(this.host, source));
    const save = async () => {
      const { sheet, fileName } = await publishedFile(this.host, await this.host.read());
      await saveCopy({ sheets: [sheet] }, fileName);
      const { print } = this.getState();
      if (print) this.#store.update({ print: { ...print, savedCopy: fileName } });
    };
    return this.#attempt("publish", save, () => this.publish());
  }

  async undo(): Promise<boolean> {
    const last = this.#made.last();
    if (!last) return false;
    const takeBack = async () => {
      await last.applied.undo();
      this.#made.tookBack(last);
      this.#store.update({ undoable: this.#made.last()?.label ?? null });
    };
    const done = await this.#attempt("undo", takeBack, () => this.undo());
    if (done) await this.#reread();
    return done;
  }

  cancel(): void {
    this.#cancelled = true;
  }

  async select(at: CellAddress): Promise<void> {
    try {
      await this.host.select(at);
    } catch (error) {
      this.#retry = () => this.#selectAgain(at);
      this.#fail("select", error);
    }
  }

  async close(): Promise<void> {
    this.#edits.stop();
    const stop = await this.#watching;
    this.#watching = null;
    await stop?.();
  }

  dismissFailure(): void {
    this.#retry = null;
    this.#store.update({ failure: null });
  }

  retry(): Promise<boolean> {
    return this.#retry?.() ?? Promise.resolve(false);
  }

  /** Reads afresh, computes the change from that, makes it whole, and shows what came of it. */
  async #change(
    action: ChangeLabel["kind"],
    plan: (
      source: SourceWorkbook,
      options: planned.ChangeOptions
    ) => PlannedChange | Promise<PlannedChange>
  ): Promise<boolean> {
    const make = async () => {
      const source = await this.host.read();
      const today = this.options.now().date;
      const { change, params } = await plan(source, { locale: this.#locale, today });
      if (change.steps.length > 0) {
        const applied = await this.host.apply(change, {
          onProgress: (progress) => this.#store.update({ busy: { action, ...progress } }),
          isCancelled: () => this.#cancelled,
        });
        const label = { kind: action, params };
        this.#made.add({ label, applied });
        const { changes } = this.getState();
        this.#store.update({ undoable: label, changes: changes + 1 });
      }
    };
    const done = await this.#attempt(action, make, () => this.#change(action, plan));
    if (done) await this.#reread();
    return done;
  }

  /** Apart from the change before it: trying a failed reading again must not change anything twice. */
  #reread(): Promise<boolean> {
    const read = async () => this.#show(await this.host.read());
    return this.#attempt("read", read, () => this.#reread());
  }

  async #selectAgain(at: CellAddress): Promise<boolean> {
    this.dismissFailure();
    await this.select(at);
    return this.getState().failure === null;
  }

  /** @param again what "Thử lại" repeats */
  async #attempt(
    action: Busy["action"],
    work: () => Promise<void>,
    again: () => Promise<boolean>
  ): Promise<boolean> {
    if (this.getState().busy) return false;
    this.#cancelled = false;
    this.#store.update({ busy: { action, sheet: null, done: 0, total: 0 }, failure: null });
    try {
      await work();
      this.#retry = null;
      return true;
    } catch (error) {
      this.#retry = again;
      this.#fail(action, error);
      return false;
    } finally {
      this.#store.update({ busy: null });
      if (this.#missedEdit) this.#edits.hint();
      this.#missedEdit = false;
    }
  }

  #fail(action: Failure["action"], error: unknown): void {
    const { failure, expected } = failureOf(action, error);
    if (!expected) this.options.report(error);
    this.#store.update({ failure });
  }

  #show(source: SourceWorkbook): void {
    this.#shown += 1;
    this.#source = source;
    this.#present(source);
    const undoable = this.#made.last()?.label ?? null;
    this.#store.update({ undoable, checkedAt: this.options.now().time, print: null });
  }

  #present(source: SourceWorkbook): void {
    const { state, opened } = showWorkbook(source, this.#locale);
    this.#opened = opened;
    this.#store.update({ workbook: state });
  }

  async #selectRow(row: RowId): Promise<void> {
    const address = this.#opened?.file.addresses.find({ part: "row", row, field: null });
    if (address) await this.select(address);
  }

  /** A host that cannot watch leaves "Kiểm tra lại" to the user; that is no failure. */
  async #watch(): Promise<void> {
    if (this.#watching) return;
    try {
      this.#watching = this.host.watch((hint) => {
        if (hint.kind === "selected") this.#selected(hint.at);
        else this.#edits.hint();
      });
      await this.#watching;
      const at = await this.host.selection();
      if (at) this.#selected(at);
    } catch (error) {
      this.#watching = null;
      this.options.report(error);
    }
  }

  #selected(at: CellAddress): void {
    const selectedRow = this.#opened ? rowAt(this.#opened.file.layout, at) : null;
    if (selectedRow !== this.getState().selectedRow) this.#store.update({ selectedRow });
  }

  /** What was read before an action, or before another reading was shown, is no longer news. */
  async #followEdits(): Promise<void> {
    this.#missedEdit = this.getState().busy !== null;
    if (this.#missedEdit) return;
    const shown = this.#shown;
    try {
      const source = await this.host.read();
      this.#missedEdit = this.getState().busy !== null;
      if (!this.#missedEdit && shown === this.#shown) this.#show(source);
    } catch (error) {
      if (!failureOf("read", error).expected) this.options.report(error);
    }
  }
}
