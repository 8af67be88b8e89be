import fc from "fast-check";
import { readEvidenceCodes } from "../../../src/domain/catalog/read-evidence-codes";
import { tidyEvidenceCodes } from "../../../src/domain/catalog/tidy-evidence-codes";

describe("tidyEvidenceCodes", () => {
  it.each([
    ["Biên bản [H1-1.1-01].", "Biên bản [H1-1.1-01]."],
    ["[ H3 – 3.4 – 02 ]", "[H3-3.4-02]"],
    ["[H1-1.01-01]", "[H1-1.1-01]"],
    ["[H1-1.1-1]", "[H1-1.1-01]"],
    ["H1-1.1-01", "[H1-1.1-01]"],
    ["H3.03.03.01", "[H3-3.3-01]"],
    ["[H1-1.1-01, H1-1.1-02]", "[H1-1.1-01]; [H1-1.1-02]"],
    ["[H1-1.1-01],[H1-1.1-02]", "[H1-1.1-01]; [H1-1.1-02]"],
    ["[H1-1.1-01]; [H1-1.1-02]", "[H1-1.1-01]; [H1-1.1-02]"],
    ["[MC.1.1.01]", "(MC.1.1.01)"],
    ["[MC.1.1.01; MC.1.1.2]", "(MC.1.1.01; MC.1.1.02)"],
    ["Kế hoạch (MC 1.1.1, MC1.1.02)", "Kế hoạch (MC.1.1.01, MC.1.1.02)"],
    ["(MC.1.1.01; MC.2.2.03)", "(MC.1.1.01; MC.2.2.03)"],
    ["MC.1.1.3.01", "MC.1.1.3.01"],
    ["MC.1.1.00", "MC.1.1.00"],
    ["Phòng H1, tầng 2", "Phòng H1, tầng 2"],
    ["", ""],
  ])("«%s» becomes «%s»", (text, tidied) => {
    expect(tidyEvidenceCodes(text)).toBe(tidied);
  });

  const sign = fc.constantFrom("-", "–", ".");
  const code = fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }), sign, sign)
      .map(([box, standard, a, b]) => `H${box}${a}${standard}.1${b}1`),
    fc.integer({ min: 1, max: 4 }).map((standard) => `MC.${standard}.1.1`)
  );
  const between = fc.constantFrom("; ", ", ", " [", "] ", " (", ") ", "; [", "]; ", " và ");
  const words = fc.array(fc.tuple(code, between).map((pair) => pair.join("")));

  it("settles at once, and keeps which codes are cited", () => {
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join("");
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
});
