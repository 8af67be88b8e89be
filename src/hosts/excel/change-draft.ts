import type { CellPosition } from "../../sheets/model/cell-address";
import type { CellInput } from "./cell-input";
import { cellOperations, isNoText, TEXT_FORMAT } from "./cell-writes";
import type { CellWrite } from "./cell-writes";
import type { Operation } from "./operation";
import { cellKey } from "./range-text";
import { RowShift } from "./row-shift";
import type { SheetImage, Snapshot } from "./sheet-image";
import type { FormatImage } from "./conditional-formats";
import type { SheetInsertion } from "./inserted-rows";
import { isSameSheet } from "../../sheets/model/same-sheet";
import type { CellRange } from "../../sheets/model/cell-range";

/** Requests made together: rows are inserted on their own, so that a failure can be told. */
export type Stage =
  | { readonly kind: "write"; readonly operations: Operation[] }
  | {
      readonly kind: "insert";
      readonly operations: Operation[];
      readonly rows: SheetInsertion[];
    };

export type AddedSheet = { readonly name: string; readonly position: number };

/** Cells that the change is about, numbered as when it wrote them; `cells: null` means all. */
export type WrittenRange = {
  readonly sheet: string;
  readonly range: CellRange;
  readonly cells: ReadonlySet<string> | null;
  /** How many rows had been inserted into the sheet by then. */
  readonly insertions: number;
};

/** What the change writes into a row that it has inserted, numbered as when it does. */
export type InsertedText = CellPosition & {
  readonly sheet: string;
  readonly input: CellInput;
  readonly insertions: number;
};

/** Conditional formats that a change replaced, and which ones the sheet had. */
export type ReplacedFormats = {
  readonly sheet: string;
  readonly deleted: readonly FormatImage[];
  readonly idsBefore: ReadonlySet<string>;
};

/** What takes a change back, in this order, once added sheets and inserted rows are gone. */
type Restoration = {
  readonly before: Operation[];
  readonly cells: Map<string, Map<string, CellWrite>>;
  readonly after: Operation[];
};

/** Excel knows no difference of case in the names of sheets. */
function keyOf(sheet: string): string {
  return sheet.normalize("NFC").toLowerCase();
}

/** Collects what a change asks of Excel and, step by step, what would take it back. */
export class ChangeDraft {
  readonly added: AddedSheet[] = [];
  readonly stages: Stage[] = [];
  readonly written: WrittenRange[] = [];
  readonly insertedTexts: InsertedText[] = [];
  readonly replacedFormats: ReplacedFormats[] = [];
  private readonly order: string[];
  private readonly images: ReadonlyMap<string, SheetImage>;
  private readonly restoration: Restoration = { before: [], cells: new Map(), after: [] };
  private readonly shifts = new Map<string, RowShift>();
  private readonly begun = new Set<string>();

  constructor({ sheets, sheetOrder }: Snapshot) {
    this.order = [...sheetOrder];
    this.images = new Map([...sheets.values()].map((image) => [keyOf(image.name), image]));
  }

  /** As the sheet was before the change; `undefined` for one that the change adds. */
  image(sheet: string): SheetImage | undefined {
    return this.images.get(keyOf(sheet));
  }

  /** Whether an earlier step of the change has changed the sheet already. */
  isBegun(sheet: string): boolean {
    return this.begun.has(keyOf(sheet));
  }

  shift(sheet: string): RowShift {
    const shift = this.shifts.get(keyOf(sheet)) ?? new RowShift();
    this.shifts.set(keyOf(sheet), shift);
    return shift;
  }

  /** All sheets that the change is about and that were there before. */
  sheetsBefore(): readonly SheetImage[] {
    return [...this.images.values()];
  }

  /** Adds a sheet behind the named one, last for `null`. */
  addSheet(name: string, after: string | null): void {
    const place = after === null ? -1 : this.order.findIndex((one) => isSameSheet(one, after));
    const position = place < 0 ? this.order.length : place + 1;
    this.order.splice(position, 0, name);
    this.added.push({ name, position });
  }

  /** Something that is done once, with what takes it back before or after the cells are. */
  perform(
    operations: readonly Operation[],
    undo: { before?: readonly Operation[]; after?: readonly Operation[] } = {}
  ): void {
    const open = this.stages.at(-1);
    if (open?.kind === "write") open.operations.push(...operations);
    else if (operations.length > 0) {
      this.stages.push({ kind: "write", operations: [...operations] });
    }
    for (const { sheet } of operations) this.begun.add(keyOf(sheet));
    this.restoration.before.push(...(undo.before ?? []));
    this.restoration.after.push(...(undo.after ?? []));
  }

  /** Inserts rows; they take themselves back. */
  insertRows(rows: SheetInsertion, operations: readonly Operation[]): void {
    const open = this.stages.at(-1);
    if (open?.kind === "insert") {
      open.rows.push(rows);
      open.operations.push(...operations);
    } else this.stages.push({ kind: "insert", operations: [...operations], rows: [rows] });
    this.shift(rows.sheet).insert(rows);
    this.begun.add(keyOf(rows.sheet));
  }

  /** Writes cells and notes what they were. */
  writeCells(sheet: string, writes: readonly CellWrite[]): void {
    this.perform(cellOperations(sheet, writes));
    const image = this.image(sheet);
    if (!image) return;
    const shift = this.shift(sheet);
    const cells = this.restoration.cells.get(sheet) ?? new Map<string, CellWrite>();
    this.restoration.cells.set(sheet, cells);
    for (const write of writes) {
      const row = shift.original(write.row);
      if (row === null) {
        const { input = "" } = write;
        this.insertedTexts.push({ ...write, sheet, input, insertions: shift.count });
        continue;
      }
      const key = cellKey({ row, column: write.column });
      cells.set(key, mergedWrites(cells.get(key), formerCell(image, { ...write, row })));
    }
  }

  /** Cells that must be unchanged for the change to be taken back. */
  noteWritten(sheet: string, range: CellRange, cells: ReadonlySet<string> | null): void {
    const insertions = this.shift(sheet).count;
    this.written.push({ sheet, range, cells, insertions });
  }

  /** Everything that takes the change back, but for added sheets and inserted rows. */
  restorations(): Operation[] {
    const { before, cells, after } = this.restoration;
    const written = [...cells].flatMap(([sheet, writes]) =>
      cellOperations(sheet, [...writes.values()])
    );
    return [...before, ...written, ...after];
  }
}

function formerCell(image: SheetImage, { row, column, input, numberFormat, look }: CellWrite) {
  const at = { row, column };
  const cell = image.cell(at);
  const former = image.look(at);
  const isHindering = cell?.numberFormat === TEXT_FORMAT && isNoText(cell.input);
  const hasFormat = numberFormat !== undefined || isHindering;
  return {
    ...at,
    ...(input !== undefined && { input: cell?.input ?? "" }),
    ...(hasFormat && cell && { numberFormat: cell.numberFormat }),
    ...(look &&
      former && {
        look: Object.fromEntries(
          Object.keys(look).map((key) => [key, former[key as keyof typeof former]])
        ),
      }),
  };
}

function mergedWrites(first: CellWrite | undefined, next: CellWrite): CellWrite {
  const look = first?.look || next.look ? { ...first?.look, ...next.look } : undefined;
  return { ...first, ...next, ...(look && { look }) };
}
