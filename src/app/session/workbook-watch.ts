import type { InteractiveHost } from "../../hosts/host";
import type { CellAddress } from "../../sheets/model/cell-address";
import type { Actions } from "./actions";
import { EditFollower } from "./edit-follower";
import { failureOf } from "./failure-of";
import { rowAt } from "./row-at";
import type { SessionOptions } from "./session-options";
import type { SessionStore } from "./session-store";
import type { ShownWorkbook } from "./shown-workbook";

type Watched = {
  readonly host: InteractiveHost;
  readonly store: SessionStore;
  readonly actions: Actions;
  readonly shown: ShownWorkbook;
};

/** Follows what the user does in the workbook: the selected row, and edits, which are read soon. */
export class WorkbookWatch {
  readonly #edits: EditFollower;
  #watching: Promise<() => Promise<void>> | null = null;
  /** An edit that came in the middle of an action, which had read the workbook before it. */
  #missedEdit = false;

  constructor(
    private readonly on: Watched,
    private readonly options: Pick<SessionOptions, "wait" | "report">
  ) {
    this.#edits = new EditFollower(options.wait, () => this.#followEdits());
  }

  /** A host that cannot watch leaves "Kiểm tra lại" to the user; that is no failure. */
  async start(): Promise<void> {
    if (this.#watching) return;
    const { host } = this.on;
    try {
      this.#watching = host.watch((hint) => {
        if (hint.kind === "selected") this.#selected(hint.at);
        else this.#edits.hint();
      });
      await this.#watching;
      const at = await host.selection();
      if (at) this.#selected(at);
    } catch (error) {
      this.#watching = null;
      this.options.report(error);
    }
  }

  async close(): Promise<void> {
    this.#edits.stop();
    const stop = await this.#watching;
    this.#watching = null;
    await stop?.();
  }

  /** The workbook has changed since it was shown; a failure that says so stays. */
  readSoon(): void {
    this.#edits.hint();
  }

  /** To be called when an action is over. */
  afterAction(): void {
    if (this.#missedEdit) this.#edits.hint();
    this.#missedEdit = false;
  }

  #selected(at: CellAddress): void {
    const { shown, store } = this.on;
    const selectedRow = shown.opened ? rowAt(shown.opened.file.layout, at) : null;
    if (selectedRow !== store.get().selectedRow) store.update({ selectedRow });
  }

  /**
   * What was read before an action, or before another reading was shown, is no longer news; what was
   * read during one may be half of what it wrote, also where it has put that back since.
   */
  async #followEdits(): Promise<void> {
    const { host, actions, shown } = this.on;
    this.#missedEdit = actions.areBusy;
    if (this.#missedEdit) return;
    const { begun } = actions;
    const { times } = shown;
    try {
      const source = await host.read();
      this.#missedEdit = actions.areBusy;
      if (this.#missedEdit || times !== shown.times) return;
      if (begun === actions.begun) shown.show(source);
      else this.#edits.hint();
    } catch (error) {
      if (!failureOf("read", error).expected) this.options.report(error);
    }
  }
}
