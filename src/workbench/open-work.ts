import type { WorkbookDescription } from "../sheets/model/sheet-description";
import type { OpenedDocument } from "./document/opened-document";
import type { Draft } from "./drafts/draft";
import { DraftKeeper } from "./drafts/draft-keeper";
import { DraftShelf } from "./drafts/draft-shelf";
import { GridDesk } from "./grid-desk";
import type { WorkbenchOptions } from "./workbench-options";
import type { WorkbenchStore } from "./workbench-store";

/** The one document on the page: its grid, its draft, and whether it is saved. */
export class OpenWork {
  readonly desk: GridDesk;
  readonly shelf: DraftShelf;
  #keeper: DraftKeeper | null = null;
  #changes = 0;
  #refused = false;

  constructor(
    private readonly options: WorkbenchOptions,
    private readonly store: WorkbenchStore
  ) {
    this.desk = new GridDesk(options.openGrid, options.createSession);
    this.shelf = new DraftShelf({ ...options.drafts, onRefused: this.#onRefused });
  }

  /** Counts what has changed in the grid. */
  get changes(): number {
    return this.#changes;
  }

  /** Whether something would be gone with the page now. */
  get wouldBeLost(): boolean {
    const { document, unsaved } = this.store.get();
    if (this.desk.isEditing || this.desk.hasUnsavedWords) return true;
    if (unsaved) return !(this.#keeper?.upToDate ?? true);
    // Drafts hold workbooks: what the pane has read of a document, and not written, is in none.
    return document?.importFile !== undefined && document.savedAt === null;
  }

  async keepNow(): Promise<boolean> {
    await this.desk.finishEditing();
    return (await this.#keeper?.flush()) ?? true;
  }

  /** Puts the document in the place of what is on the page, which is left in its draft if unsaved. */
  async show(document: OpenedDocument, unsaved: boolean): Promise<void> {
    await this.#putAway(document.id);
    await this.shelf.settle(document.id);
    this.#keeper = new DraftKeeper(() => this.#keepDraft(), this.options.quietMs);
    this.store.update({ document, unsaved });
    this.placeGrid();
  }

  /** Keeps the document although nothing was changed in it, so that a reload shows it again. */
  keepUntouched(): void {
    this.#keeper?.touch();
  }

  /** Shows the document's grid, or that it cannot be shown. */
  placeGrid(): void {
    const { document, locale } = this.store.get();
    if (!document) return;
    try {
      const desk = this.desk.show(document, locale, this.#onChange);
      this.store.update({ desk, gridFailed: false });
    } catch (error) {
      this.options.report(error);
      this.store.update({ desk: null, gridFailed: true });
    }
  }

  /** The document as it stands, in the grid where there is one. */
  async describe(document: OpenedDocument): Promise<WorkbookDescription> {
    return (await this.desk.describe()) ?? document.workbook;
  }

  /** The document is in a file now, except for changes made since then. */
  saved(document: OpenedDocument, changesInFile: number): void {
    this.store.update({ document, unsaved: this.#changes !== changesInFile });
    this.#keeper?.touch();
    void this.#keeper?.flush();
  }

  /** Removes what the browser keeps; what is on the page is kept again after its next change. */
  async clearDrafts(): Promise<void> {
    await this.#keeper?.rest();
    await this.shelf.clear();
    if (this.store.get().unsaved) this.#keeper?.forget();
  }

  async #putAway(next: string): Promise<void> {
    await this.desk.finishEditing();
    // The pane goes first: nothing of it can change what is being kept.
    this.store.update({ desk: null });
    const { document, unsaved } = this.store.get();
    await (unsaved ? this.#keeper?.flush() : this.#keeper?.rest());
    // Nothing may be kept of a grid that is half gone.
    this.#keeper = null;
    // A grid that cannot be put away must not keep the next one from the page.
    await this.desk.clear().catch(this.options.report);
    if (document && !unsaved && document.id !== next) await this.shelf.remove(document.id);
  }

  readonly #onChange = (): void => {
    this.#changes += 1;
    this.#keeper?.touch();
    if (!this.store.get().unsaved) this.store.update({ unsaved: true });
    this.store.dismiss("restored", "drafts-cleared");
  };

  readonly #onRefused = (error: unknown): void => {
    if (this.#refused) return;
    this.#refused = true;
    this.options.report(error);
    this.store.notify({ kind: "drafts-refused" });
  };

  async #keepDraft(): Promise<boolean> {
    const { document } = this.store.get();
    if (!document) return true;
    try {
      return await this.shelf.keep(await this.#draftOf(document));
    } catch (error) {
      this.options.report(error);
      return false;
    }
  }

  async #draftOf({ importFile: _, ...document }: OpenedDocument): Promise<Draft> {
    const workbook = await this.describe(document);
    const { unsaved } = this.store.get();
    return { ...document, workbook, unsaved, changedAt: this.options.clock() };
  }
}
