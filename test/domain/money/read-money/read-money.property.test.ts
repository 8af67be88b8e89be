import fc from "fast-check";
import { amountInWords } from "../../../../src/domain/money/amount-in-words";
import { formatMoney } from "../../../../src/domain/money/format-money";
import type { MoneyReading } from "../../../../src/domain/money/money-reading";
import { readMoney } from "../../../../src/domain/money/read-money";

const AMBIGUOUS = [
  "216,000 triệu",
  "1.200 triệu",
  "216",
  "500000",
  "1.5",
  "5.00.000",
  "50.000.00 đồng",
  "1.500,5 đồng",
  "1tr50",
  "20 triệu (NS: 15tr, XHH: 3tr)",
  "15 triệu, 5 triệu",
  "Dự toán 15 triệu được duyệt 12 triệu",
  "15 bộ x 1.200.000 đồng = 17.000.000 đồng",
  "15-10 triệu",
  "nt",
  "Như trên",
  "//",
];
const CERTAIN = [
  "5.000.000 đồng",
  "5 000 000",
  "1 tỷ 200 triệu",
  "1 tr 5",
  "2 triệu rưỡi",
  "300.000đ/người x 25 người",
  "20 triệu (NS: 15tr, XHH: 5tr)",
  "45 triệu đồng, ngân sách chi thường xuyên; 12 triệu đồng tài trợ",
  "Bằng chữ: Hai mươi triệu đồng",
];
const FRAGMENTS = [
  ..."0 1 5 15 216 500 000 2024 1.200 216,000 5.000.000 5.00.000 1,5 .000 ,".split(" "),
  ..."triệu tr tỷ tỉ nghìn ngàn k đ đồng VNĐ rưỡi x × * = + - – ~ ( ) ; : . / /tháng /người".split(
    " "
  ),
  ..."NS NSNN XHH ngân sách tài trợ tự túc không từ đến khoảng dưới trên tổng cộng và".split(" "),
  ..."hai mươi lăm trăm linh một năm ngàn học sinh lớp tháng đồng chí nt \n \u00A0".split(" "),
  "trong đó",
  "bằng chữ",
  "Không",
  "Chi khác",
  "theo thực tế",
];
const CERTAIN_KINDS: readonly string[] = ["amount", "range", "none", "self"];

const amounts = fc.integer({ min: 1, max: 10 ** 13 });
const fragments = fc
  .array(fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom("", " ", "\n")), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(""));
const texts = fc.oneof(fc.string({ unit: "binary" }), fc.string(), fragments);
const units = fc.constantFrom(undefined, "trieu" as const, "nghin" as const, "dong" as const);

/** The text with spaces and breaks put in anywhere, perhaps full stops and loose marks. */
const disturbed = (text: string) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(text.length), fc.constantFrom(" ", "\n", "\u00A0", "  ")), {
        maxLength: 4,
      }),
      fc.constantFrom("", ".", " .", "..."),
      fc.boolean()
    )
    .map(([insertions, ending, decompose]) => {
      const spaced = insertions.reduce(
        (written, [at, space]) => written.slice(0, at) + space + written.slice(at),
        text
      );
      return decompose ? (spaced + ending).normalize("NFD") : spaced + ending;
    });

const withoutWords = (reading: MoneyReading) => ({ ...reading, original: "" });

describe("readMoney, for whatever is written", () => {
  it("reads back what formatMoney writes", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(readMoney(formatMoney(amount))).toMatchObject({ kind: "amount", amount });
      })
    );
  });

  it("reads back amounts in words from a thousand on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 10 ** 13 }), (amount) => {
        expect(readMoney(amountInWords(amount))).toMatchObject({ kind: "amount", amount });
      })
    );
  });

  it("never throws, keeps the words and gives whole đồng", () => {
    fc.assert(
      fc.property(texts, units, (text, unit) => {
        const reading = readMoney(text, unit);
        const { amount, min, max, alternatives = [], parts = [] } = reading;
        const figures = [amount, min, max, ...alternatives, ...parts.map((part) => part.amount)];
        expect(reading.original).toBe(text);
        expect(
          figures.every(
            (figure) => figure === undefined || (Number.isSafeInteger(figure) && figure >= 0)
          )
        ).toBe(true);
        expect(new Set(alternatives).size).toBe(alternatives.length);
      }),
      { numRuns: 2_000 }
    );
  });

  it("has an amount only if certain, alternatives only if not, and parts that make it up", () => {
    fc.assert(
      fc.property(fragments, units, (text, unit) => {
        const { kind, amount, alternatives, parts } = readMoney(text, unit);
        expect(amount !== undefined).toBe(["amount", "none", "self"].includes(kind));
        expect(alternatives !== undefined).toBe(kind === "ambiguous");
        const sum = parts?.reduce((total, part) => total + part.amount, 0);
        expect(sum).toBe(parts === undefined ? undefined : amount);
      }),
      { numRuns: 2_000 }
    );
  });

  it("is never certain of an ambiguous text for spaces, breaks, full stops or letter forms", () => {
    const cases = fc.constantFrom(...AMBIGUOUS).chain(disturbed);
    fc.assert(
      fc.property(cases, (text) => {
        expect(CERTAIN_KINDS).not.toContain(readMoney(text).kind);
      }),
      { numRuns: 2_000 }
    );
  });

  it.each(CERTAIN)("reads «%s» alike in all its forms", (text) => {
    const reading = withoutWords(readMoney(text));
    expect(reading.kind).toBe("amount");
    for (const form of [
      text.normalize("NFD"),
      text.replace(/ /g, "\u00A0"),
      text.replace(/ /g, "\n"),
      `${text}.`,
      ` ${text} . `,
      text.toUpperCase(),
    ]) {
      expect(withoutWords(readMoney(form))).toEqual(reading);
    }
  });

  it("reads random amounts alike in all their forms", () => {
    const written = fc
      .tuple(amounts, fc.constantFrom(" đồng", "đ", "", " VNĐ"))
      .map(([amount, unit]) => formatMoney(amount).replace(" đồng", unit));
    fc.assert(
      fc.property(written, (text) => {
        const reading = withoutWords(readMoney(text));
        for (const form of [`${text}.`, text.replace(/ /g, "\u00A0"), text.normalize("NFD")]) {
          expect(withoutWords(readMoney(form))).toEqual(reading);
        }
      })
    );
  });
});
