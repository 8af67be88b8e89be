import { rememberByText } from "../remembering/remember-by-text";
import { foldText } from "../text/fold-text";
import { findFundingWords } from "./find-funding-words";
import type { FundingSource } from "./funding-source";

/**
 * The sources that a cell about money or conditions names, in order of appearance, each once.
 * People are no source: parents and unions count only by their funds ("quỹ CMHS").
 */
export const readFundingSources: (text: string) => readonly FundingSource[] =
  rememberByText(sourcesIn);

function sourcesIn(text: string): readonly FundingSource[] {
  return [...new Set(findFundingWords(foldText(text)).map(({ source }) => source))];
}
