import { foldText } from "../text/fold-text";
import { wordsOf } from "./words-of";

/** What a search asks for: every part of it is required. */
export type SearchQuery = {
  readonly codes: readonly string[];
  readonly standard: number | null;
  /** Folded words. */
  readonly words: readonly string[];
};

const WHOLE_STANDARD = /^(?:(?:tieu chuan|tc) ?)?([1-9])[.:]?$/;
const CODE = /(?<![\p{L}\d.])(?:(?:tieu chi|tc) ?)?([1-9]\.\d{1,2})(?!\d)[.:]?/gu;

/**
 * "1.10" and "TC 1.10" ask for that criterion, "1.", "1" and "tiêu chuẩn 1" for that standard, all
 * else for words; "1.4 tự đánh giá" asks for both.
 */
export function readSearchQuery(text: string): SearchQuery {
  const folded = foldText(text);
  const standard = WHOLE_STANDARD.exec(folded)?.[1];
  if (standard !== undefined) return { codes: [], standard: Number(standard), words: [] };
  const codes = [...folded.matchAll(CODE)].map((match) => match[1] ?? "");
  return { codes, standard: null, words: wordsOf(folded.replace(CODE, " ")) };
}
