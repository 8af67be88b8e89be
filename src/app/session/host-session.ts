import type { RowId } from "../../domain/plan/plan-row";
import type { Choice } from "../../domain/validation/choice";
import type { InteractiveHost } from "../../hosts/host";
import type { Locale } from "../../locales/locale";
import type { CellAddress } from "../../sheets/model/cell-address";
import type { SourceWorkbook } from "../../sheets/model/source-row";
import { SHEET_NAMES } from "../../sheets/model/sheet-names";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import type { PlanFile } from "../read-plan-file";
import { readPlanFile } from "../read-plan-file";
import { Actions } from "./actions";
import { CHOICE_ACTION } from "./choice-action";
import type {
  LedgerDecision,
  ShownLedgerIssue,
  ShownUnassigned,
  YearChoice,
} from "../ledger/ledger-view";
import { MadeChanges } from "./made-changes";
import type { PlannedChange } from "./planned-change";
import * as planned from "./planned-changes";
import { preparedPrint, publishedFile, publishedSheet, shownPrint } from "./planned-print";
import type { PlanSession } from "./plan-session";
import { previewImport } from "./preview-import";
import type { RowEdit, RowForm } from "./row-form";
import type { ChangeLabel, ImportDecisions, ImportPreview, SchoolProfile } from "./session-state";
import type { SessionOptions } from "./session-options";
import { SessionStore } from "./session-store";
import { showRowForm } from "./show-row-form";
import { ShownWorkbook } from "./shown-workbook";
import { WorkbookWatch } from "./workbook-watch";

/** A session on a host: one action at a time, every change on the stack of what can be undone. */
export class HostSession implements PlanSession {
  readonly #store = new SessionStore();
  readonly #made = new MadeChanges();
  readonly #documents = new WeakMap<ImportPreview, PlanFile>();
  readonly #actions: Actions;
  readonly #shown: ShownWorkbook;
  readonly #watch: WorkbookWatch;

  constructor(
    private readonly host: InteractiveHost,
    private readonly options: SessionOptions
  ) {
    const store = this.#store;
    const undoable = () => this.#made.last()?.label ?? null;
    const actions = new Actions(store, options.report, () => this.#watch.afterAction());
    const shown = new ShownWorkbook(store, options, undoable);
    this.#actions = actions;
    this.#shown = shown;
    this.#watch = new WorkbookWatch({ host, store, actions, shown }, options);
  }

  readonly getState = this.#store.get;
  readonly subscribe = this.#store.subscribe;
  readonly setLocale = (locale: Locale): void => this.#shown.setLocale(locale);

  async refresh(): Promise<void> {
    await this.#reread();
    await this.#watch.start();
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
    const preview = previewImport(fileName, file, this.#shown.locale);
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
    const before = new Set(this.#shown.opened?.file.plan.rows.map(({ id }) => id));
    const done = await this.#change("add-row", planned.addedRow(code));
    const added = this.#shown.opened?.file.plan.rows.find(({ id }) => !before.has(id));
    if (done && added) await this.#selectRow(added.id);
    return done;
  }

  setCriterion(row: RowId, code: string): Promise<boolean> {
    return this.#change("set-criterion", planned.setCriterion(row, code));
  }

  rowForm(row: RowId): RowForm | null {
    const { opened } = this.#shown;
    return opened && showRowForm(opened, row);
  }

  editRow(before: RowForm, edit: RowEdit): Promise<boolean> {
    return this.#change("edit-row", planned.editedRow(before, edit));
  }

  applyFixes(keys: readonly string[]): Promise<boolean> {
    const shown = this.#placeOf(keys[0] ?? "");
    return this.#change(keys.length === 1 ? "fix" : "fix-all", planned.fixes(keys, shown));
  }

  chooseAmount(key: string, amount: number): Promise<boolean> {
    return this.#change("choose-amount", planned.chosenAmount(key, amount, this.#placeOf(key)));
  }

  choose(key: string, choice: Choice): Promise<boolean> {
    return this.#change(
      CHOICE_ACTION[choice.kind],
      planned.chosen(key, choice, this.#placeOf(key))
    );
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

  assignYears(rows: readonly ShownUnassigned[], choices: readonly YearChoice[]): Promise<boolean> {
    return this.#change("assign-years", planned.assignedYears(rows, choices));
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
    return this.#actions.attempt("check-print", check, () => this.checkPrint());
  }

  preparePrint(): Promise<boolean> {
    return this.#change("prepare-print", (source) => preparedPrint(this.host, source));
  }

  publish(): Promise<boolean> {
    const { saveCopy } = this.options;
    if (!saveCopy) return this.#change("publish", (source) => publishedSheet(this.host, source));
    const save = async () => {
      this.#store.update({ savedCopy: null });
      const { sheet, fileName } = await publishedFile(this.host, await this.host.read());
      if (this.#actions.isCancelled()) throw new WorkbookRefused("cancelled");
      await saveCopy({ sheets: [sheet] }, fileName);
      this.#store.update({ savedCopy: fileName });
    };
    return this.#actions.attempt("publish", save, () => this.publish());
  }

  async undo(): Promise<boolean> {
    const last = this.#made.last();
    if (!last) return false;
    const takeBack = async () => {
      await last.applied.undo();
      this.#made.tookBack(last);
      this.#store.update({ undoable: this.#made.last()?.label ?? null });
    };
    const done = await this.#actions.attempt("undo", takeBack, () => this.undo());
    if (done) await this.#reread();
    return done;
  }

  cancel(): void {
    this.#actions.cancel();
  }

  async select(at: CellAddress): Promise<void> {
    try {
      await this.host.select(at);
    } catch (error) {
      this.#actions.fail("select", error, () => this.#selectAgain(at));
    }
  }

  close(): Promise<void> {
    return this.#watch.close();
  }

  dismissFailure(): void {
    this.#actions.dismissFailure();
  }

  retry(): Promise<boolean> {
    return this.#actions.retry();
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
      const { change, params } = await plan(source, { locale: this.#shown.locale, today });
      if (change.steps.length > 0) {
        const applied = await this.host.apply(change, {
          onProgress: (progress) => this.#store.update({ busy: { action, ...progress } }),
          isCancelled: this.#actions.isCancelled,
        });
        const label = { kind: action, params };
        this.#made.add({ label, applied });
        const { changes } = this.getState();
        this.#store.update({ undoable: label, changes: changes + 1 });
      }
    };
    const done = await this.#actions.attempt(action, make, () => this.#change(action, plan));
    if (done) await this.#reread();
    else if (this.getState().failure?.reason === "changed-meanwhile") this.#watch.readSoon();
    return done;
  }

  /** Where the views show a finding; `null` for one that they do not show. */
  #placeOf(key: string): CellAddress | null {
    const { workbook } = this.getState();
    const findings = workbook.kind === "plan" ? workbook.plan.findings : [];
    return findings.find((finding) => finding.key === key) ?? null;
  }

  /** Apart from the change before it: trying a failed reading again must not change anything twice. */
  #reread(): Promise<boolean> {
    const read = async () => this.#shown.show(await this.host.read());
    return this.#actions.attempt("read", read, () => this.#reread());
  }

  async #selectAgain(at: CellAddress): Promise<boolean> {
    this.dismissFailure();
    await this.select(at);
    return this.getState().failure === null;
  }

  async #selectRow(row: RowId): Promise<void> {
    const address = this.#shown.opened?.file.addresses.find({ part: "row", row, field: null });
    if (address) await this.select(address);
  }
}
