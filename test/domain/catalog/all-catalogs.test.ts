import { ALL_CATALOGS } from "../../../src/domain/catalog/all-catalogs";
import { catalogById } from "../../../src/domain/catalog/catalog-by-id";
import { CATALOG_IDS, type CatalogId } from "../../../src/domain/catalog/catalog-id";
import { criteriaOf } from "../../../src/domain/catalog/criteria-of";

const SERIES_2018: readonly CatalogId[] = ["TT17-2018-TH", "TT18-2018-TRUNGHOC", "TT19-2018-MN"];
const SERIES_2026: readonly CatalogId[] = [
  "TT57-2026-I-MN",
  "TT57-2026-II-PT",
  "TT57-2026-III-GDTX",
];

describe("the catalogues", () => {
  it("are the six of the project, in the order of their ids", () => {
    expect(ALL_CATALOGS.map((catalog) => catalog.id)).toEqual(CATALOG_IDS);
  });

  it.each<[CatalogId, number, number, number]>([
    ["TT17-2018-TH", 5, 27, 19],
    ["TT18-2018-TRUNGHOC", 5, 28, 20],
    ["TT19-2018-MN", 5, 25, 19],
    ["TT57-2026-I-MN", 4, 15, 0],
    ["TT57-2026-II-PT", 4, 15, 0],
    ["TT57-2026-III-GDTX", 4, 15, 0],
  ])("%s has %i standards, %i criteria, %i of them with level 3", (id, standards, all, third) => {
    const catalog = catalogById(id);
    const criteria = criteriaOf(catalog);
    expect(catalog.standards).toHaveLength(standards);
    expect(criteria).toHaveLength(all);
    expect(criteria.filter(({ levels }) => levels.some(({ level }) => level === 3))).toHaveLength(
      third
    );
    expect(criteria.every(({ levels }) => levels[0]?.level === 1 && levels[1]?.level === 2)).toBe(
      true
    );
  });

  it.each(SERIES_2026)("%s has the eight mandatory criteria of article 5", (id) => {
    const mandatory = criteriaOf(catalogById(id)).filter((criterion) => criterion.mandatory);
    const codes = mandatory.map((criterion) => criterion.code);
    expect(codes).toEqual(["1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2"]);
  });

  it.each(SERIES_2018)("%s knows no mandatory criteria and ended on 7 July 2026", (id) => {
    const { regulation, ...catalog } = catalogById(id);
    expect(catalog.standards.flatMap((s) => s.criteria.map((c) => c.mandatory))).not.toContain(
      true
    );
    expect(catalog.standards.flatMap((s) => s.criteria.map((c) => c.mandatory))).not.toContain(
      false
    );
    expect(regulation.effective).toBe("2018-10-10");
    expect(regulation.replacedOn).toBe("2026-07-07");
    expect(regulation.replacedBy).toBe("57/2026/TT-BGDĐT");
  });

  it.each<[CatalogId, number]>([
    ["TT17-2018-TH", 5],
    ["TT18-2018-TRUNGHOC", 6],
    ["TT19-2018-MN", 6],
  ])("%s has %i clauses for level 4 in article 22", (id, clauses) => {
    const { level4 } = catalogById(id);
    expect(level4?.article).toBe(22);
    expect(level4?.clauses.map(({ clause }) => clause)).toEqual(
      Array.from({ length: clauses }, (_, n) => n + 1)
    );
  });

  it.each(CATALOG_IDS)("%s numbers its criteria from 1 within each standard", (id) => {
    for (const [n, standard] of catalogById(id).standards.entries()) {
      expect(standard.number).toBe(n + 1);
      expect(standard.criteria.map(({ code }) => code)).toEqual(
        standard.criteria.map((_, m) => `${n + 1}.${m + 1}`)
      );
      expect(standard.criteria.every((criterion) => criterion.standard === standard.number)).toBe(
        true
      );
    }
  });

  it.each(CATALOG_IDS)("%s has only filled, trimmed, NFC words", (id) => {
    const catalog = catalogById(id);
    const words = [
      catalog.regulation.title,
      ...(catalog.level4?.clauses ?? []).map(({ gist }) => gist),
      ...catalog.standards.map(({ title }) => title),
      ...criteriaOf(catalog).flatMap(({ title, titleVariants, levels }) => [
        title,
        ...titleVariants,
        ...levels.map(({ gist }) => gist),
      ]),
    ];
    for (const text of words) {
      expect(text).toBe(text.normalize("NFC").trim());
      expect(text).not.toBe("");
    }
  });

  it.each(CATALOG_IDS)("%s has no semicolon in a title: readers end titles there", (id) => {
    for (const { title } of criteriaOf(catalogById(id))) expect(title).not.toContain(";");
  });

  it.each(CATALOG_IDS)("%s writes its own example of an evidence code", (id) => {
    const { evidence } = catalogById(id);
    expect(evidence.strict.test(evidence.example)).toBe(true);
    expect(evidence.lenient.test(evidence.example)).toBe(true);
  });

  it("shows what is not fully verified", () => {
    const marks = (id: CatalogId, code: string) =>
      criteriaOf(catalogById(id)).find((criterion) => criterion.code === code);
    expect(marks("TT17-2018-TH", "1.1")?.titleConfidence).toBe("verified");
    expect(marks("TT17-2018-TH", "3.6")?.titleConfidence).toBe("one-source");
    expect(marks("TT57-2026-I-MN", "1.3")?.mandatoryConfidence).toBe("one-source");
    expect(marks("TT17-2018-TH", "1.1")?.mandatoryConfidence).toBeNull();
    expect(catalogById("TT57-2026-II-PT").regulation.titleConfidence).toBe("one-source");
    expect(catalogById("TT57-2026-II-PT").detailConfidence.gists).toBe("own-words");
    expect(catalogById("TT19-2018-MN").regulation.amendments).toEqual([
      {
        number: "22/2024/TT-BGDĐT",
        issued: "2024-12-10",
        effective: "2025-01-25",
        confidence: "verified",
        datesConfidence: "from-memory",
      },
    ]);
  });
});
