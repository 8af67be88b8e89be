import { properCase } from "../../domain/text/proper-case";
import { foldText } from "../../domain/text/fold-text";

const NAMED_SCHOOL =
  /(?:[Tt]rường|[Tt]rung tâm) (?:[Mm]ầm non|[Mm]ẫu giáo|[Tt]iểu học|[Tt]rung học cơ sở|[Tt]rung học phổ thông|TH&THCS|THCS|THPT|GDTX|GDNN)(?: (?:\p{Lu}[\p{L}.]*|\d+))+/gu;
const STATED_NAME = /^\d+\.\s*Tên cơ sở giáo dục\s*:\s*(.+)$/u;

/**
 * The school's name in ordinary capitals: as the text writes it where it does, else the printed head
 * ("TRƯỜNG TIỂU HỌC LAM SƠN") put in proper case. `null` when neither the head nor the text has one.
 */
export function findSchool(headLine: string | null, text: readonly string[]): string | null {
  const stated = text.map((line) => STATED_NAME.exec(line)?.[1]).find((name) => name !== undefined);
  if (stated !== undefined) return stated.trim();
  const mentioned = text.flatMap(schoolNames);
  if (headLine === null) return mentioned[0] ?? null;
  const folded = foldText(headLine);
  return mentioned.find((name) => foldText(name) === folded) ?? properCase(headLine);
}

function schoolNames(line: string): string[] {
  const names = [...line.matchAll(NAMED_SCHOOL)].map((match) => match[0]);
  return names.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
}
