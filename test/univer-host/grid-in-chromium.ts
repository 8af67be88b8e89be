import path from "node:path";
import type { Page } from "playwright-core";
import type { ApplyOptions, WorkbookHost } from "../../src/hosts/host";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import type { CellAddress } from "../../src/sheets/model/cell-address";
import type {
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from "../../src/sheets/model/sheet-description";
import { cellPosition } from "../../src/sheets/model/cell-address";
import type { UnreadableCode } from "../../src/sheets/model/unreadable-file";
import { UnreadableFile } from "../../src/sheets/model/unreadable-file";
import type { WorkbookChange } from "../../src/sheets/model/workbook-change";
import type { RefusalReason } from "../../src/sheets/model/workbook-refused";
import { WorkbookRefused } from "../../src/sheets/model/workbook-refused";
import { plainSheet } from "../hosts/xlsx/plain-sheet";
import type { ContractHost } from "../contract/contract-host";
import { launchedBrowser } from "../e2e/support/describe-chromium";
import { isUniverTooLate } from "../e2e/support/univer-complaints";
import { loadGridPage } from "./built-page";
import type { Failure, Outcome, Told } from "./grid-page";

const SHOTS = path.resolve(__dirname, "../../out/screenshots");

/** Milliseconds; formats are drawn after the cells. */
const FORMATS_DRAWN = 1500;

/** A grid has at least one sheet; no test calls one so. */
const BLANK: WorkbookDescription = { sheets: [plainSheet([], { name: "Trống" })] };

function errorOf({ name, message, reason, code, params }: Failure): Error {
  if (reason !== undefined) return new WorkbookRefused(reason as RefusalReason, params);
  if (code !== undefined) return new UnreadableFile(code as UnreadableCode, params);
  return Object.assign(new Error(message), { name });
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if ("failure" in outcome) throw errorOf(outcome.failure);
  return outcome.value;
}

type GridChange = {
  undo(): Promise<void>;
  isTakenBack(): Promise<boolean>;
};

/**
 * The grid's host on its page in Chromium, with what a user can do there. Workbooks travel as JSON:
 * Playwright takes half a minute for the objects of a large one.
 */
export class GridInChromium {
  private constructor(
    readonly page: Page,
    private readonly complaints: string[]
  ) {}

  static async start(): Promise<GridInChromium> {
    const browser = await launchedBrowser();
    const page = await browser.newPage({
      viewport: { width: 1016, height: 768 },
      locale: "vi-VN",
    });
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error.stack ?? error)));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await loadGridPage(page);
    return new GridInChromium(page, complaints);
  }

  async open(workbook: WorkbookDescription = BLANK): Promise<void> {
    this.complaints.length = 0;
    const outcome = await this.page.evaluate(
      (json) => window.gridPage.open(JSON.parse(json) as WorkbookDescription),
      JSON.stringify(workbook)
    );
    valueOf(outcome);
  }

  /** What the page has complained of since the workbook was opened. */
  complained(): readonly string[] {
    return this.complaints.filter((complaint) => !isUniverTooLate(complaint));
  }

  async read(): ReturnType<WorkbookHost["read"]> {
    return valueOf(await this.page.evaluate(() => window.gridPage.read()));
  }

  async apply(change: WorkbookChange, isCancelled = false): Promise<GridChange> {
    const outcome = await this.page.evaluate(
      ([json, cancelled]) => window.gridPage.apply(JSON.parse(json) as WorkbookChange, cancelled),
      [JSON.stringify(change), isCancelled] as const
    );
    const id = valueOf(outcome);
    return {
      undo: async () => {
        valueOf(await this.page.evaluate((taken) => window.gridPage.undo(taken), id));
      },
      isTakenBack: () => this.page.evaluate((taken) => window.gridPage.isTakenBack(taken), id),
    };
  }

  async describe(): Promise<WorkbookDescription> {
    const json = await this.page.evaluate(async () =>
      JSON.stringify(await window.gridPage.describe())
    );
    return valueOf(JSON.parse(json) as Outcome<WorkbookDescription>);
  }

  async sheet(name: string): Promise<SheetDescription> {
    const { sheets } = await this.describe();
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  async describeSheet(name: string): Promise<SheetDescription> {
    return valueOf(await this.page.evaluate((one) => window.gridPage.describeSheet(one), name));
  }

  async cell({ sheet, cell }: CellAddress): Promise<CellDescription | undefined> {
    const at = cellPosition(cell);
    const { cells } = await this.sheet(sheet);
    return cells.find(({ row, column }) => row === at?.row && column === at.column);
  }

  async select(at: CellAddress): Promise<void> {
    valueOf(await this.page.evaluate((selected) => window.gridPage.select(selected), at));
  }

  async finishEditing(): Promise<void> {
    valueOf(await this.page.evaluate(() => window.gridPage.finishEditing()));
  }

  async selection(): Promise<CellAddress | null> {
    return valueOf(await this.page.evaluate(() => window.gridPage.selection()));
  }

  /**
   * Resolves when the sheet on show is drawn with its formats: those are asked for by the first
   * drawing, worked out, and drawn.
   */
  async drawn(): Promise<void> {
    for (let drawing = 0; drawing < 2; drawing += 1) {
      await this.page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      );
      await this.describe();
    }
    await this.page.waitForTimeout(FORMATS_DRAWN);
  }

  /** Keeps a picture of the page under out/screenshots. */
  async shot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(SHOTS, `${name}.png`), animations: "disabled" });
  }

  /** Without the hints that formulas have caught up, which come when a slow machine lets them. */
  async told(): Promise<Told> {
    const { hints, ...rest } = await this.page.evaluate(() => window.gridPage.told());
    return { ...rest, hints: hints.filter((hint) => !("sheet" in hint) || hint.sheet !== null) };
  }

  /** Types into a cell and leaves it downwards, as a user does. */
  async type(at: CellAddress, text: string): Promise<void> {
    await this.select(at);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Adds rows above the selected cell, as the grid's own menu does. */
  async insertRowsAbove(count: number): Promise<void> {
    const done = await this.page.evaluate(
      (value) => window.gridPage.command("sheet.command.insert-multi-rows-above", { value }),
      count
    );
    if (!done) throw new Error("the grid refuses to insert rows");
  }

  /** As the contract of hosts takes one. */
  async asContractHost(): Promise<ContractHost> {
    await this.open();
    const host: WorkbookHost = {
      read: () => this.read(),
      describeSheet: (name) => this.describeSheet(name),
      apply: async (change, { isCancelled }: ApplyOptions = {}) => {
        const applied = await this.apply(change, isCancelled?.() ?? false);
        return { undo: () => applied.undo() };
      },
    };
    return { host, saved: async () => writeWorkbook(await this.describe()) };
  }
}
