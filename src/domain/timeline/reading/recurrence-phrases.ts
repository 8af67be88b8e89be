import type { Recurrence } from "../period-reading";

export type RecurrencePhrase = {
  readonly pattern: RegExp;
  /** `null`: regular, but how often is not said. */
  readonly recurrence: Recurrence | null;
  /** What the phrase leaves of itself: "cuối mỗi học kỳ" still says which part. */
  readonly leaves?: string;
};

const COUNT = "(?:\\d{1,2}|mot|hai|ba|bon)";
const EVERY = "(?:hang|moi|tung)";
const WHEN =
  "(?:(?:truoc )?(?:(?:dau|giua|cuoi)|ngay (?:dau|cuoi|\\d{1,2})|tuan (?:dau|cuoi|\\d)|(?:vao )?thu (?:hai|ba|tu|nam|sau|bay|\\d))(?: cua)? )?";
/** "Hằng tháng", but not "hằng tháng 9"; "mỗi tháng 1 lần" is no January. */
const UNNUMBERED = "(?! ?(?:@|i{1,3}\\b|iv\\b|\\d{1,4}\\b(?! lan)))";
const SEMESTER = `(?:hoc ky|hk|ky)${UNNUMBERED}`;

/**
 * How often, most exact first. What is done several times in a unit, or once in several ("2
 * tuần/lần"), recurs by that unit: the exact count stays in the user's words.
 */
export const RECURRENCE_PHRASES: readonly RecurrencePhrase[] = [
  { pattern: repeating("tuan"), recurrence: "weekly" },
  { pattern: /\b3 thang(?:\/| )(?:1 |mot )?lan\b/g, recurrence: "quarterly" },
  { pattern: repeating("thang"), recurrence: "monthly" },
  { pattern: repeating("quy"), recurrence: "quarterly" },
  {
    pattern: new RegExp(`\\b${EVERY} ${SEMESTER}(?: ${COUNT} lan)?\\b`, "g"),
    recurrence: "per-semester",
    leaves: "hai hoc ky",
  },
  {
    pattern: new RegExp(timesPer(SEMESTER), "g"),
    recurrence: "per-semester",
    leaves: "hai hoc ky",
  },
  {
    pattern: new RegExp(`(?<=\\b(?:dau|giua|cuoi) )${EVERY} nam\\b`, "g"),
    recurrence: "yearly",
    leaves: "nam",
  },
  {
    pattern: new RegExp(`\\b${EVERY} nam(?: hoc)?${UNNUMBERED}(?: ${COUNT} lan)?\\b`, "g"),
    recurrence: "yearly",
  },
  {
    pattern: new RegExp(
      `\\b(?:1|mot) lan(?:/| )(?:(?:moi|trong|1|mot) )*nam(?: hoc)?\\b${UNNUMBERED}`,
      "g"
    ),
    recurrence: "yearly",
  },
  {
    pattern: new RegExp(timesPer(`nam(?: hoc)?\\b${UNNUMBERED}`), "g"),
    recurrence: null,
  },
  {
    pattern: /\b(?:thuong xuyen|lien tuc|xuyen suot|quanh nam|(?:hang|moi) ngay)\b/g,
    recurrence: "continuous",
  },
  { pattern: /\bdinh ky\b/g, recurrence: null },
];

/** "Hằng tháng", "ngày 15 hằng tháng", "2 lần/tháng", "2 tháng/lần", "mỗi tháng một lần". */
function repeating(unitWord: string): RegExp {
  const unit = `${unitWord}${UNNUMBERED}`;
  return new RegExp(`\\b${WHEN}${EVERY} ${unit}(?: ${COUNT} lan)?\\b|${timesPer(unit)}`, "g");
}

function timesPer(unit: string): string {
  const timesInUnit = `\\b${COUNT} lan(?:/| )(?:(?:moi|trong|tren|1|mot) )*${unit}\\b`;
  const unitsBetween = `\\b(?:${COUNT} )?${unit}/(?:${COUNT} )?lan\\b|\\b${COUNT} ${unit} (?:1 |mot )?lan\\b`;
  return `${timesInUnit}|${unitsBetween}`;
}
