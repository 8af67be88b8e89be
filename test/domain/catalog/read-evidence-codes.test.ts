import fc from "fast-check";

import { ALL_CATALOGS } from "../../../src/domain/catalog/all-catalogs";
import { criteriaOf } from "../../../src/domain/catalog/criteria-of";
import { readEvidenceCodes } from "../../../src/domain/catalog/read-evidence-codes";

const CRITERIA = ALL_CATALOGS.flatMap((catalog) =>
  criteriaOf(catalog).map((criterion) => ({ series: catalog.series, ...criterion }))
);

describe("readEvidenceCodes", () => {
  it.each<[string, "2018" | "2026", string, number, boolean, string]>([
    ["Biên bản họp [H1-1.1-01].", "2018", "1.1", 1, true, "[H1-1.1-01]"],
    ["[H10-1.10-01]", "2018", "1.10", 1, true, "[H10-1.10-01]"],
    ["[ H3 – 3.4 – 02 ]", "2018", "3.4", 2, false, "[ H3 – 3.4 – 02 ]"],
    ["[H1-1.01-01]", "2018", "1.1", 1, false, "[H1-1.01-01]"],
    ["[H01-1.1-01]", "2018", "1.1", 1, false, "[H01-1.1-01]"],
    ["[H1-1.1-001]", "2018", "1.1", 1, false, "[H1-1.1-001]"],
    ["MC.1.1.001", "2026", "1.1", 1, false, "MC.1.1.001"],
    ["[H1-1.1-1]", "2018", "1.1", 1, false, "[H1-1.1-1]"],
    ["H1-1.1-01", "2018", "1.1", 1, false, "H1-1.1-01"],
    ["(H1-1.1-01)", "2018", "1.1", 1, false, "H1-1.1-01"],
    ["[h1-1.1-01]", "2018", "1.1", 1, false, "[h1-1.1-01]"],
    ["H3.03.03.01", "2018", "3.3", 1, false, "H3.03.03.01"],
    ["Quyết định (MC.1.4.01).", "2026", "1.4", 1, true, "MC.1.4.01"],
    ["MC.1.4.01", "2026", "1.4", 1, true, "MC.1.4.01"],
    ["[MC.1.1.01]", "2026", "1.1", 1, false, "MC.1.1.01"],
    ["(MC.1.1.1)", "2026", "1.1", 1, false, "MC.1.1.1"],
    ["(MC1.1.01)", "2026", "1.1", 1, false, "MC1.1.01"],
    ["(MC. 1.1. 01)", "2026", "1.1", 1, false, "MC. 1.1. 01"],
    ["(MC.1.1.3.01)", "2026", "1.3", 1, false, "MC.1.1.3.01"],
    ["(MC.5.1.01)", "2026", "5.1", 1, false, "MC.5.1.01"],
    ["(MC.1.1.00)", "2026", "1.1", 0, false, "MC.1.1.00"],
    ["MC.1.1.01. 2 phòng học", "2026", "1.1", 1, true, "MC.1.1.01"],
  ])("reads «%s»", (text, series, criterion, ordinal, wellFormed, code) => {
    const standard = Number(criterion.split(".")[0]);
    const codes = readEvidenceCodes(text);
    expect(codes).toHaveLength(1);
    expect(codes[0]).toMatchObject({
      series,
      standard,
      criterion,
      ordinal,
      wellFormed,
      text: code,
    });
  });

  it.each<[string, readonly string[], readonly boolean[]]>([
    ["(MC.1.4.01, MC.1.4.02)", ["MC.1.4.01", "MC.1.4.02"], [true, true]],
    ["(MC.1.4.01; MC.2.2.03)", ["MC.1.4.01", "MC.2.2.03"], [true, true]],
    ["[MC.1.4.01, MC.1.4.02]", ["MC.1.4.01", "MC.1.4.02"], [false, false]],
    ["[H1-1.1-01]; [H1-1.1-02]", ["[H1-1.1-01]", "[H1-1.1-02]"], [true, true]],
    ["[H1-1.1-01; H1-1.1-02]", ["H1-1.1-01", "H1-1.1-02"], [false, false]],
    ["[H1-1.1-01], (MC.1.1.01)", ["[H1-1.1-01]", "MC.1.1.01"], [true, true]],
    ["(MC.1.1.01) và [H2-2.1-01]", ["MC.1.1.01", "[H2-2.1-01]"], [true, true]],
  ])("reads the list «%s»", (text, codes, wellFormed) => {
    const found = readEvidenceCodes(text);
    expect(found.map((code) => code.text)).toEqual(codes);
    expect(found.map((code) => code.wellFormed)).toEqual(wellFormed);
  });

  it.each([
    "Hồ sơ, hình ảnh",
    "Tiêu chí 1.1",
    "TH1-1.1-01",
    "MC.1.2.3.01",
    "TMC.1.1.01",
    "phòng H1",
    "71.365.300",
    "",
  ])("finds none in «%s»", (text) => {
    expect(readEvidenceCodes(text)).toEqual([]);
  });

  it("reads back a code of any criterion written as its series asks", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CRITERIA),
        fc.integer({ min: 1, max: 99 }),
        ({ series, code, standard }, ordinal) => {
          const number = String(ordinal).padStart(2, "0");
          const text =
            series === "2018" ? `[H${standard}-${code}-${number}]` : `MC.${code}.${number}`;
          expect(readEvidenceCodes(`Kế hoạch năm học ${text}, biên bản.`)).toEqual([
            {
              series,
              standard,
              criterion: code,
              ordinal,
              wellFormed: true,
              official: text,
              hasSurplusLevel: false,
              isDotted: false,
              text,
              index: "Kế hoạch năm học ".length,
            },
          ]);
        }
      )
    );
  });
});
