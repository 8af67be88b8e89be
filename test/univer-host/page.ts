import type { Univer } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { AppliedChange, GridHost, WorkbookHint } from "../../src/hosts/host";
import { openUniverGrid } from "../../src/hosts/univer/open-univer-grid";
import { UnreadableFile } from "../../src/sheets/model/unreadable-file";
import { WorkbookRefused } from "../../src/sheets/model/workbook-refused";
import type { Failure, GridPage, Outcome } from "./grid-page";

/** What the host is made of; a test of the grid's own commands has to get at it. */
type GridParts = { readonly univer: Univer };

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: "Error", message: String(error) };
  const { name, message } = error;
  if (error instanceof WorkbookRefused) {
    return { name, message, reason: error.reason, params: error.params };
  }
  if (error instanceof UnreadableFile) {
    return { name, message, code: error.code, params: error.params };
  }
  return { name, message: error.stack ?? message };
}

async function outcome<Value>(work: () => Value | Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** A new element over the whole page, in place of the last one: a grid draws elsewhere as well. */
function gridElement(): HTMLElement {
  document.getElementById("grid")?.remove();
  const element = document.createElement("div");
  element.id = "grid";
  element.style.height = "100vh";
  document.body.prepend(element);
  return element;
}

class OpenGrids implements GridPage {
  #grid: GridHost | null = null;
  #changes: AppliedChange[] = [];
  #hints: WorkbookHint[] = [];
  #changeCount = 0;

  open: GridPage["open"] = (workbook) =>
    outcome(async () => {
      await this.#grid?.dispose();
      const grid = openUniverGrid(gridElement(), workbook, "vi");
      this.#grid = grid;
      this.#changes = [];
      this.told();
      await grid.watch((hint) => this.#hints.push(hint));
      grid.onChange(() => (this.#changeCount += 1));
      return null;
    });

  read: GridPage["read"] = () => outcome(() => this.#open().read());
  describe: GridPage["describe"] = () => outcome(() => this.#open().describe());
  describeSheet: GridPage["describeSheet"] = (name) =>
    outcome(() => this.#open().describeSheet(name));
  finishEditing: GridPage["finishEditing"] = () => outcome(() => this.#open().finishEditing());

  selection: GridPage["selection"] = () => outcome(() => this.#open().selection());

  apply: GridPage["apply"] = (change, isCancelled) =>
    outcome(async () => {
      const applied = await this.#open().apply(change, { isCancelled: () => isCancelled });
      return this.#changes.push(applied) - 1;
    });

  undo: GridPage["undo"] = (change) =>
    outcome(async () => {
      await this.#changes[change]?.undo();
      return null;
    });

  isTakenBack: GridPage["isTakenBack"] = (change) =>
    this.#changes[change]?.isTakenBack?.() ?? false;

  select: GridPage["select"] = (at) =>
    outcome(async () => {
      await this.#open().select(at);
      return null;
    });

  told: GridPage["told"] = () => {
    const told = { hints: this.#hints, changes: this.#changeCount };
    this.#hints = [];
    this.#changeCount = 0;
    return told;
  };

  command: GridPage["command"] = (id, params) => {
    const { univer } = this.#open() as unknown as GridParts;
    return univer.__getInjector().get(ICommandService).executeCommand(id, params);
  };

  #open(): GridHost {
    if (!this.#grid) throw new Error("No grid is open.");
    return this.#grid;
  }
}

declare global {
  interface Window {
    gridPage: GridPage;
  }
}

window.gridPage = new OpenGrids();
