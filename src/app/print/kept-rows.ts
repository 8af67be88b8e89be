import type { PlanLocation } from "../../domain/plan/plan-location";
import { isKeptParagraph } from "../../sheets/forms/kept-paragraphs";
import { cellPosition } from "../../sheets/model/cell-address";
import type { CellRange } from "../../sheets/model/cell-range";
import type { OpenedPlan } from "../changes/opened-plan";

/**
 * Rows of a plan sheet that no page ends with: titles of sections with the blank rows around them,
 * headings and banners of the tables, and everything of the signatures with the words before them.
 */
export function keptRows(opened: OpenedPlan, part: CellRange): Set<number> {
  const rows = new KeptRows(opened, part);
  rows.keepTable();
  rows.keepSections();
  rows.keepClosing();
  return rows.kept;
}

class KeptRows {
  readonly kept = new Set<number>();
  private readonly filled: ReadonlySet<number>;

  constructor(
    private readonly opened: OpenedPlan,
    private readonly part: CellRange
  ) {
    const { sheet } = opened;
    const isPrinted = (column: number) => column <= part.to.column;
    this.filled = new Set(
      sheet.rows
        .filter(({ cells }) => cells.some(({ column, text }) => isPrinted(column) && text !== ""))
        .map(({ row }) => row)
    );
  }

  /** Whatever of the table is no row of the plan announces one: a heading, a banner. */
  keepTable(): void {
    const { titleRows, firstRow, lastRow, rows } = this.opened.file.layout;
    const own = new Set<number>();
    for (const { first, last } of rows.values())
      for (let row = first; row <= last; row += 1) own.add(row);
    this.keep(titleRows[0], Math.max(firstRow - 1, titleRows[1]));
    for (let row = firstRow; row < lastRow; row += 1) if (!own.has(row)) this.kept.add(row);
  }

  keepSections(): void {
    const { plan } = this.opened.file;
    plan.sections.forEach((section, index) => {
      const title = this.rowOf({ part: "section", section: index, paragraph: null });
      if (title !== null && (section.number !== null || section.title !== "")) {
        this.keepBlanksAbove(title);
        this.keep(title, this.nextFilled(title) - 1);
      }
      section.paragraphs.forEach((_, paragraph) => {
        const row = this.rowOf({ part: "section", section: index, paragraph });
        if (row !== null && isKeptParagraph(section, paragraph)) this.kept.add(row);
      });
    });
    if (plan.problems.length > 0) this.keepHeadingOf({ part: "problem", index: 0 });
    if (plan.checkpoints.length > 0) this.keepHeadingOf({ part: "checkpoint", index: 0 });
  }

  keepClosing(): void {
    const places = (["recipients", "signer"] as const).map((item) =>
      this.rowOf({ part: "header", item })
    );
    const first = Math.min(...places.filter((row) => row !== null));
    if (!Number.isFinite(first)) return;
    this.keepBlanksAbove(first);
    const before = this.previousFilled(first);
    this.keep(Math.max(before, 1), this.part.to.row - 1);
  }

  private keepHeadingOf(at: PlanLocation): void {
    const row = this.rowOf(at);
    if (row !== null) this.keep(this.previousFilled(row), row - 1);
  }

  private keepBlanksAbove(row: number): void {
    this.keep(this.previousFilled(row) + 1, row - 1);
  }

  private previousFilled(row: number): number {
    let above = row - 1;
    while (above > 0 && !this.filled.has(above)) above -= 1;
    return above;
  }

  private nextFilled(row: number): number {
    let below = row + 1;
    while (below <= this.part.to.row && !this.filled.has(below)) below += 1;
    return below;
  }

  private keep(first: number, last: number): void {
    for (let row = first; row <= last; row += 1) this.kept.add(row);
  }

  /** `null` for what has no place of its own on the plan's sheet. */
  private rowOf(at: PlanLocation): number | null {
    const { addresses, layout } = this.opened.file;
    const fallback = addresses.find({ part: "plan" });
    const address = addresses.find(at);
    if (address.sheet !== layout.sheet || address.cell === fallback.cell) return null;
    return cellPosition(address.cell)?.row ?? null;
  }
}
