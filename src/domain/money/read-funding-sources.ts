import { foldText } from "../text/fold-text";
import { findFundingWords } from "./find-funding-words";
import type { FundingSource } from "./funding-source";

/**
 * The sources that a cell about money or conditions names, in order of appearance, each once.
 * People are no source: parents and unions count only by their funds ("quỹ CMHS").
 */
export function readFundingSources(text: string): FundingSource[] {
  return [...new Set(findFundingWords(foldText(text)).map(({ source }) => source))];
}
