import { isReadable, isSameSize, unreadSheet } from "./known-sheets";
import type { KnownSheet, SheetSize } from "./known-sheets";
import type { Pending } from "./pending";
import type { Question } from "./region-questions";
import { rowChunks } from "./row-chunks";
import { ContentsInParts, requestContents } from "./sheet-contents";
import type { SheetContents } from "./sheet-contents";

/** The request for merges, which are asked for strip by strip. */
const MERGE_BYTES_PER_ROW = 10;
const NO_CONTENTS: SheetContents = { rows: [], bytes: 0 };

/** How one sheet is read. */
export type SheetReading = {
  readonly questions: readonly Question[];
  readonly contents: Pending<SheetContents>;
  /** Whether the questions still cover the sheet now that it has that size. */
  readonly covers: (size: SheetSize) => boolean;
};

/** Whatever the sheet has become since, the used range is what it is then. */
function readWhole(sheet: Excel.Worksheet, name: string, known: KnownSheet): SheetReading {
  let contents = NO_CONTENTS;
  const rows = known.used?.to.row ?? 0;
  const ask = () => {
    const found = requestContents(sheet, name, rows);
    return () => {
      contents = found();
    };
  };
  return {
    questions: [{ bytes: known.bytes + rows * MERGE_BYTES_PER_ROW, ask }],
    contents: () => contents,
    covers: () => true,
  };
}

function readInParts(
  sheet: Excel.Worksheet,
  name: string,
  known: KnownSheet,
  limit: number
): SheetReading {
  const { used, bytes } = known;
  if (!used) return { questions: [], contents: () => NO_CONTENTS, covers: ({ used: now }) => !now };
  const contents = new ContentsInParts(sheet, name);
  const rows = used.to.row - used.from.row + 1;
  // Half the limit: rows are not all alike.
  const parts = rowChunks(used, Math.max(1, Math.floor((rows * limit) / 2 / bytes)));
  return {
    questions: [
      {
        bytes: used.to.row * MERGE_BYTES_PER_ROW,
        ask: () => contents.requestMerges(used.to.row),
      },
      ...parts.map((part) => ({
        bytes: bytes / parts.length,
        ask: () => contents.requestRows(part),
      })),
    ],
    contents: () => contents.all(),
    covers: (size) => isSameSize(size, known),
  };
}

/** Plans to read a sheet in answers of `limit` bytes; one that is too large to be ours not at all. */
export function readingOf(
  sheet: Excel.Worksheet,
  name: string,
  known: KnownSheet,
  limit: number
): SheetReading {
  if (!isReadable(known)) {
    const covers = (size: SheetSize) => !isReadable(size);
    return { questions: [], contents: () => NO_CONTENTS, covers };
  }
  return known.bytes > limit
    ? readInParts(sheet, name, known, limit)
    : readWhole(sheet, name, known);
}

/** The sheet as it is known once it has been read. */
export function knownAfter(size: SheetSize, { bytes }: SheetContents): KnownSheet {
  return isReadable(size) ? { ...size, bytes } : unreadSheet(size);
}
