import fc from "fast-check";
import type { TextFont } from "../../../src/sheets/layout/face-widths";
import { lineWidth } from "../../../src/sheets/layout/line-width";
import { lineCount, wrapText } from "../../../src/sheets/layout/wrap-text";

const BODY: TextFont = { size: 10.5 };

const WRAPPED: readonly (readonly [text: string, width: number, lines: readonly string[]])[] = [
  ["", 50, [""]],
  ["Tự túc", 50, ["Tự túc"]],
  ["Không phát sinh", 50, ["Không phát", "sinh"]],
  ["Tổ Toán – Tin học", 50, ["Tổ Toán –", "Tin học"]],
  ["Mua sách\n\nĐóng bìa\n", 80, ["Mua sách", "", "Đóng bìa", ""]],
  ["Mua sách\r\nĐóng bìa", 80, ["Mua sách", "Đóng bìa"]],
  ["Hai máy/lớp học", 50, ["Hai", "máy/lớp", "học"]],
  ["việc rà-soát lại", 40, ["việc rà-", "soát lại"]],
  ["năm học 2026-2027", 55, ["năm học", "2026-2027"]],
  ["từ 12/2026–5/2027", 50, ["từ", "12/2026–", "5/2027"]],
  ["- đọc, -viết", 18, ["-", "đọc,", "-viế", "t"]],
  ["Đội/Công đoàn", 30, ["Đội/", "Công", "đoàn"]],
  ["xem thuvienso.example nhé", 50, ["xem", "thuvienso.e", "xample nhé"]],
  ["a  b", 5, ["a", "b"]],
  ["abc", 0, ["a", "b", "c"]],
];

const SYLLABLE = fc.constantFrom(
  "kế",
  "hoạch",
  "nghiêng",
  "Ư",
  "12.500.000",
  "máy/lớp",
  "tự-học",
  "9–12",
  "-",
  "…",
  "😀"
);
const GAP = fc.constantFrom(" ", " ", " ", "\n", "  ");
const TEXT = fc
  .array(fc.tuple(SYLLABLE, GAP), { maxLength: 40 })
  .map((words) => words.flat().join(""));
const FONT = fc.record({
  size: fc.constantFrom(7, 8.5, 9.5, 10.5, 12, 14),
  bold: fc.boolean(),
  italic: fc.boolean(),
});
const WIDTH = fc.double({ min: 0, max: 300, noNaN: true });

describe("wrapText", () => {
  it.each(WRAPPED)("%j in %d points", (text, width, lines) => {
    expect(wrapText(text, BODY, width)).toEqual(lines);
    expect(lineCount(text, BODY, width)).toBe(lines.length);
  });

  it("wraps bold text earlier", () => {
    const text = "Thời gian thực hiện";
    const width = lineWidth(text, BODY);
    expect(lineCount(text, BODY, width)).toBe(1);
    expect(lineCount(text, { ...BODY, bold: true }, width)).toBe(2);
  });

  it("never wraps without end, but keeps hard breaks", () => {
    expect(wrapText("Một việc rất dài\nhai", BODY, Infinity)).toEqual(["Một việc rất dài", "hai"]);
  });

  it("loses nothing but spaces", () => {
    fc.assert(
      fc.property(TEXT, FONT, WIDTH, (text, font, width) => {
        const letters = (whole: string) => whole.replace(/\s/g, "");
        expect(letters(wrapText(text, font, width).join(""))).toBe(letters(text));
      })
    );
  });

  it("makes no line wider than the width, unless of a single letter", () => {
    fc.assert(
      fc.property(TEXT, FONT, WIDTH, (text, font, width) => {
        const wide = wrapText(text, font, width).filter((line) => lineWidth(line, font) > width);
        expect(wide.filter((line) => Array.from(line).length > 1)).toEqual([]);
      })
    );
  });

  it("keeps whole words where the width has room for the widest", () => {
    fc.assert(
      fc.property(TEXT, FONT, (text, font) => {
        const words = text.replace(/[-–]/g, "").split(/\s+/).filter(Boolean);
        const widest = Math.max(0, ...words.map((word) => lineWidth(word, font)));
        const lines = wrapText(words.join(" "), font, widest);
        expect(lines.join(" ")).toBe(words.join(" "));
      })
    );
  });

  it("takes no line less for more text", () => {
    fc.assert(
      fc.property(TEXT, TEXT, FONT, WIDTH, (text, more, font, width) => {
        expect(lineCount(text + more, font, width)).toBeGreaterThanOrEqual(
          lineCount(text.trimEnd(), font, width)
        );
      })
    );
  });
});
