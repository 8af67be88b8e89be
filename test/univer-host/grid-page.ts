import type { CellAddress } from "../../src/sheets/model/cell-address";
import type {
  SheetDescription,
  WorkbookDescription,
} from "../../src/sheets/model/sheet-description";
import type { SourceWorkbook } from "../../src/sheets/model/source-row";
import type { WorkbookChange } from "../../src/sheets/model/workbook-change";
import type { WorkbookHint } from "../../src/hosts/host";

/** An error of ours as it crosses from the page: its kind and what it says, apart from the stack. */
export type Failure = {
  readonly name: string;
  readonly message: string;
  readonly reason?: string;
  readonly code?: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

export type Outcome<Value> = { readonly value: Value } | { readonly failure: Failure };

/** What was told to the listeners of the grid since its page was last asked. */
export type Told = { readonly hints: readonly WorkbookHint[]; readonly changes: number };

/** The grid's host as tests reach it from outside the page; everything that passes is plain data. */
export interface GridPage {
  /** Shows the workbook in a new grid, in place of an earlier one. */
  open(workbook: WorkbookDescription): Promise<Outcome<null>>;
  read(): Promise<Outcome<SourceWorkbook>>;
  /** The number by which `undo` knows the change. */
  apply(change: WorkbookChange, isCancelled: boolean): Promise<Outcome<number>>;
  undo(change: number): Promise<Outcome<null>>;
  isTakenBack(change: number): boolean;
  describe(): Promise<Outcome<WorkbookDescription>>;
  describeSheet(name: string): Promise<Outcome<SheetDescription>>;
  select(at: CellAddress): Promise<Outcome<null>>;
  selection(): Promise<Outcome<CellAddress | null>>;
  finishEditing(): Promise<Outcome<void>>;
  /** What the listeners were told; they begin to listen with `open`. */
  told(): Told;
  /** Runs a command of the grid itself, as one of its menus would. */
  command(id: string, params: object): Promise<boolean>;
}
