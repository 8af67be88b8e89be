import { HostError } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import type { SheetState } from "../model/sheet-state";
import type { Session } from "../session";
import { RangeObject } from "./range-object";
import { resolveArea } from "./resolve-area";

class PageBreakObject extends HostObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState,
    private readonly breakAfter: number
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: String(this.breakAfter) };
  }
  get _Id(): string {
    return String(this.breakAfter);
  }
  /** Zero-based row that a new page begins with. */
  get RowIndex(): number {
    return this.breakAfter;
  }
  get ColumnIndex(): number {
    return 0;
  }
  GetCellAfterBreak(): HostObject {
    const row = this.breakAfter + 1;
    const area = { top: row, bottom: row, left: 1, right: 1 };
    return new RangeObject(this.session, this.sheet, area);
  }
  Delete(): void {
    this.sheet.breaksAfter = this.sheet.breaksAfter.filter((row) => row !== this.breakAfter);
  }
}

/** Page breaks that the user, or an add-in, set between rows. */
export class HorizontalPageBreaksObject extends HostCollection {
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState
  ) {
    super();
  }

  private object(breakAfter: number): HostObject {
    return new PageBreakObject(this.session, this.sheet, breakAfter);
  }

  items(): readonly HostObject[] {
    return this.sheet.breaksAfter.map((row) => this.object(row));
  }
  GetCount(): number {
    return this.sheet.breaksAfter.length;
  }
  /** The page ends above the first cell of the range. */
  Add(range: unknown): HostObject {
    const row = resolveArea(range, this.sheet).top - 1;
    if (row < 1) throw new HostError("InvalidArgument", "no page ends above the first row");
    const rows = new Set([...this.sheet.breaksAfter, row]);
    this.sheet.breaksAfter = [...rows].sort((a, b) => a - b);
    return this.object(row);
  }
  GetItem(id: string | number): HostObject {
    const row = this.sheet.breaksAfter.find((after) => String(after) === String(id));
    if (row === undefined) throw new HostError("ItemNotFound", `page break ${id}`);
    return this.object(row);
  }
  RemovePageBreaks(): void {
    this.sheet.breaksAfter = [];
  }
}
