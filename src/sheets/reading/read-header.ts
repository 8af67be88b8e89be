import { calendarDate } from "../../domain/timeline/make-calendar-date";
import { readSchoolYear } from "../../domain/timeline/read-school-year";
import { foldText } from "../../domain/text/fold-text";
import type { HeaderItem } from "../../domain/plan/plan-location";
import type { PlanHeader } from "../../domain/plan/plan";
import type { CellAddress } from "../model/cell-address";
import type { TextLine } from "./text-line";

export type HeaderReading = {
  readonly header: PlanHeader;
  /** The number line as written, before its spaces were tidied. */
  readonly numberWords: string | null;
  readonly placeAndDateWords: string | null;
  readonly addresses: ReadonlyMap<HeaderItem, CellAddress>;
  /** Of every line of the title. */
  readonly titleAddresses: readonly CellAddress[];
  /** The lines that are not the header's, in their order. */
  readonly rest: readonly TextLine[];
};

const AUTHORITY =
  /^(ubnd|uy ban nhan dan|so (gd|giao duc)|phong (gd|giao duc)|bo giao duc|dai hoc)\b/;
const SCHOOL = /^(truong|nha tre|truong mam non|trung tam|co so|lop mau giao)\b/;
const SCHOOL_TYPE_ONLY =
  /^truong( (mam non|mau giao|tieu hoc|th|thcs|thpt|trung hoc co so|trung hoc pho thong|pho thong|lien cap|th ?& ?thcs))?$/;
const NUMBER = /^s[ốoó]\s*[:：.]\s*(.*)$/iu;
const NUMBER_WITHOUT_COLON = /^s[ốoó]\s+(\S*\s*\/\s*KH.*)$/iu;
const NATION = /^cong hoa xa hoi chu nghia/;
const MOTTO = /^doc lap\b.*hanh phuc/;
const PLACE_AND_DATE =
  /^(.{0,60}?),?\s*ng[aà]y\s*(\d{1,2})?[\s.…]*th[aá]ng\s*(\d{1,2})?[\s.…]*n[aă]m\s*(\d{4})?/iu;
const TITLE = /^(ke hoach( cai tien.*)?|cai tien chat luong.*|nam hoc .*|\(?ve viec .*)$/;
const SECTION = /^([IVX]{1,5}|\d{1,2})\s*[./)]\s*\p{Lu}/u;

type Draft = { -readonly [K in keyof PlanHeader]: PlanHeader[K] };

/** Reads the head of the document from its first lines, up to the preamble or first section. */
export function readHeader(lines: readonly TextLine[]): HeaderReading {
  const reader = new HeaderReader();
  const end = headerEnd(lines);
  const leftover = lines.slice(0, end).filter((line) => !reader.take(line));
  return { ...reader.reading(), rest: [...leftover, ...lines.slice(end)] };
}

/** The header ends after its last title line, or where the first section starts. */
function headerEnd(lines: readonly TextLine[]): number {
  const section = lines.findIndex(({ text }) => SECTION.test(text));
  const limit = section === -1 ? lines.length : section;
  let end = 0;
  lines.slice(0, limit).forEach(({ text }, index) => {
    if (isHeaderLine(text)) end = index + 1;
  });
  return end;
}

function isHeaderLine(text: string): boolean {
  const folded = foldText(text);
  if (/^(can cu|thuc hien|theo|tren co so)\b/.test(folded)) return false;
  const shaped = [AUTHORITY, NATION, MOTTO, TITLE].some((pattern) => pattern.test(folded));
  if (folded.length > 160) return false;
  return shaped || NUMBER.test(text) || PLACE_AND_DATE.test(text) || isSchoolLine(text);
}

function isSchoolLine(text: string): boolean {
  return SCHOOL.test(foldText(text)) && text.length < 80 && text === text.toUpperCase();
}

class HeaderReader {
  private readonly header: Draft = {
    authority: null,
    school: null,
    number: null,
    nation: null,
    motto: null,
    place: null,
    issued: null,
    titleLines: [],
  };
  private readonly addresses = new Map<HeaderItem, CellAddress>();
  private readonly titleAddresses: CellAddress[] = [];
  private numberWords: string | null = null;
  private placeAndDateWords: string | null = null;
  private schoolUnfinished = false;

  /** Takes the line when it is one of the header's; says whether it was. */
  take(line: TextLine): boolean {
    const folded = foldText(line.text);
    if (NATION.test(folded)) return this.set("nation", line);
    if (MOTTO.test(folded)) return this.set("motto", line);
    if (this.takeNumber(line) || this.takePlaceAndDate(line)) return true;
    if (TITLE.test(folded)) return this.takeTitle(line);
    if (AUTHORITY.test(folded) && this.header.authority === null)
      return this.set("authority", line);
    return this.takeSchool(line, folded);
  }

  reading(): Omit<HeaderReading, "rest"> {
    const { header, numberWords, placeAndDateWords, addresses, titleAddresses } = this;
    return { header, numberWords, placeAndDateWords, addresses, titleAddresses };
  }

  private set(item: "nation" | "motto" | "authority", line: TextLine): boolean {
    if (this.header[item] !== null) return false;
    this.header[item] = line.text;
    this.addresses.set(item, line.at);
    return true;
  }

  private takeNumber(line: TextLine): boolean {
    const match = NUMBER.exec(line.text) ?? NUMBER_WITHOUT_COLON.exec(line.text);
    if (!match || this.numberWords !== null) return false;
    const number = (match[1] ?? "").replace(/\s*([/-])\s*/g, "$1").trim();
    this.numberWords = line.text;
    this.header.number = /^\d/.test(number) ? number : null;
    this.addresses.set("number", line.at);
    return true;
  }

  private takePlaceAndDate(line: TextLine): boolean {
    const match = PLACE_AND_DATE.exec(line.text);
    if (!match || this.placeAndDateWords !== null || line.text.length > 90) return false;
    const [, place = "", day, month, year] = match;
    this.placeAndDateWords = line.text;
    this.header.place = place.replace(/[\s.…]+$/, "") || null;
    if (day && month && year)
      this.header.issued = calendarDate(Number(year), Number(month), Number(day));
    this.addresses.set("placeAndDate", line.at);
    return true;
  }

  private takeTitle(line: TextLine): boolean {
    this.header.titleLines = [...this.header.titleLines, line.text];
    this.titleAddresses.push(line.at);
    return true;
  }

  /** A school's name may take two lines: its kind, then its name. */
  private takeSchool(line: TextLine, folded: string): boolean {
    if (this.schoolUnfinished) {
      this.header.school = `${this.header.school} ${line.text}`;
      this.schoolUnfinished = false;
      return true;
    }
    if (this.header.school !== null || !SCHOOL.test(folded)) return false;
    this.header.school = line.text;
    this.schoolUnfinished = SCHOOL_TYPE_ONLY.test(folded);
    this.addresses.set("school", line.at);
    return true;
  }
}

/** The school year that the title names, else the first one the text names. */
export function findSchoolYear(header: PlanHeader, text: readonly TextLine[]) {
  const title = header.titleLines.map(readSchoolYear).find((year) => year !== null);
  return (
    title ?? text.map((line) => readSchoolYear(line.text)).find((year) => year !== null) ?? null
  );
}
