import { DEFAULT_FONTS, defaultFormat } from "./cell-format";
import type { CellFormat, DefaultFont } from "./cell-format";
import { parseArea } from "./area";
import type { Area } from "./area";
import { HostError, invalidArgument } from "../protocol/host-error";
import { breakReferencesTo, renameInFormulas } from "./change-formulas";
import { SheetState } from "./sheet-state";
import type { Visibility } from "./sheet-state";

const LONGEST_NAME = 31;
const FORBIDDEN_IN_NAME = /[\\/?*[\]:]|^'|'$/;
const RESERVED_NAME = /^history$/i;

/** A name of the workbook and what it stands for, without `=`. */
export type DefinedName = { readonly name: string; readonly formula: string };

/** Where the user stands. */
export type Selection = { readonly sheet: SheetState; readonly area: Area };

/** A workbook in memory. */
export class WorkbookState {
  sheets: readonly SheetState[] = [];
  isProtected = false;
  calculationMode = "Automatic";
  names: readonly DefinedName[] = [];
  readonly format: CellFormat;
  private active: SheetState | null = null;
  private selectedAreas = new Map<SheetState, Area>();
  private objectSelected = false;
  private created = 0;

  constructor(readonly defaultFont: DefaultFont = DEFAULT_FONTS.timesNewRoman12) {
    this.format = defaultFormat(defaultFont);
  }

  /** Adds a sheet after the last one. Throws for a name that Excel refuses. */
  addSheet(name: string): SheetState {
    this.checkName(name, null);
    this.created += 1;
    const id = `{00000000-0001-0000-0000-${String(this.created).padStart(12, "0")}}`;
    const sheet = new SheetState(id, name, this.format);
    this.sheets = [...this.sheets, sheet];
    this.active ??= sheet;
    return sheet;
  }

  /** The sheet by name, in any case, or by id. */
  find(key: string): SheetState | null {
    const wanted = key.toLowerCase();
    return this.sheets.find((s) => s.id === key || s.name.toLowerCase() === wanted) ?? null;
  }

  /** Throws `ItemNotFound` when there is none. */
  sheet(key: string): SheetState {
    const sheet = this.find(key);
    if (!sheet) throw new HostError("ItemNotFound", key);
    return sheet;
  }

  checkName(name: string, own: SheetState | null): void {
    if (
      name === "" ||
      name.length > LONGEST_NAME ||
      FORBIDDEN_IN_NAME.test(name) ||
      RESERVED_NAME.test(name)
    ) {
      throw invalidArgument(`sheet name ${name}`);
    }
    const same = this.find(name);
    if (same && same !== own) throw new HostError("ItemAlreadyExists", name);
  }

  /** Every formula that names the sheet follows. */
  rename(sheet: SheetState, name: string): void {
    this.checkName(name, sheet);
    renameInFormulas(this, sheet.name, name);
    sheet.name = name;
  }

  /** Throws `InvalidOperation` when no sheet would be left to see. */
  show(sheet: SheetState, visibility: Visibility): void {
    const visible = this.sheets.filter((other) => other.visibility === "Visible");
    const isLast = visible.length === 1 && visible[0] === sheet;
    if (isLast && visibility !== "Visible") throw new HostError("InvalidOperation", "last sheet");
    sheet.visibility = visibility;
    if (this.active !== sheet || visibility === "Visible") return;
    this.active = visible.find((other) => other !== sheet) ?? sheet;
  }

  freeName(): string {
    for (let number = this.sheets.length + 1; ; number += 1) {
      if (!this.find(`Sheet${number}`)) return `Sheet${number}`;
    }
  }

  move(sheet: SheetState, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) {
      throw invalidArgument(`position ${position}`);
    }
    const others = this.sheets.filter((other) => other !== sheet);
    this.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  }

  /** Throws `InvalidOperation` for the last visible sheet, which Excel keeps. */
  remove(sheet: SheetState): void {
    const position = this.sheets.indexOf(sheet);
    const rest = this.sheets.filter((other) => other !== sheet);
    const visible = rest.filter((other) => other.visibility === "Visible");
    if (visible.length === 0) throw new HostError("InvalidOperation", "the last visible sheet");
    this.sheets = rest;
    breakReferencesTo(this, sheet.name);
    this.selectedAreas.delete(sheet);
    if (this.active !== sheet) return;
    this.active = visible.find((other) => rest.indexOf(other) >= position) ?? visible[0] ?? null;
  }

  get activeSheet(): SheetState {
    if (!this.active) throw new HostError("GeneralException", "a workbook without sheets");
    return this.active;
  }

  activate(sheet: SheetState): void {
    if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "a hidden sheet");
    this.active = sheet;
  }

  /** Throws `InvalidSelection` while something else than cells is selected. */
  get selection(): Selection {
    if (this.objectSelected) throw new HostError("InvalidSelection", "no cells are selected");
    const sheet = this.activeSheet;
    return { sheet, area: this.selectedAreas.get(sheet) ?? parseArea("A1") };
  }

  selectObject(): void {
    this.objectSelected = true;
  }

  select(sheet: SheetState, area: Area): void {
    this.objectSelected = false;
    this.activate(sheet);
    this.selectedAreas.set(sheet, area);
  }
}
