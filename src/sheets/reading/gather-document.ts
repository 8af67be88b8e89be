import type { MoneyUnit } from "../../domain/money/money-reading";
import type { Checkpoint, Problem, SectionTable } from "../../domain/plan/plan";
import type { SourceRow } from "../model/source-row";
import { addressOf } from "./cell-lookup";
import { isDisplacedTable } from "./displaced-rows";
import { readMoneyUnit } from "./money-unit";
import type { PlanHeading } from "./plan-heading";
import type { PlanTable } from "./read-plan-rows";
import type { Pin } from "./read-pin";
import { readPin } from "./read-pin";
import type { BodyItem } from "./read-sections";
import type { SideReading } from "./read-side-tables";
import { readCheckpoints, readProblems } from "./read-side-tables";
import type { Region } from "./regions";
import { findRegions } from "./regions";
import { withUnnamedColumns } from "./unnamed-columns";
import { textLines } from "./text-line";

/** A document taken apart: its tables recognised, everything else as lines in order. */
export type GatheredDocument = {
  readonly tables: readonly PlanTable[];
  readonly problems: SideReading<Problem>;
  readonly checkpoints: SideReading<Checkpoint>;
  readonly items: readonly BodyItem[];
  /** Tables of a text document that only lay out text, such as the head and the signatures. */
  readonly layoutTables: readonly string[];
  /** A unit declared in a line of its own above the table. */
  readonly moneyUnit: MoneyUnit | null;
  readonly pin: Pin | null;
};

const NOTHING = { entries: [], addresses: [] };
const DOCUMENT_TABLE = /^Bảng \d+$/;

export function gatherDocument(rows: readonly SourceRow[]): GatheredDocument {
  const gatherer = new Gatherer(rows);
  for (const region of groupTables(findRegions(rows))) gatherer.add(region);
  return gatherer.result();
}

type Grouped = Region | { readonly kind: "table"; readonly rows: readonly SourceRow[] };

/** Rows of one unrecognised table of a text document belong together. */
function groupTables(regions: readonly Region[]): Grouped[] {
  const grouped: Grouped[] = [];
  for (const region of regions) {
    const last = grouped.at(-1);
    const table = region.kind === "outside" && DOCUMENT_TABLE.test(region.row.sheet);
    if (!table) grouped.push(region);
    else if (last?.kind === "table" && last.rows[0]?.sheet === region.row.sheet)
      grouped[grouped.length - 1] = { kind: "table", rows: [...last.rows, region.row] };
    else grouped.push({ kind: "table", rows: [region.row] });
  }
  return grouped;
}

class Gatherer {
  private readonly tables: PlanTable[] = [];
  private readonly items: BodyItem[] = [];
  private readonly layoutTables: string[] = [];
  private problems: SideReading<Problem> = NOTHING;
  private checkpoints: SideReading<Checkpoint> = NOTHING;
  private moneyUnit: MoneyUnit | null = null;
  private pin: Pin | null = null;

  constructor(private readonly rows: readonly SourceRow[]) {}

  add(region: Grouped): void {
    switch (region.kind) {
      case "plan":
        this.addPlanTable(region.heading, region.body);
        break;
      case "side":
        this.addSideTable(region);
        break;
      case "table":
        this.addOtherTable(region.rows);
        break;
      case "outside":
        this.addLines(region.row);
    }
  }

  result(): GatheredDocument {
    const { tables, problems, checkpoints, items, layoutTables, moneyUnit, pin } = this;
    return { tables, problems, checkpoints, items, layoutTables, moneyUnit, pin };
  }

  private get heading(): PlanHeading | undefined {
    return this.tables[0]?.heading;
  }

  private addPlanTable(heading: PlanHeading, body: readonly SourceRow[]): void {
    this.tables.push({ heading: withUnnamedColumns(heading, body), body, displaced: false });
    this.addTableItem("rows", heading.index);
  }

  private addSideTable({ heading, body }: Extract<Region, { kind: "side" }>): void {
    if (heading.table === "problems") this.problems = readProblems(body, heading);
    else this.checkpoints = readCheckpoints(body, heading);
    this.addTableItem(heading.table, heading.index);
  }

  private addTableItem(table: SectionTable, headingIndex: number): void {
    const row = this.rows[headingIndex];
    if (row) this.items.push({ kind: "table", table, at: addressOf(row, 1) });
  }

  private addOtherTable(rows: readonly SourceRow[]): void {
    const heading = this.heading;
    if (heading && isDisplacedTable(rows, heading)) {
      this.tables.push({ heading, body: rows, displaced: true });
      return;
    }
    this.layoutTables.push(rows[0]?.sheet ?? "");
    rows.forEach((row) => this.addLines(row));
  }

  private addLines(row: SourceRow): void {
    for (const line of textLines(row)) {
      const pin = readPin(line.text);
      if (pin) this.pin = pin;
      else this.items.push({ kind: "line", line });
      this.moneyUnit ??= line.text.length < 60 ? readMoneyUnit(line.text) : null;
    }
  }
}
