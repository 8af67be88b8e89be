import { catalogById } from "../../../src/domain/catalog/catalog-by-id";
import { criteriaOutline } from "../../../src/taskpane/criteria/criteria-outline";
import { searchSummary } from "../../../src/taskpane/criteria/search-summary";
import { SAMPLE_PLAN } from "../rollup/sample-plan";

const CATALOG = catalogById("TT57-2026-II-PT");

function found(search: string): readonly string[] {
  return criteriaOutline(CATALOG, [], search).flatMap(({ criteria }) =>
    criteria.map(({ criterion }) => criterion.code)
  );
}

describe("criteriaOutline", () => {
  it("lists every criterion under its standard when nothing is searched for", () => {
    const outline = criteriaOutline(CATALOG, SAMPLE_PLAN.rows, "  ");
    expect(outline.map(({ covered, criteria }) => `${covered}/${criteria.length}`)).toEqual([
      "1/4",
      "1/3",
      "2/5",
      "2/3",
    ]);
  });

  it.each([
    ["an toan", ["1.3", "2.1", "4.2"]],
    ["1.4", ["1.4"]],
    ["2.", ["2.1", "2.2", "2.3"]],
    ["phối hợp xã hội", ["4.1", "4.2", "4.3"]],
    ["bể bơi", []],
  ])("finds for «%s» %j, in official order", (search, codes) => {
    expect(found(search)).toEqual(codes);
  });

  it("shows the text in which the words stand only where the title does not hold them", () => {
    const excerpts = criteriaOutline(CATALOG, [], "an toan").flatMap(({ criteria }) =>
      criteria.map(({ criterion, excerpt }) => [criterion.code, excerpt?.includes("an toàn")])
    );
    expect(excerpts).toEqual([
      ["1.3", true],
      ["2.1", true],
      ["4.2", undefined],
    ]);
  });

  it("keeps 1.1 and 1.10 apart when it counts rows", () => {
    const catalog = catalogById("TT17-2018-TH");
    const rows = SAMPLE_PLAN.rows.map((row) => ({ ...row, criterion: "1.10" }));
    const counts = new Map(
      criteriaOutline(catalog, rows, "")[0]?.criteria.map((entry) => [
        entry.criterion.code,
        entry.rows.length,
      ])
    );
    expect([counts.get("1.1"), counts.get("1.10")]).toEqual([0, 7]);
  });
});

describe("searchSummary", () => {
  it.each([
    ["", { key: "criteria.inPlan", params: { covered: 6, count: 15 } }],
    ["an toan", { key: "criteria.found", params: { count: 3, words: "an toàn" } }],
    ["1.4", { key: "criteria.foundByCode", params: { count: 1, words: "1.4" } }],
    ["bể bơi ", { key: "criteria.notFound", params: { words: "bể bơi" } }],
    [
      "phoi hop xa hoi",
      { key: "criteria.foundInStandard", params: { count: 3, words: "phối hợp xã hội" } },
    ],
  ])("says of «%s» what is listed", (search, sentence) => {
    expect(searchSummary(criteriaOutline(CATALOG, SAMPLE_PLAN.rows, search), search)).toEqual(
      sentence
    );
  });

  it("repeats the words as typed where the catalogue writes them in several ways", () => {
    const outline = criteriaOutline(CATALOG, [], "so");
    expect(searchSummary(outline, "so")).toMatchObject({
      key: "criteria.found",
      params: { words: "so" },
    });
  });
});
