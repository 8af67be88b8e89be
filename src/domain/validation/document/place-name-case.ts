import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

/** Kinds of place that are written small before a name: "xã Tân Lộc Sơn". */
const KIND_OF_PLACE = /^(?:xã|phường|thị|trấn|quận|huyện|thành|phố|tỉnh|đặc|khu)$/u;

/** Every syllable of a place's name has a capital: "Bình Thạnh" (Decree 30/2020/NĐ-CP, Annex II). */
export const placeNameCase: Rule = ({ plan }) => {
  const words = plan.header.place;
  const suggestion = words?.split(" ").map(capitalised).join(" ");
  if (words === null || suggestion === undefined || suggestion === words) return [];
  const at = { part: "header", item: "placeAndDate" } as const;
  const fix = { at, before: words, after: suggestion };
  return [makeFinding("wording-slip", at, { words, suggestion }, fix)];
};

function capitalised(word: string): string {
  if (KIND_OF_PLACE.test(word)) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
