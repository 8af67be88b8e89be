import { TextTooLong } from "../hosts/xlsx/text-too-long";
import type { Locale } from "../locales/locale";
import { UnreadableFile } from "../sheets/model/unreadable-file";
import type { OpenedDocument } from "./document/opened-document";
import { savedName } from "./document/saved-name";
import { withoutEmptyStart } from "./document/without-empty-start";
import type { Draft } from "./drafts/draft";
import { OpenWork } from "./open-work";
import { nameOfOpening } from "./name-of-opening";
import type { Notice, Opening, Workbench } from "./workbench";
import type { WorkbenchOptions } from "./workbench-options";
import { WorkbenchStore } from "./workbench-store";

/** The workbench in a browser: one thing at a time is opened or saved. */
export class OpenWorkbench implements Workbench {
  readonly #store: WorkbenchStore;
  readonly #work: OpenWork;
  /** The document whose losses the user has agreed to. */
  #agreedTo: string | null = null;

  constructor(private readonly options: WorkbenchOptions) {
    this.#store = new WorkbenchStore(options.locale);
    this.#work = new OpenWork(options, this.#store);
    this.getState = this.#store.get;
    this.subscribe = this.#store.subscribe;
  }

  readonly getState: Workbench["getState"];
  readonly subscribe: Workbench["subscribe"];

  readonly setLocale = (locale: Locale): void => {
    if (locale !== this.getState().locale) this.#store.update({ locale });
    this.#work.desk.setLocale(locale);
  };

  readonly showGridIn = (container: HTMLElement | null): (() => void) => {
    this.#work.desk.standIn(container);
    return () => {
      void this.#work.desk.clear();
      this.#work.desk.standIn(null);
    };
  };

  async start(address: string | null): Promise<void> {
    if (address !== null && (await this.#switchTo({ kind: "address", address }))) return;
    const draft = await this.#work.shelf.restore();
    if (draft) await this.#showDraft(draft);
    else if (!(await this.#switchTo({ kind: "sample" }))) await this.#switchTo({ kind: "blank" });
  }

  async open(next: Opening): Promise<void> {
    if (this.getState().busy) return;
    await this.#work.desk.finishEditing();
    const asks = this.getState().unsaved || this.#work.desk.hasUnsavedWords;
    await (asks ? this.#askToLeave(next) : this.#replaceWith(next));
  }

  async save(): Promise<void> {
    this.withdraw();
    await this.#saveThen(null);
  }

  askToClearDrafts(): void {
    this.#store.update({ question: { kind: "clear-drafts" } });
  }

  async findOtherWork(): Promise<void> {
    const others = await this.#work.shelf.others();
    const otherWork = others.map(({ id, fileName, changedAt }) => ({ id, fileName, changedAt }));
    this.#store.update({ otherWork });
  }

  async confirm(): Promise<void> {
    const { question, document } = this.getState();
    this.withdraw();
    switch (question?.kind) {
      case "leave":
        return this.#saveThen(question.next);
      case "lost":
        this.#agreedTo = document?.id ?? null;
        return this.#saveThen(question.next);
      case "clear-drafts":
        await this.#work.clearDrafts();
        this.#store.notify({ kind: "drafts-cleared" });
        return this.findOtherWork();
      case undefined:
    }
  }

  async leaveUnsaved(): Promise<void> {
    const { question } = this.getState();
    if (question?.kind !== "leave") return;
    await this.#work.desk.finishEditing();
    const lostAfterAll = question.kept && !(await this.#work.keepNow());
    if (lostAfterAll) return this.#askToLeave(question.next);
    this.withdraw();
    await this.#replaceWith(question.next);
  }

  withdraw(): void {
    if (this.getState().question) this.#store.update({ question: null });
  }

  dismiss(kind: Notice["kind"]): void {
    this.#store.dismiss(kind);
  }

  async leaveRestored(): Promise<void> {
    const sample: Opening = { kind: "sample" };
    if (await this.#work.keepNow()) await this.#replaceWith(sample);
    else await this.open(sample);
  }

  retryGrid(): Promise<void> {
    this.#work.placeGrid();
    return Promise.resolve();
  }

  wouldLoseChanges(): boolean {
    return this.#work.wouldBeLost;
  }

  async keepNow(): Promise<void> {
    await this.#work.keepNow();
  }

  async #askToLeave(next: Opening): Promise<void> {
    // Words in a row's form are in no draft.
    const kept = (await this.#work.keepNow()) && !this.#work.desk.hasUnsavedWords;
    this.#store.update({ question: { kind: "leave", next, kept } });
  }

  /** Opens what the user has asked for; what was said of earlier files is over. */
  async #replaceWith(opening: Opening): Promise<void> {
    this.#store.dismiss("refused", "not-opened", "not-saved", "restored", "drafts-cleared");
    await this.#switchTo(opening);
  }

  /**
   * Resolves to whether it is on the page now; else everything is as before, and it is said why, or
   * asked again because of a change that was made meanwhile.
   */
  async #switchTo(opening: Opening): Promise<boolean> {
    if (this.getState().busy) return false;
    const { changes } = this.#work;
    this.#store.update({ busy: "opening", question: null });
    try {
      await this.options.painted();
      const show = await this.#prepare(opening);
      await this.#work.desk.finishEditing();
      if (this.getState().unsaved && this.#work.changes !== changes) {
        await this.#askToLeave(opening);
        return false;
      }
      return await show();
    } catch (error) {
      this.#store.notify(this.#noticeOf(error, nameOfOpening(opening, this.getState().locale)));
      return false;
    } finally {
      this.#store.update({ busy: null });
    }
  }

  /** Reads what is to be opened; the returned function puts it on the page, if it is still there. */
  async #prepare(opening: Opening): Promise<() => Promise<boolean>> {
    if (opening.kind === "draft") return () => this.#openDraft(opening.id, opening.fileName);
    const document = await this.options.read(opening, this.getState().locale);
    return () => this.#showOpened(document);
  }

  async #showOpened(document: OpenedDocument): Promise<boolean> {
    await this.#work.show(document, false);
    if (document.origin === "workbook") this.#work.keepUntouched();
    return true;
  }

  async #openDraft(id: string, fileName: string): Promise<boolean> {
    const draft = await this.#work.shelf.take(id);
    if (draft) await this.#showDraft(draft);
    else this.#store.notify({ kind: "not-opened", fileName });
    return draft !== null;
  }

  async #showDraft({ unsaved, changedAt, ...document }: Draft): Promise<void> {
    await this.#work.show(document, unsaved);
    if (unsaved) {
      this.#store.notify({ kind: "restored", fileName: document.fileName, changedAt });
    }
  }

  #noticeOf(error: unknown, fileName: string): Notice {
    if (error instanceof UnreadableFile) {
      return { kind: "refused", fileName, code: error.code, params: error.params };
    }
    this.options.report(error);
    return { kind: "not-opened", fileName };
  }

  /** Saves, unless the user has to agree first to what that loses, and then opens the next. */
  async #saveThen(next: Opening | null): Promise<void> {
    const { document, busy } = this.getState();
    if (!document || busy) return;
    if (document.lost.length > 0 && this.#agreedTo !== document.id) {
      this.#store.update({ question: { kind: "lost", parts: document.lost, next } });
    } else if ((await this.#write(document)) && next) {
      await this.open(next);
    }
  }

  async #write(document: OpenedDocument): Promise<boolean> {
    this.#store.dismiss("not-saved", "restored");
    this.#store.update({ busy: "saving" });
    try {
      await this.options.painted();
      await this.#work.desk.finishEditing();
      const workbook = await this.#work.describe(document);
      const changes = this.#work.changes;
      const bytes = await this.options.write(withoutEmptyStart(workbook, document));
      const fileName = savedName(document);
      this.options.download(fileName, bytes);
      this.#work.saved({ ...document, fileName, savedAt: this.options.clock() }, changes);
      return true;
    } catch (error) {
      if (!(error instanceof TextTooLong)) this.options.report(error);
      const cell = error instanceof TextTooLong ? error.at : null;
      this.#store.notify({ kind: "not-saved", cell });
      return false;
    } finally {
      this.#store.update({ busy: null });
    }
  }
}
