import { documentParagraphs } from "../document-paragraphs";
import { excerpt } from "../excerpt";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

const ADDRESS = /https?:\/\/|(?<![\p{L}\d])www\./iu;

/** Addresses pasted along with the text they came from. Said once, at the first. */
export const webAddressInText: Rule = ({ plan }) => {
  const found = documentParagraphs(plan).filter(({ text }) => ADDRESS.test(text));
  const [first] = found;
  if (!first) return [];
  const params = { words: excerpt(first.text), count: found.length };
  return [makeFinding("web-address-in-text", first.at, params)];
};
