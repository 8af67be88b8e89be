import { paddedDay, paddedMonth } from "../../domain/timeline/padded-date-parts";
import { partsOf } from "../../domain/timeline/parts-of-date";
import type { Finding } from "../../domain/validation/finding";
import { makeFinding } from "../../domain/validation/make-finding";
import type { HeaderReading } from "./read-header";

/** How the number and the date were typed: both are tidied when the plan is written. */
export function checkHeaderWords(head: HeaderReading): Finding[] {
  return [...numberSpacing(head), ...datePadding(head)];
}

function numberSpacing({ header, numberWords }: HeaderReading): Finding[] {
  if (header.number === null || numberWords === null) return [];
  if (/[:：]\s?(\S+)\s*$/u.exec(numberWords)?.[1] === header.number) return [];
  const at = { part: "header", item: "number" } as const;
  const params = { before: numberWords, after: header.number };
  const fix = { at, before: numberWords, after: `Số: ${header.number}` };
  return [makeFinding("number-spacing", at, params, fix)];
}

/** Days below 10 and months 1 and 2 take a zero, other months none (Decree 30/2020, Annex I). */
function datePadding({ header, placeAndDateWords }: HeaderReading): Finding[] {
  const typed = /ng[aà]y\s*(\d{1,2})\s*th[aá]ng\s*(\d{1,2})/iu.exec(placeAndDateWords ?? "");
  if (!header.issued || !typed) return [];
  const { day, month } = partsOf(header.issued);
  if (typed[1] === paddedDay(day) && typed[2] === paddedMonth(month)) return [];
  const params = { before: typed[0], after: `ngày ${paddedDay(day)} tháng ${paddedMonth(month)}` };
  const at = { part: "header", item: "placeAndDate" } as const;
  return [makeFinding("date-zero-padding", at, params, { at, ...params })];
}
