import { describeWorkbook } from "../../src/hosts/xlsx/describe-workbook";
import type { WorkbookHost } from "../../src/hosts/host";
import { cellPosition } from "../../src/sheets/model/cell-address";
import type { CellDescription, ConditionalFormat } from "../../src/sheets/model/sheet-description";
import type { SheetChange } from "../../src/sheets/model/workbook-change";
import type { ComparableSheet } from "./comparable-sheet";
import { comparableSheet } from "./comparable-sheet";
import type { ContractHost } from "./contract-host";
import { change } from "./sample-changes";
import { PLAN } from "./sample-sheets";

/** A host's workbook, as it is when it has been saved. */
export class OpenWorkbook {
  constructor(private readonly given: ContractHost) {}

  apply(...steps: SheetChange[]) {
    return this.given.host.apply(change(...steps));
  }

  async sheets(): Promise<ComparableSheet[]> {
    return describeWorkbook(await this.given.saved()).sheets.map(comparableSheet);
  }

  async sheet(name = PLAN): Promise<ComparableSheet> {
    const found = (await this.sheets()).find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  async conditionalFormats(): Promise<readonly ConditionalFormat[] | undefined> {
    const { sheets } = describeWorkbook(await this.given.saved());
    return sheets.find(({ name }) => name === PLAN)?.conditionalFormats;
  }

  async cell(name: string, sheet = PLAN): Promise<CellDescription | undefined> {
    const at = cellPosition(name);
    const { cells } = await this.sheet(sheet);
    return cells.find(({ row, column }) => row === at?.row && column === at.column);
  }

  /** As `read` words it. */
  async text(name: string, sheet = PLAN) {
    const at = cellPosition(name);
    const { sheets } = await this.given.host.read();
    const row = sheets.find((one) => one.name === sheet)?.rows.find((one) => one.row === at?.row);
    return row?.cells.find(({ column }) => column === at?.column);
  }

  get host(): WorkbookHost {
    return this.given.host;
  }
}
