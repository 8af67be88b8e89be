import { HostError } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import { formatArea } from "../model/area";
import type { Area } from "../model/area";
import { quotedName } from "../model/change-formulas";
import type { SheetState } from "../model/sheet-state";

class PrintNameObject extends HostObject {
  constructor(
    private readonly sheet: SheetState,
    private readonly name: string,
    private readonly areas: readonly Area[],
    private readonly remove: () => void
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Name: this.name };
  }

  get Name(): string {
    return this.name;
  }
  get Scope(): string {
    return "Worksheet";
  }
  get Type(): string {
    return "Range";
  }
  get Formula(): string {
    const parts = this.areas.map((area) => `${quotedName(this.sheet.name)}!${formatArea(area)}`);
    return `=${parts.join(",")}`;
  }
  Delete(): void {
    this.remove();
  }
}

/** The names that Excel itself gives in a sheet: its print area and print titles. */
export class WorksheetNamesObject extends HostCollection {
  constructor(private readonly sheet: SheetState) {
    super();
  }

  items(): readonly PrintNameObject[] {
    const { page } = this.sheet;
    const areas = page.printAreas;
    const titles = [page.titleColumns, page.titleRows].filter((lines) => lines !== null);
    const removeArea = () => void (page.printAreas = []);
    const removeTitles = () => void (page.titleRows = page.titleColumns = null);
    return [
      ...(areas.length > 0 ? [this.named("Print_Area", areas, removeArea)] : []),
      ...(titles.length > 0 ? [this.named("Print_Titles", titles, removeTitles)] : []),
    ];
  }

  private named(name: string, areas: readonly Area[], remove: () => void): PrintNameObject {
    return new PrintNameObject(this.sheet, name, areas, remove);
  }

  GetItemOrNullObject(name: string): HostObject | null {
    const wanted = name.toLowerCase();
    return this.items().find((item) => item.Name.toLowerCase() === wanted) ?? null;
  }
  GetItem(name: string): HostObject {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw new HostError("ItemNotFound", `name ${name}`);
    return item;
  }
}
