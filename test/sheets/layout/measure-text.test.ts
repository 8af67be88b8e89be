import fc from "fast-check";
import type { TextFont } from "../../../src/sheets/layout/face-widths";
import { lineWidth } from "../../../src/sheets/layout/line-width";
import { measureText } from "../../../src/sheets/layout/measure-text";

const THOUSAND = 1000;

/** Widths in thousandths of the size, from the published metrics of Times and Helvetica. */
const PUBLISHED: readonly (readonly [text: string, font: TextFont, width: number])[] = [
  ["A", {}, 722],
  ["a", {}, 444],
  [" ", {}, 250],
  ["0123456789", {}, 5000],
  ["Hello", {}, 722 + 444 + 278 + 278 + 500],
  ["a", { bold: true }, 500],
  ["A", { italic: true }, 611],
  ["w", { bold: true, italic: true }, 667],
  ["–", {}, 500],
  ["—", {}, 1000],
  ["“”", { bold: true }, 1000],
  ["A", { name: "Arial" }, 667],
  ["a", { name: "Arial", bold: true }, 556],
  ["m", { name: "Arial", italic: true }, 833],
];

const FACES: readonly TextFont[] = [
  {},
  { bold: true },
  { italic: true },
  { bold: true, italic: true },
  { name: "Arial" },
  { name: "Arial", bold: true },
];

/** Letters that differ in tone, breve and circumflex only; a horn widens a letter. */
const EQUALLY_WIDE = [
  "aàáảãạăằắẳẵặâầấẩẫậ",
  "eèéẻẽẹêềếểễệ",
  "ìíĩ",
  "oòóỏõọôồốổỗộ",
  "ơờởỡợ",
  "uùúủũụ",
  "ưừứửữự",
  "yỳýỷỹỵ",
];

describe("measureText", () => {
  it.each(PUBLISHED)("%j in %j", (text, font, width) => {
    expect(measureText(text, { ...font, size: THOUSAND })).toBeCloseTo(width, -1);
  });

  it("takes size 12 for granted", () => {
    expect(measureText("Kế hoạch", {})).toBe(measureText("Kế hoạch", { size: 12 }));
  });

  it.each(FACES)("knows that tones do not widen the letters of %j", (font) => {
    for (const letters of EQUALLY_WIDE) {
      const widths = Array.from(letters, (letter) => measureText(letter, font));
      expect([letters, new Set(widths).size]).toEqual([letters, 1]);
      expect(widths[0]).toBeLessThan(measureText("—", font));
    }
    expect(measureText("ơ", font)).toBeGreaterThan(measureText("o", font));
  });

  it("measures decomposed letters as composed ones", () => {
    const text = "Nguyễn Thị Ngọc Ước";
    expect(measureText(text.normalize("NFD"), {})).toBe(measureText(text, {}));
  });

  it.each(["😀", "語", "\uF0B7"])("takes the unknown %j as one em", (text) => {
    expect(measureText(text, { size: 10 })).toBe(10);
  });

  it("takes unknown fonts for Arial", () => {
    const text = "Sổ kinh phí";
    expect(measureText(text, { name: "Calibri" })).toBe(measureText(text, { name: "Arial" }));
  });

  it("adds up", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        const whole = measureText(`${left}|${right}`, {});
        const parts = measureText(left, {}) + measureText("|", {}) + measureText(right, {});
        expect(whole).toBeCloseTo(parts, 6);
      })
    );
  });
});

describe("lineWidth", () => {
  it.each([
    ["nnnn", 0.5 * 14, 4 * 7],
    ["    ", 0.25 * 14, 4 * 4],
  ])("rounds the letters of %j at size 10.5, %d pixels wide each", (line, _width, pixels) => {
    expect(lineWidth(line, { size: 10.5 })).toBe((pixels * 72) / 96);
  });

  it.each(FACES)("has room for the printed line of %j", (font) => {
    for (const size of [7, 8, 8.5, 9.5, 10.5, 11, 12, 13, 14, 16]) {
      const line = "Rà soát thiết bị dạy học tối thiểu";
      const printed = measureText(line, { ...font, size });
      expect(lineWidth(line, { ...font, size }) / printed).toBeGreaterThan(0.9718);
      expect(lineWidth(line, { ...font, size }) / printed).toBeLessThan(1.15);
    }
  });
});
