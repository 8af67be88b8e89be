import type { CellLook } from "./cell-look";
import { cellKey } from "./range-text";
import type { WantedCell } from "./wanted-cell";

type Edge = "top" | "right" | "bottom" | "left";
type Neighbour = { readonly edge: Edge; readonly facing: Edge; readonly step: [number, number] };

/** Who lies across each edge, and with which edge of its own. */
const NEIGHBOURS: readonly Neighbour[] = [
  { edge: "top", facing: "bottom", step: [-1, 0] },
  { edge: "right", facing: "left", step: [0, 1] },
  { edge: "bottom", facing: "top", step: [1, 0] },
  { edge: "left", facing: "right", step: [0, -1] },
];

function withoutEdges(look: Partial<CellLook>, edges: readonly Edge[]): Partial<CellLook> {
  const kept = Object.entries(look).filter(([key]) => !edges.some((edge) => edge === key));
  return Object.fromEntries(kept);
}

/**
 * Leaves open the edges where a cell wants no line but its neighbour does. Excel may report the
 * common line of both cells, and taking it away from one takes it away from the other.
 */
export function leavingSharedLines(cells: readonly WantedCell[]): WantedCell[] {
  const looks = new Map(cells.map((cell) => [cellKey(cell), cell.look]));
  return cells.map((cell) => {
    const drawn = NEIGHBOURS.filter(({ edge, facing, step: [rows, columns] }) => {
      const across = { row: cell.row + rows, column: cell.column + columns };
      return cell.look[edge] === "" && looks.get(cellKey(across))?.[facing];
    }).map(({ edge }) => edge);
    return drawn.length > 0 ? { ...cell, look: withoutEdges(cell.look, drawn) } : cell;
  });
}
