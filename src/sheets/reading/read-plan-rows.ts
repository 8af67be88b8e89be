import type { MoneyUnit } from "../../domain/money/money-reading";
import type { PlanLocation } from "../../domain/plan/plan-location";
import type { PlanRow, RowId } from "../../domain/plan/plan-row";
import { nextRowId } from "../../domain/plan/next-row-id";
import type { Finding } from "../../domain/validation/finding";
import { makeFinding } from "../../domain/validation/make-finding";
import type { CellAddress } from "../model/cell-address";
import type { SourceRow } from "../model/source-row";
import { addressOf, cellAt } from "./cell-lookup";
import { readMoneyUnit } from "./money-unit";
import type { RowPlace } from "./place-row";
import { placeRow } from "./place-row";
import type { PlanHeading } from "./plan-heading";
import { readTracking } from "./read-tracking";
import { holdsTwoItems, rowWords } from "./row-words";
import type { BodyRow, StandardBanner } from "./table-body";
import { readTableBody } from "./table-body";

/** A plan table's heading with the rows read under it; `displaced` when found away from it. */
export type PlanTable = {
  readonly heading: PlanHeading;
  readonly body: readonly SourceRow[];
  readonly displaced: boolean;
};

export type PlanRowsReading = {
  readonly rows: readonly PlanRow[];
  readonly banners: readonly StandardBanner[];
  readonly moneyUnit: MoneyUnit | null;
  readonly addresses: readonly (readonly [PlanLocation, CellAddress])[];
  readonly findings: readonly Finding[];
};

/** Reads every plan table of the document into rows with ids, places and addresses. */
export function readPlanRows(tables: readonly PlanTable[]): PlanRowsReading {
  const reader = new RowsReader(tables);
  for (const table of tables) reader.addTable(table);
  const units = tables.flatMap(({ heading }) => [...heading.headings.values()].map(readMoneyUnit));
  return { ...reader.result(), moneyUnit: units.find((unit) => unit !== null) ?? null };
}

class RowsReader {
  private readonly rows: PlanRow[] = [];
  private readonly banners: StandardBanner[] = [];
  private readonly addresses: (readonly [PlanLocation, CellAddress])[] = [];
  private readonly findings: Finding[] = [];
  private readonly usedIds: Set<RowId>;
  private readonly standardCarried: RowId[] = [];
  private above: RowPlace | null = null;

  constructor(tables: readonly PlanTable[]) {
    this.usedIds = new Set(tables.flatMap(idsIn));
  }

  addTable({ heading, body, displaced }: PlanTable): void {
    const read = readTableBody(body, heading);
    this.banners.push(...read.banners);
    this.findings.push(...read.findings);
    for (const row of read.rows) {
      const id = this.addRow(row, heading);
      if (displaced) this.note("row-displaced", id, { place: row.row.source.sheet });
    }
  }

  result() {
    const { rows, banners, addresses, findings } = this;
    const [first] = this.standardCarried;
    if (first !== undefined)
      this.note("standard-carried", first, { rows: this.standardCarried.join(", ") });
    return { rows, banners, addresses, findings };
  }

  private addRow(body: BodyRow, heading: PlanHeading): RowId {
    const { source } = body.row;
    const known = readTracking(source, heading);
    const id = this.takeId(known.id);
    const place = placeRow(body, known.criterion === null ? this.above : null);
    this.above = { ...place, criterion: known.criterion ?? place.criterion };
    this.rows.push({
      id,
      standard: place.standard ?? standardOf(known.criterion),
      criterion: place.criterion ?? known.criterion,
      criterionWords: place.criterionWords,
      words: rowWords(this.withoutSharedMoney(id, body).row, heading),
      tracking: known.tracking,
      extras: extrasOf(source, heading),
    });
    this.noteAddresses(id, body, heading);
    for (const code of place.notes) {
      if (code === "standard-carried") this.standardCarried.push(id);
      else this.note(code, id, { criterion: place.criterion ?? "" });
    }
    if (holdsTwoItems(body.row)) this.note("row-holds-two-items", id);
    this.noteNumberCell(id, body);
    return id;
  }

  /** The id that the tracking block holds, unless an earlier row has it (a copied row). */
  private takeId(known: RowId | null): RowId {
    if (known !== null && !this.rows.some((row) => row.id === known)) return known;
    const id = nextRowId(this.usedIds);
    this.usedIds.add(id);
    return id;
  }

  /** Excel turns a typed 1.10 into the number 1.1: which of the two was meant, nobody can tell. */
  private noteNumberCell(id: RowId, { row }: BodyRow): void {
    const cell = row.cells.get("criterion") ?? row.cells.get("standard-criterion");
    if (cell?.number === undefined || !/^\d\.1$/.test(cell.text)) return;
    this.note("criterion-number-cell", id, { words: cell.text });
  }

  /** A figure in a cell merged over several rows counts once, in the first of them. */
  private withoutSharedMoney(id: RowId, body: BodyRow): BodyRow {
    const money = body.row.cells.get("money");
    if (!money?.merged || !/\d/.test(money.text)) return body;
    this.note("money-cell-merged", id, { words: money.text });
    const cells = new Map(body.row.cells).set("money", { ...money, text: "" });
    return { ...body, row: { ...body.row, cells } };
  }

  private noteAddresses(id: RowId, { row }: BodyRow, heading: PlanHeading): void {
    const first = Math.min(...heading.columns.keys());
    this.addresses.push([{ part: "row", row: id, field: null }, addressOf(row.source, first)]);
    for (const [role, cell] of row.cells) {
      const field = role === "standard-criterion" || role === "standard" ? "criterion" : role;
      if (role === "standard" && row.cells.has("criterion")) continue;
      this.addresses.push([{ part: "row", row: id, field }, cell.at]);
    }
  }

  private note(code: Finding["code"], row: RowId, params: Finding["params"] = {}): void {
    const field = code.startsWith("criterion") || code.startsWith("standard") ? "criterion" : null;
    this.findings.push(makeFinding(code, { part: "row", row, field }, params));
  }
}

function idsIn({ heading, body }: PlanTable): RowId[] {
  const column = heading.tracking.get("id");
  if (column === undefined) return [];
  return body.map((row) => cellAt(row, column)?.text ?? "").filter((id) => id !== "");
}

function standardOf(criterion: string | null): number | null {
  return criterion === null ? null : Number(criterion.split(".")[0]);
}

function extrasOf(row: SourceRow, heading: PlanHeading) {
  return [...heading.extras].map(([column, text]) => ({
    heading: text,
    words: cellAt(row, column)?.text ?? "",
  }));
}
