import type { Words } from "../words-context";

/** A plan row by its number, "dòng 2"; one that is gone has only its id, "mã dòng D77". */
export function rowName(
  { row, number }: { readonly row: string; readonly number: number | null },
  words: Words
): string {
  return number === null ? words("ledger.goneRow", { row }) : words("ledger.thisRow", { number });
}
