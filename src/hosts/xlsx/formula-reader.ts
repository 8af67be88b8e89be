import type { CellPosition } from "../../sheets/model/cell-address";
import { moveFormula } from "../../sheets/model/move-formula";
import type { NamedReferences } from "./defined-names";
import { selfContained } from "./self-contained-formula";
import { storedWords } from "./stored-words";
import { childOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Computed for many cells at once, which a description has no words for. */
const MANY_CELLS = ["array", "dataTable"];

/** Reads the formulas of a sheet's cells, which may be written once for many of them. */
export class FormulaReader {
  private readonly shared = new Map<string, CellPosition & { readonly formula: string }>();

  constructor(private readonly names: NamedReferences) {}

  /** Cells in their order. `undefined` for a constant, `null` where only the result can stay. */
  read(cell: XmlElement, at: CellPosition): string | null | undefined {
    const element = childOf(cell, "f");
    if (!element) return undefined;
    if (MANY_CELLS.includes(element.attributes["t"] ?? "")) return null;
    const formula = this.written(element, at);
    return formula === undefined ? undefined : selfContained(formula, this.names);
  }

  private written(element: XmlElement, at: CellPosition): string | undefined {
    const { t: type, si = "" } = element.attributes;
    const formula = storedWords(element.text);
    if (type !== "shared") return formula === "" ? undefined : formula;
    if (formula !== "") {
      this.shared.set(si, { ...at, formula });
      return formula;
    }
    const first = this.shared.get(si);
    const move = first && { rows: at.row - first.row, columns: at.column - first.column };
    return first && move && moveFormula(first.formula, move);
  }
}
