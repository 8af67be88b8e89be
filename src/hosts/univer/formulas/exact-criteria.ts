import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

const NOT_INDEXED = { rowsInCache: [], rowsNotInCache: [] };

/**
 * Has SUMIFS and its kin look at every cell anew. Univer 0.25.1 keeps an index of compared columns
 * in which the text "1.7" is the number 1.7, so that the criterion "1.*" finds it only as long as
 * nothing is in the index (docs/decisions/0011).
 */
export function compareExactly(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => NOT_INDEXED;
}
