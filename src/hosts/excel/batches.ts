/** Excel on the web takes and gives 5 MB at a time; the rest is room for our estimate's errors. */
export const WRITE_BYTES = 3_000_000;
export const READ_BYTES = 3_000_000;

/** Items in their order, as many together as stay under the limit. */
export function batchesOf<Item extends { readonly bytes: number }>(
  items: readonly Item[],
  limit: number
): Item[][] {
  const batches: Item[][] = [];
  let bytes = Infinity;
  for (const item of items) {
    if (bytes + item.bytes > limit) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(item);
    bytes += item.bytes;
  }
  return batches;
}

/** One after the other; stops at the first that fails. */
export async function inTurn<Item>(
  items: readonly Item[],
  act: (item: Item, index: number) => Promise<void>
): Promise<void> {
  for (const [index, item] of items.entries()) await act(item, index);
}
