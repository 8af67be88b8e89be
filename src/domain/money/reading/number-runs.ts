import { readWrittenNumber } from "./written-number";
import type { WrittenNumber } from "./written-number";

/** ",5 triệu", ".000" and "…000": digits before them are missing. */
const TORN_START = /(?:^|[^\p{L}\d).])[.,]$|\.\.$|[_?\u2026][.,]?$/u;

export type NumberRun = {
  readonly written: WrittenNumber;
  readonly start: number;
  readonly end: number;
};

const RUN = /\d(?:[ \n]*[.,][ \n]*(?=\d)|[ \n]+(?=\d)|\d)*/y;

/** "10, 20 triệu": with a space after its comma only it may be a list. */
const LISTED = /^(\d+),[ \n]+(\d+)$/;
const BREAK_AT_MARK = /\s*([.,])\s*|\n/g;

/** Two complete amounts side by side, not one number broken in two. */
const COMPLETE = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{6,})$/;
const BETWEEN_AMOUNTS = /[.,]?[ \n]+/;

/** "1. 5 triệu" at the start of a line may be the first of a numbered list. */
const LIST_NUMBER = /^\d{1,2}\. +(?!\d{3}(?!\d))(?=\d)/;

/**
 * The numbers written at `position`: one, joined over spaces and line breaks, or several complete
 * amounts that only stand side by side.
 */
export function numberRunsAt(text: string, position: number): readonly NumberRun[] {
  RUN.lastIndex = position;
  const found = RUN.exec(text)?.[0];
  if (found === undefined) return [];
  const joined = closedUp(found);
  if (joined.style === "broken") {
    const pieces = found.split(BETWEEN_AMOUNTS);
    if (pieces.length > 1 && pieces.every((piece) => COMPLETE.test(piece))) {
      return placed(pieces, text, position);
    }
  }
  if (joined.style === "decimal" && LISTED.test(found)) {
    return [
      { written: sumOrDecimal(joined, found), start: position, end: position + found.length },
    ];
  }
  if (TORN_START.test(text.slice(Math.max(0, position - 3), position))) {
    return [{ written: broken(joined), start: position, end: position + found.length }];
  }
  const startsLine = position === 0 || text[position - 1] === "\n";
  const written = startsLine && LIST_NUMBER.test(found) ? orInList(joined, found) : joined;
  return [{ written, start: position, end: position + found.length }];
}

function broken({ forms }: WrittenNumber): WrittenNumber {
  return { style: "broken", forms };
}

function orInList(joined: WrittenNumber, found: string): WrittenNumber {
  const listed = closedUp(found.replace(LIST_NUMBER, ""));
  return { style: "broken", forms: [...joined.forms, ...listed.forms] };
}

/** The sum of a list, its last number, or the number that a slipped in space broke. */
function sumOrDecimal(joined: WrittenNumber, found: string): WrittenNumber {
  const [, first = "", last = ""] = LISTED.exec(found) ?? [];
  const sum = readWrittenNumber(String(Number(first) + Number(last)));
  return {
    style: "broken",
    forms: [...sum.forms, ...readWrittenNumber(last).forms, ...joined.forms],
  };
}

function closedUp(found: string): WrittenNumber {
  return readWrittenNumber(found.replace(BREAK_AT_MARK, "$1").replace(/ +/g, " "));
}

function placed(pieces: readonly string[], text: string, position: number): NumberRun[] {
  let from = position;
  return pieces.map((piece) => {
    const start = text.indexOf(piece, from);
    from = start + piece.length;
    return { written: readWrittenNumber(piece), start, end: from };
  });
}
