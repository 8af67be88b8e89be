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
  "(?:(?:(?:dau|giua|cuoi)|ngay (?:dau|cuoi|\\d{1,2})|tuan (?:dau|cuoi|\\d)|(?:vao )?thu (?:hai|ba|tu|nam|sau|bay|\\d))(?: cua)? )?";
const SEMESTER = "(?:hoc ky|hk|ky)(?! ?(?:i|\\d))";

/**
 * How often, most exact first. What is done several times in a unit, or once in several ("2
 * tuần/lần"), recurs by that unit: the exact count stays in the user's words.
 */
export const RECURRENCE_PHRASES: readonly RecurrencePhrase[] = [
  { pattern: repeating("tuan(?! ?\\d)"), recurrence: "weekly" },
  { pattern: /\b3 thang(?:\/| )(?:1 |mot )?lan\b/g, recurrence: "quarterly" },
  { pattern: repeating("thang(?! ?\\d)"), recurrence: "monthly" },
  { pattern: repeating("quy(?! ?[i\\d])"), recurrence: "quarterly" },
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
    pattern: new RegExp(`\\b${EVERY} nam(?: hoc)?(?! ?[\\d@])(?: (?:1|mot) lan)?\\b`, "g"),
    recurrence: "yearly",
  },
  {
    pattern: /\b(?:1|mot) lan(?:\/| )(?:(?:moi|trong|1|mot) )*nam(?: hoc)?(?! ?[\d@])\b/g,
    recurrence: "yearly",
  },
  {
    pattern: /\b(?:thuong xuyen|lien tuc|xuyen suot|quanh nam|(?:hang|moi) ngay)\b/g,
    recurrence: "continuous",
  },
  { pattern: /\bdinh ky\b/g, recurrence: null },
];

/** "Hằng tháng", "ngày 15 hằng tháng", "2 lần/tháng", "2 tháng/lần", "mỗi tháng một lần". */
function repeating(unit: string): RegExp {
  return new RegExp(`\\b${WHEN}${EVERY} ${unit}(?: ${COUNT} lan)?\\b|${timesPer(unit)}`, "g");
}

function timesPer(unit: string): string {
  const timesInUnit = `\\b${COUNT} lan(?:/| )(?:(?:moi|trong|tren|1|mot) )*${unit}\\b`;
  const unitsBetween = `\\b(?:${COUNT} )?${unit}/(?:${COUNT} )?lan\\b|\\b${COUNT} ${unit} (?:1 |mot )?lan\\b`;
  return `${timesInUnit}|${unitsBetween}`;
}
