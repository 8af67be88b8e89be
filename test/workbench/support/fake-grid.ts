import type { GridHost } from "../../../src/hosts/host";
import type { Locale } from "../../../src/locales/locale";
import type { WorkbookDescription } from "../../../src/sheets/model/sheet-description";
import type { OpenGrid } from "../../../src/workbench/open-grid";

/** A grid without a sheet: it shows nothing, and changes when a test says so. */
export type FakeGrid = {
  readonly container: HTMLElement;
  readonly language: () => Locale;
  readonly isDisposed: () => boolean;
  /** The user edits: from now on the grid describes itself so. */
  readonly edit: (workbook: WorkbookDescription) => void;
  /** The user types into a cell: the grid describes itself so once that is finished. */
  readonly type: (workbook: WorkbookDescription) => void;
};

export type FakeGrids = {
  readonly openGrid: jest.MockedFunction<OpenGrid>;
  /** Every grid that was opened, the newest last. */
  readonly all: readonly FakeGrid[];
  readonly newest: () => FakeGrid;
};

export function fakeGrids(): FakeGrids {
  const all: FakeGrid[] = [];
  const openGrid = jest.fn<GridHost, Parameters<OpenGrid>>((container, workbook, language) => {
    const { host, grid } = makeGrid(container, workbook, language);
    all.push(grid);
    return host;
  });
  const newest = () => {
    const grid = all.at(-1);
    if (!grid) throw new Error("No grid was opened.");
    return grid;
  };
  return { openGrid, all, newest };
}

function makeGrid(
  container: HTMLElement,
  opened: WorkbookDescription,
  first: Locale
): { readonly host: GridHost; readonly grid: FakeGrid } {
  let workbook = opened;
  let language = first;
  let disposed = false;
  let typed: WorkbookDescription | null = null;
  const listeners = new Set<() => void>();
  const edit = (edited: WorkbookDescription) => {
    workbook = edited;
    listeners.forEach((listener) => listener());
  };
  const type = (typing: WorkbookDescription) => {
    typed = typing;
  };
  const host: GridHost = {
    read: () => Promise.resolve({ sheets: [] }),
    describeSheet: () => Promise.reject(new Error("Nothing is printed in this grid.")),
    apply: () => Promise.reject(new Error("Nothing is written in this grid.")),
    select: () => Promise.resolve(),
    selection: () => Promise.resolve(null),
    watch: () => Promise.resolve(() => Promise.resolve()),
    describe: () => Promise.resolve(workbook),
    isEditing: () => typed !== null,
    finishEditing: () => {
      if (typed) edit(typed);
      typed = null;
      return Promise.resolve();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    setLanguage: (chosen) => {
      language = chosen;
    },
    dispose: () => {
      disposed = true;
      return Promise.resolve();
    },
  };
  return {
    host,
    grid: { container, language: () => language, isDisposed: () => disposed, edit, type },
  };
}
