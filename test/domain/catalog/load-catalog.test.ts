import type { CatalogData } from "../../../src/domain/catalog/catalog-data";
import primary2018 from "../../../src/domain/catalog/data/tt17-2018-th.json";
import { loadCatalog } from "../../../src/domain/catalog/load-catalog";

const DATA: CatalogData = primary2018;

describe("loadCatalog", () => {
  it("opens the letters of a level", () => {
    const [first] = loadCatalog(DATA).standards[0]?.criteria ?? [];
    expect(first?.levels.map(({ indicators }) => indicators)).toEqual([["a", "b", "c"], [], []]);
  });

  it.each<[string, CatalogData]>([
    ["TT99", { ...DATA, id: "TT99" }],
    ["2019", { ...DATA, series: "2019" }],
    ["dai_hoc", { ...DATA, schoolTypes: ["dai_hoc"] }],
    ["hearsay", { ...DATA, detailConfidence: { ...DATA.detailConfidence, gists: "hearsay" } }],
    ["2018-13-10", { ...DATA, regulation: { ...DATA.regulation, effective: "2018-13-10" } }],
    ["10/10/2018", { ...DATA, regulation: { ...DATA.regulation, issued: "10/10/2018" } }],
  ])("refuses %s by name", (name, data) => {
    expect(() => loadCatalog(data)).toThrow(name);
  });
});
