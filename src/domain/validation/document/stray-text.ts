import { documentParagraphs } from "../document-paragraphs";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

/** A page number or a mark alone in its paragraph, left over from printing or copying. */
const ALONE = /^(?:\d{1,3}|\p{L}|[^\p{L}\d\s]{1,2})$/u;

/** Dots alone are a blank of the template: see `placeholderLeft`. */
const DOTS = /^[.…]+$/u;

export const strayText: Rule = ({ plan }) =>
  documentParagraphs(plan)
    .filter(({ text }) => ALONE.test(text.trim()) && !DOTS.test(text.trim()))
    .map(({ text, at }) => makeFinding("stray-text", at, { words: text.trim() }));
