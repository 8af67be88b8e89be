import type { Plan } from "../../plan/plan";
import type { PlanLocation } from "../../plan/plan-location";
import { documentParagraphs } from "../document-paragraphs";
import { excerpt } from "../excerpt";
import { makeFinding } from "../make-finding";
import { rowCells } from "../row-cells";
import type { Rule } from "../rule";

/** What a template leaves to be filled in. Three dots at the end of a list mean "and so on". */
const PLACEHOLDERS: readonly RegExp[] = [
  /^[-+•*]?\s*(?:…+|\.{3,})\s*[;.,]?$/u,
  /\.{5,}|…{2,}|_{3,}/u,
  /(?<!\p{L})số\s*:?\s*[.…]*\s*\/\s*[A-ZĐ]{2}/iu,
  /(?<!\p{L})ngày\s*[.…]*\s*tháng\s*[.…]*\s*(?:\d|năm\s*\d)/iu,
  /(?<!\p{L})ngày\s*\d{1,2}\s*tháng\s*[.…]*\s*năm/iu,
  /(?<!\p{L})Sở\s*\/\s*Phòng(?!\p{L})/iu,
  /[[<(]\s*(?:điền|ghi|nhập|chọn)\s[^\])>]*[\])>]/iu,
];

/** A sign that each of them has; most cells have none, which is quick to tell. */
const SIGN_OF_PLACEHOLDER = /\.{3}|…|_{3}|[[<(/]|ngày/i;

type Place = { readonly text: string; readonly at: PlanLocation };

/** Blanks of the template that nobody filled in ("- ...;", "Số  /KH-MN14 ngày   tháng 9"). */
export const placeholderLeft: Rule = ({ plan }) =>
  placesOf(plan)
    .filter(({ text }) => hasPlaceholder(text))
    .map(({ text, at }) => makeFinding("placeholder-left", at, { words: excerpt(text) }));

function hasPlaceholder(text: string): boolean {
  return SIGN_OF_PLACEHOLDER.test(text) && PLACEHOLDERS.some((pattern) => pattern.test(text));
}

function placesOf(plan: Plan): readonly Place[] {
  const { number } = plan.header;
  return [
    ...(number === null ? [] : [{ text: `Số: ${number}`, at: header("number") }]),
    ...documentParagraphs(plan),
    ...rowCells(plan.rows)
      .filter(({ words }) => hasPlaceholder(words))
      .map(({ row, field, words }): Place => {
        return { text: words, at: { part: "row", row: row.id, field } };
      }),
    ...plan.closing.recipients.map((text) => ({ text, at: header("recipients") })),
  ];
}

function header(item: "number" | "recipients"): PlanLocation {
  return { part: "header", item };
}
