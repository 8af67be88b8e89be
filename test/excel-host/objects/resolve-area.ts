import { invalidArgument } from "../protocol/host-error";
import { parseArea } from "../model/area";
import type { Area } from "../model/area";
import type { SheetState } from "../model/sheet-state";

type WithCells = { readonly sheet: SheetState; readonly cells: Area };

function isRange(value: unknown): value is WithCells {
  return typeof value === "object" && value !== null && "cells" in value && "sheet" in value;
}

/**
 * The area that an argument means: a range object, or an address, which may name its sheet.
 * Throws `InvalidArgument` for another sheet's, or for neither.
 */
export function resolveArea(given: unknown, sheet: SheetState): Area {
  if (isRange(given)) {
    if (given.sheet !== sheet) throw invalidArgument("a range of another sheet");
    return given.cells;
  }
  if (typeof given !== "string") throw invalidArgument(`an address of type ${typeof given}`);
  const [, quoted, plain, address = ""] =
    /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(given) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  if (name !== undefined && name.toLowerCase() !== sheet.name.toLowerCase()) {
    throw invalidArgument(`${given} is not of ${sheet.name}`);
  }
  return parseArea(address);
}
