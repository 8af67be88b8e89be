import fc from "fast-check";
import { dateOfDayNumber, dayNumber } from "../../../src/domain/timeline/day-number";
import { formatDateInWords } from "../../../src/domain/timeline/format-date-in-words";
import { formatPeriod } from "../../../src/domain/timeline/format-period";
import { existingDate } from "../../../src/domain/timeline/existing-date";
import { schoolYear } from "../../../src/domain/timeline/make-school-year";
import { readPeriod } from "../../../src/domain/timeline/read-period";

const FRAGMENTS = [
  ..."0123456789OlIT.,;:/-–→()+ \n".split(""),
  ..."tháng,Tháng,ngày,năm,năm học,quý,Q,tuần,HKI,HK2,học kỳ,học kì,kỳ,I,II,III,IV".split(","),
  ..."từ,đến,đến hết,trước,sau,và,hoặc,đầu,giữa,cuối,mỗi,hằng,hàng,thường xuyên".split(","),
  ..."lần,lần/,Tết,hè,khai giảng,giai đoạn,khoảng,trở đi,chậm nhất,định kỳ".split(","),
  ..."2024,2025,2024-2025,1999,9/2024,15/9,31/9/2024,@2024,@".split(","),
];

const fragments = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 })
  .chain((parts) => fc.constantFrom("", " ").map((glue) => parts.join(glue)));
const planYear = fc.option(fc.integer({ min: 2018, max: 2040 }).map(schoolYear), { nil: null });
const dates = fc
  .integer({ min: dayNumber(existingDate(2000, 1, 1)), max: dayNumber(existingDate(2098, 12, 31)) })
  .map(dateOfDayNumber);

describe("readPeriod on any text", () => {
  it("never throws, keeps the words, and dates exactly what it says it has dated", () => {
    fc.assert(
      fc.property(fc.oneof(fragments, fc.string({ unit: "grapheme" })), planYear, (text, year) => {
        const reading = readPeriod(text, year);
        const { kind, start, end, open, precision, alternatives } = reading;
        expect(reading.original).toBe(text);
        expect(start === null && end === null).toBe(kind !== "interval");
        expect(precision === null).toBe(kind !== "interval");
        expect(alternatives !== undefined).toBe(kind === "ambiguous");
        expect(open === "start").toBe(kind === "interval" && start === null);
        expect(open === "end").toBe(kind === "interval" && end === null);
        if (start !== null && end !== null) expect(start <= end).toBe(true);
        for (const [from, to] of alternatives ?? []) {
          expect(from === null && to === null).toBe(false);
          if (from !== null && to !== null) expect(from <= to).toBe(true);
        }
      }),
      { numRuns: 3000 }
    );
  });
});

const AMBIGUOUS = [
  "2024",
  "Năm 2024",
  "Trong năm",
  "Cuối năm",
  "Đến cuối năm",
  "9-12/2024",
  "Từ 9 - 12/2024",
  "31/9/2024",
  "30/2",
  "20/11/2024 - 15/9/2024",
  "Tháng 10/2024 đến tháng 5/2024",
  "Tháng 9 đến tháng 9",
  "tháng 02/9",
  "9/31",
  "Quý III",
  "Cuối học kỳ",
  "Giai đoạn 2024 - 2025",
  "đầu năm học, cuối Học kì I, cuối năm",
  "- 9 - 12/2024",
];
const BLANKS = [" ", "  ", "\n", "\r\n", " \n ", "\u00A0"];

describe("readPeriod on ambiguous words", () => {
  const blank = fc.constantFrom(...BLANKS);
  const typed = fc.record({
    words: fc.constantFrom(...AMBIGUOUS),
    blanks: fc.array(blank, { minLength: 12, maxLength: 12 }),
    before: fc.constantFrom("", ...BLANKS),
    after: fc.constantFrom("", ".", "..", ". ", " .", ...BLANKS),
    form: fc.constantFrom("NFC" as const, "NFD" as const),
  });

  it("stays ambiguous whatever the spaces, line breaks, full stops and Unicode form", () => {
    fc.assert(
      fc.property(typed, ({ words, blanks, before, after, form }) => {
        let gap = 0;
        const spaced = words.replace(/ |(?<=[,/-])|(?=[/-])/g, () => blanks[gap++ % 12] ?? " ");
        const text = `${before}${spaced}${after}`.normalize(form);
        const plain = readPeriod(words, "2024-2025");
        expect(plain.kind).toBe("ambiguous");
        expect(readPeriod(text, "2024-2025")).toEqual({ ...plain, original: text });
      }),
      { numRuns: 2000 }
    );
  });
});

describe("formatted periods", () => {
  it("read back as the same days", () => {
    fc.assert(
      fc.property(dates, dates, planYear, (one, other, year) => {
        const [start, end] = one <= other ? [one, other] : [other, one];
        expect(readPeriod(formatPeriod(start, end), year)).toMatchObject({ start, end });
        expect(readPeriod(formatPeriod(start, null), year)).toMatchObject({ start, end: null });
        expect(readPeriod(formatPeriod(null, end), year)).toMatchObject({ start: null, end });
        expect(readPeriod(formatDateInWords(start), year)).toMatchObject({ start, end: start });
      })
    );
  });
});
