import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";

/** Saves a workbook under another name with one part of it changed, all else left as it is. */
export function editPart(
  from: string,
  to: string,
  part: string,
  change: (xml: string) => string
): void {
  const parts = unzipSync(readFileSync(from));
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`${part} of ${from} stayed the same`);
  writeFileSync(to, zipSync({ ...parts, [part]: strToU8(after) }));
}
