import type { Finding } from "../../domain/validation/finding";
import { makeFinding } from "../../domain/validation/make-finding";
import { readStandardBanner } from "../../domain/catalog/read-standard-banner";
import type { Continuation } from "../forms/continuation-mark";
import type { CellAddress } from "../model/cell-address";
import type { SourceRow } from "../model/source-row";
import { bodyRowKind } from "./body-row-kind";
import { addressOf, cellAt, filledCells } from "./cell-lookup";
import { completesCriterion, continuedRow, continuesRow, joinRows } from "./continuation";
import { continuationOf } from "./continuation-of";
import type { PlanHeading } from "./plan-heading";
import type { TableRow } from "./table-row";
import { textOf, toTableRow } from "./table-row";

/** A standard's banner row: its number and title as written, the number column beside it. */
export type StandardBanner = {
  readonly number: number;
  readonly title: string | null;
  readonly rowNumber: string;
  readonly at: CellAddress;
};

/** A data row with the banner it stands under. */
export type BodyRow = { readonly row: TableRow; readonly banner: StandardBanner | null };

export type TableBody = {
  readonly rows: readonly BodyRow[];
  readonly banners: readonly StandardBanner[];
  readonly findings: readonly Finding[];
};

/** Reads the rows under a plan heading, joining what page breaks cut and naming what is skipped. */
export function readTableBody(body: readonly SourceRow[], heading: PlanHeading): TableBody {
  const reader = new BodyReader(heading);
  for (const row of body) reader.add(row);
  return reader.result();
}

class BodyReader {
  private readonly rows: BodyRow[] = [];
  private readonly banners: StandardBanner[] = [];
  private readonly findings: Finding[] = [];
  private readonly skipped = new Map<"header-row-repeated" | "banner-row-skipped", CellAddress[]>();
  private afterHeading = false;

  constructor(private readonly heading: PlanHeading) {}

  add(source: SourceRow): void {
    const kind = bodyRowKind(source, this.heading);
    const at = addressOf(source, filledCells(source)[0]?.column ?? 1);
    if (kind === "data") this.addData(toTableRow(source, this.heading));
    if (kind === "standard-banner") this.addBanner(source, at);
    if (kind === "level-banner") this.addLevelBanner(source, at);
    if (kind === "heading") this.skip("header-row-repeated", at);
    if (kind === "numbers") this.note("number-row-skipped", at);
    if (kind === "total") this.note("total-row-skipped", at, { words: filledTexts(source) });
    this.afterHeading = kind === "heading" || (this.afterHeading && kind === "blank");
  }

  result(): TableBody {
    for (const [code, places] of this.skipped) {
      const first = places[0];
      if (first) this.note(code, first, { count: places.length });
    }
    return { rows: this.rows, banners: this.banners, findings: this.findings };
  }

  private addData(row: TableRow): void {
    const above = this.hasRowId(row) ? undefined : this.rows.at(-1);
    const continuation = continuationOf(row.source, this.heading);
    if (continuation && !(above && this.isOf(above, continuation))) {
      this.note("continuation-lost", addressOf(row.source, 1), { row: continuation.row });
      this.rows.push({ row, banner: this.banners.at(-1) ?? null });
    } else if (above && continuation) {
      this.rows[this.rows.length - 1] = {
        ...above,
        row: continuedRow(above.row, row, continuation),
      };
    } else if (above && completesCriterion(row, above.row)) {
      this.join(above, row, "criterion-joined");
    } else if (above && continuesRow(row, above.row, this.afterHeading)) {
      this.join(above, row, "row-joined");
    } else {
      this.rows.push({ row, banner: this.banners.at(-1) ?? null });
    }
  }

  /** Our own tracking block says that the row stands by itself. */
  private hasRowId(row: TableRow): boolean {
    return this.rowId(row) !== "";
  }

  private rowId({ source }: TableRow): string {
    const column = this.heading.tracking.get("id");
    return column === undefined ? "" : (cellAt(source, column)?.text ?? "");
  }

  /** Rows may have been deleted or typed in between: words never go to a row they are not of. */
  private isOf(above: BodyRow, { row }: Continuation): boolean {
    return this.rowId(above.row) === row;
  }

  private join(above: BodyRow, row: TableRow, code: "criterion-joined" | "row-joined"): void {
    this.rows[this.rows.length - 1] = { ...above, row: joinRows(above.row, row) };
    const at = addressOf(row.source, 1);
    this.note(code, at, { rows: `${above.row.source.row} + ${row.source.row}` });
  }

  private addBanner(source: SourceRow, at: CellAddress): void {
    const texts = filledCells(source).map((cell) => cell.text);
    const banner = texts.map(readStandardBanner).find((found) => found !== null);
    if (banner) {
      const rowNumber = textOf(toTableRow(source, this.heading), "number");
      this.banners.push({ ...banner, rowNumber: /^\d+/.test(rowNumber) ? rowNumber : "", at });
    }
    this.skip("banner-row-skipped", at);
  }

  private addLevelBanner(source: SourceRow, at: CellAddress): void {
    const words = filledTexts(source);
    if (/^m[uụ]c\b/iu.test(words)) this.note("level-banner-misspelt", at, { words });
    this.skip("banner-row-skipped", at);
  }

  private skip(code: "header-row-repeated" | "banner-row-skipped", at: CellAddress): void {
    this.skipped.set(code, [...(this.skipped.get(code) ?? []), at]);
  }

  private note(code: Finding["code"], at: CellAddress, params: Finding["params"] = {}): void {
    this.findings.push(makeFinding(code, { part: "source", ...at }, params));
  }
}

function filledTexts(row: SourceRow): string {
  return filledCells(row)
    .map((cell) => cell.text)
    .join(" ");
}
