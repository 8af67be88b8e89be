import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";
import type { DocumentNumber } from "./document-numbers";
import { documentNumbers } from "./document-numbers";

const ISSUER = /-([A-ZĐ]{4,})$/u;
/** Offices above the school have like symbols of their own: SGDĐT, PGDĐT, BGDĐT. */
const OFFICE = /GD|UBND|HĐND/;

type IssuerSymbol = { readonly letters: string; readonly number: DocumentNumber };

/** One school under two symbols that differ by one letter ("THPĐB", "THTPĐB"). Said once. */
export const symbolInconsistent: Rule = ({ plan }) => {
  const symbols = documentNumbers(plan).flatMap(symbolOf);
  for (const [index, { letters, number }] of symbols.entries()) {
    const other = symbols
      .slice(0, index)
      .find((earlier) => isOneLetterApart(earlier.letters, letters));
    if (other) {
      const params = { words: letters, other: other.letters };
      return [makeFinding("symbol-inconsistent", number.at, params)];
    }
  }
  return [];
};

function symbolOf(number: DocumentNumber): readonly IssuerSymbol[] {
  const letters = ISSUER.exec(number.text)?.[1];
  return letters === undefined || OFFICE.test(letters) ? [] : [{ letters, number }];
}

/** Whether one is the other with a letter more inside. */
function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1 || long[0] !== short[0]) return false;
  return [...long].some((_, n) => long.slice(0, n) + long.slice(n + 1) === short);
}
