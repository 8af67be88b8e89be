import { catalogById } from "../../../src/domain/catalog/catalog-by-id";
import { criterionByCode } from "../../../src/domain/catalog/criterion-by-code";
import type { CatalogId } from "../../../src/domain/catalog/catalog-id";
import { evidenceExample } from "../../../src/taskpane/criteria/evidence-example";
import { unverifiedNotes } from "../../../src/taskpane/criteria/unverified-notes";

function notesOf(id: CatalogId, code: string) {
  const catalog = catalogById(id);
  const criterion = criterionByCode(catalog, code);
  return criterion && unverifiedNotes(catalog, criterion);
}

describe("unverifiedNotes", () => {
  it.each([
    ["TT57-2026-II-PT", "4.2", ["criteria.gists.own-words"]],
    [
      "TT57-2026-I-MN",
      "1.1",
      ["criteria.gists.own-words", "criteria.title.one-source", "criteria.mandatory.one-source"],
    ],
    ["TT17-2018-TH", "1.1", ["criteria.gists.own-words"]],
  ] as const)("says for %s %s whose words are shown", (id, code, notes) => {
    expect(notesOf(id, code)).toEqual(notes);
  });
});

describe("evidenceExample", () => {
  it.each(["1.1", "4.3", "1.10"])("gives codes for %s that the series accepts", (code) => {
    const [first = ""] = evidenceExample("2018", code).replace("Hn", "H1").split(", ");
    expect(first).toMatch(catalogById("TT17-2018-TH").evidence.strict);
  });

  it("counts up in round numbers for series 2026", () => {
    const [first = ""] = evidenceExample("2026", "4.2").split(", ");
    expect(first).toMatch(catalogById("TT57-2026-II-PT").evidence.strict);
    expect(evidenceExample("2026", "4.2")).toBe("MC.4.2.01, MC.4.2.02…");
  });
});
