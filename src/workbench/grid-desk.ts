import type { PlanSession } from "../app/session/plan-session";
import type { GridHost } from "../hosts/host";
import type { Locale } from "../locales/locale";
import type { WorkbookDescription } from "../sheets/model/sheet-description";
import { createPaneNavigator } from "../taskpane/shell/pane-navigator";
import type { OpenedDocument } from "./document/opened-document";
import type { OpenGrid } from "./open-grid";
import type { Desk } from "./workbench";

type OnDesk = { readonly grid: GridHost; readonly desk: Desk };

/** Puts one document at a time on the page: a grid in an element of its own, and its session. */
export class GridDesk {
  #container: HTMLElement | null = null;
  #opened: OnDesk | null = null;

  constructor(
    private readonly openGrid: OpenGrid,
    private readonly createSession: (grid: GridHost, locale: Locale) => PlanSession
  ) {}

  standIn(container: HTMLElement | null): void {
    this.#container = container;
  }

  /** Throws what the grid throws that cannot show the document; the desk is empty then. */
  show(document: OpenedDocument, locale: Locale, onChange: () => void): Desk {
    const element = this.#freshElement();
    const grid = this.openGrid(element, document.workbook, locale);
    grid.onChange(onChange);
    const desk = { session: this.createSession(grid, locale), navigator: createPaneNavigator() };
    this.#opened = { grid, desk };
    if (document.importFile) desk.navigator.openDocument(document.importFile);
    void desk.session.refresh();
    return desk;
  }

  setLocale(locale: Locale): void {
    this.#opened?.grid.setLanguage(locale);
    this.#opened?.desk.session.setLocale(locale);
  }

  /** What is in the grid, never in the middle of a change; `null` when the desk is empty. */
  async describe(): Promise<WorkbookDescription | null> {
    if (!this.#opened) return null;
    const { grid, desk } = this.#opened;
    await whenIdle(desk.session);
    return grid.describe();
  }

  /** Makes a change of what is being typed into a cell. */
  async finishEditing(): Promise<void> {
    await this.#opened?.grid.finishEditing();
  }

  /** Whether something is being typed into a cell that is no change yet. */
  get isEditing(): boolean {
    return this.#opened?.grid.isEditing() ?? false;
  }

  /** Whether a row's form in the pane holds words that are not in the sheet. */
  get hasUnsavedWords(): boolean {
    return this.#opened?.desk.navigator.hasUnsavedWords() ?? false;
  }

  async clear(): Promise<void> {
    const opened = this.#opened;
    this.#opened = null;
    await opened?.desk.session.close();
    await opened?.grid.dispose();
    this.#container?.replaceChildren();
  }

  #freshElement(): HTMLElement {
    if (!this.#container) throw new Error("There is no place on the page for a grid.");
    const element = document.createElement("div");
    element.style.height = "100%";
    this.#container.replaceChildren(element);
    return element;
  }
}

function whenIdle({ getState, subscribe }: PlanSession): Promise<void> {
  if (!getState().busy) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = subscribe(() => {
      if (getState().busy) return;
      stop();
      resolve();
    });
  });
}
