import { foldText } from "../text/fold-text";

/** The words of a text for comparing: folded, without marks. "PCCC, y tế" is `pccc`, `y`, `te`. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
