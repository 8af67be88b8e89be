import fc from "fast-check";
import { readEvidenceCodes } from "../../../src/domain/catalog/read-evidence-codes";
import { tidyEvidenceCodes } from "../../../src/domain/catalog/tidy-evidence-codes";
import { normaliseText } from "../../../src/domain/text/normalise-text";

describe("tidyEvidenceCodes", () => {
  it.each([
    ["Biên bản [H1-1.1-01].", "Biên bản [H1-1.1-01]."],
    ["[ H3 – 3.4 – 02 ]", "[H3-3.4-02]"],
    ["[H1-1.01-01]", "[H1-1.1-01]"],
    ["[H1-1.1-1]", "[H1-1.1-01]"],
    ["H1-1.1-01", "[H1-1.1-01]"],
    ["[H1-1.1-01, H1-1.1-02]", "[H1-1.1-01]; [H1-1.1-02]"],
    ["[H1-1.1-01],[H1-1.1-02]", "[H1-1.1-01]; [H1-1.1-02]"],
    ["[H1-1.1-01]; [H1-1.1-02]", "[H1-1.1-01]; [H1-1.1-02]"],
    ["[MC.1.1.01]", "(MC.1.1.01)"],
    ["[MC.1.1.01; MC.1.1.2]", "(MC.1.1.01; MC.1.1.02)"],
    ["Kế hoạch (MC 1.1.1, MC1.1.02)", "Kế hoạch (MC.1.1.01, MC.1.1.02)"],
    ["(MC.1.1.01; MC.2.2.03)", "(MC.1.1.01; MC.2.2.03)"],
    ["MC.1.1.3.01", "MC.1.1.3.01"],
    ["MC.1.1.00", "MC.1.1.00"],
    ["(H1-1.1-01)", "[H1-1.1-01]"],
    ["(H1-1.1-01, H1-1.1-2)", "[H1-1.1-01]; [H1-1.1-02]"],
    ["[[H1-1.1-01]; [H1-1.1-02]]", "[H1-1.1-01]; [H1-1.1-02]"],
    ["[H1-1.1-01;\nH1-1.1-2]", "[H1-1.1-01];\n[H1-1.1-02]"],
    ["[H1-1.1-01\nH1-1.1-02]", "[H1-1.1-01]\n[H1-1.1-02]"],
    ["a) Biên bản H1-1.1-01", "a) Biên bản [H1-1.1-01]"],
    ["MC.2.3.2.01, MC.2.3.2", "MC.2.3.2.01, MC.2.3.02"],
    ["[H01-1.1-01]", "[H1-1.1-01]"],
    ["[H1-1.1-001]", "[H1-1.1-01]"],
    ["MC.1.1.001", "MC.1.1.01"],
    ["", ""],
  ])("«%s» becomes «%s»", (text, tidied) => {
    expect(tidyEvidenceCodes(text)).toBe(tidied);
  });

  it.each([
    "[H2-2.2-01, 02, 03]",
    "H2-2.2-01, 02, 03",
    "H2-2.2-01 đến 05",
    "[H1-1.1-01 đến H1-1.1-05]",
    "[H1-1.1-01 và H1-1.1-02]",
    "[Biên bản H1-1.1-01]",
    "(xem H1-1.1-01)",
    "[H1-1.1-01;]",
    "[H1-1.1-01; MC.1.1.01]",
    "[H1-1.1-01",
    "H1-1.1-01]",
    "(H1-1.1-01",
    "[MC.1.1.01, 02]",
    "H3.03.03.01",
    "Phòng H1.2.3.4",
    "[H1-1.1-01];\n[H1-1.1-02]",
    "[H1-1.1-01],\n[H1-1.1-02]",
    "[H1-1.1-01]\n[H1-1.1-02]",
    "Phòng H1, tầng 2",
  ])("leaves «%s» as it is", (text) => {
    expect(tidyEvidenceCodes(text)).toBe(text);
  });

  const sign = fc.constantFrom("-", "–", ".");
  const code = fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }), sign, sign)
      .map(([box, standard, a, b]) => `H${box}${a}${standard}.1${b}1`),
    fc.integer({ min: 1, max: 4 }).map((standard) => `MC.${standard}.1.1`)
  );
  const item = fc.oneof(
    { weight: 4, arbitrary: code },
    fc.constantFrom("02", "Biên bản", "2 phòng", "MC.2.3.2.01", "")
  );
  const between = fc.constantFrom("; ", ", ", ",", ";\n", "\n", " và ", " đến ", " ");
  const list = fc.tuple(item, fc.array(fc.tuple(between, item), { maxLength: 3 })).map(flatten);
  const bracketed = fc
    .tuple(fc.constantFrom("[]", "()", "[[]]", "([])"), list)
    .map(([pair, held]) => {
      const half = pair.length / 2;
      return `${pair.slice(0, half)}${held}${pair.slice(half)}`;
    });
  const stray = fc.constantFrom(" [", "] ", " (", ") ", "; [", "]; ");
  const words = fc
    .array(fc.tuple(fc.oneof(list, bracketed, bracketed, stray), between))
    .map((pairs) => normaliseText(pairs.flat().join("")));

  it("settles at once, and keeps which codes are cited", () => {
    fc.assert(
      fc.property(words, (text) => {
        const tidied = tidyEvidenceCodes(text);
        expect(tidyEvidenceCodes(tidied)).toBe(tidied);
        const cited = (said: string) =>
          readEvidenceCodes(said).map(({ series, criterion, ordinal }) => [
            series,
            criterion,
            ordinal,
          ]);
        expect(cited(tidied)).toEqual(cited(text));
      })
    );
  });

  it("puts no bracket in another, and keeps lines and the words between the codes", () => {
    fc.assert(
      fc.property(words, (text) => {
        const tidied = tidyEvidenceCodes(text);
        expect(depthOf(tidied)).toBeLessThanOrEqual(depthOf(text) || 1);
        expect(tidied.split("\n")).toHaveLength(text.split("\n").length);
        const others = (said: string) => said.replace(/H\d[\d.–-]+|MC[\d.]+|[^\p{L}\d]/gu, "");
        expect(others(tidied)).toBe(others(text));
      })
    );
  });
});

function flatten([first, more]: [string, [string, string][]]): string {
  return first + more.flat().join("");
}

/** How many square brackets are open at once at most. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of text) {
    if (sign === "[") deepest = Math.max(deepest, (depth += 1));
    if (sign === "]") depth -= 1;
  }
  return deepest;
}
