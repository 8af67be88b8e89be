import { documentParagraphs } from "../document-paragraphs";
import type { Finding, FixPlace } from "../finding";
import { makeFinding } from "../make-finding";
import { rewordedCell } from "../reworded-cell";
import { rowCells } from "../row-cells";
import type { CheckContext, Rule } from "../rule";
import type { WordingSlip } from "./find-wording-slips";
import { correctSlips, findWordingSlips } from "./find-wording-slips";

/** Typing slips; one finding per cell or paragraph. The citations of laws are never corrected. */
export const wordingSlip: Rule = (context) => [...slipsInText(context), ...slipsInRows(context)];

function slipsInText({ plan }: CheckContext): readonly Finding[] {
  const places = [
    ...plan.header.titleLines.map((text, line) => {
      const at: FixPlace = { part: "header", item: "title", line };
      return { text, at };
    }),
    ...plan.sections.map((section, index) => {
      const at: FixPlace = { part: "section", section: index, paragraph: null };
      return { text: section.title, at };
    }),
    ...documentParagraphs(plan),
  ];
  return places.flatMap(({ text, at }) => {
    const slips = findWordingSlips(text);
    if (slips.length === 0) return [];
    const fix = { at, before: text, after: correctSlips(text, slips) };
    return [makeFinding("wording-slip", at, worded(slips), fix)];
  });
}

function slipsInRows({ plan }: CheckContext): readonly Finding[] {
  return rowCells(plan.rows).flatMap(({ row, field, words }) => {
    const slips = findWordingSlips(words);
    if (slips.length === 0) return [];
    return [rewordedCell("wording-slip", row, field, correctSlips(words, slips), worded(slips))];
  });
}

function worded(slips: readonly WordingSlip[]): Finding["params"] {
  return {
    words: slips.map(({ words }) => words).join(", "),
    suggestion: slips.map(({ right }) => right).join(", "),
  };
}
