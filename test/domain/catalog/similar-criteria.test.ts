import { ALL_CATALOGS } from "../../../src/domain/catalog/all-catalogs";
import { catalogById } from "../../../src/domain/catalog/catalog-by-id";
import { criteriaOf } from "../../../src/domain/catalog/criteria-of";
import { criterionByCode } from "../../../src/domain/catalog/criterion-by-code";
import {
  SIMILARITIES,
  similarCriteria,
} from "../../../src/domain/catalog/crosswalk/similar-criteria";

const PAIRS = [
  ["TT17-2018-TH", "TT57-2026-II-PT"],
  ["TT18-2018-TRUNGHOC", "TT57-2026-II-PT"],
  ["TT19-2018-MN", "TT57-2026-I-MN"],
] as const;

describe.each(PAIRS)("%s to %s", (from, to) => {
  const [old, recent] = [catalogById(from), catalogById(to)];

  it.each(criteriaOf(old).map(({ code }) => code))("knows what %s may have become", (code) => {
    const similar = similarCriteria(code, from, to);
    expect(similar).not.toEqual([]);
    for (const { code: other } of similar) expect(criterionByCode(recent, other)).not.toBeNull();
    const ranks = similar.map(({ similarity }) => SIMILARITIES.indexOf(similarity));
    expect(ranks).toEqual([...ranks].sort());
  });

  it.each(criteriaOf(recent).map(({ code }) => code))("goes back from %s to the same", (code) => {
    const back = similarCriteria(code, to, from);
    expect(back).not.toEqual([]);
    const forth = criteriaOf(old).filter(({ code: older }) =>
      similarCriteria(older, from, to).some((similar) => similar.code === code)
    );
    expect(new Set(back.map((similar) => similar.code))).toEqual(
      new Set(forth.map((criterion) => criterion.code))
    );
  });
});

it.each([
  ["the same catalogue", "3.4", "TT17-2018-TH", "TT17-2018-TH"],
  ["a code that the catalogue does not have", "9.9", "TT17-2018-TH", "TT57-2026-II-PT"],
  ["schools of another kind", "3.4", "TT17-2018-TH", "TT57-2026-I-MN"],
  ["continuing education", "3.4", "TT18-2018-TRUNGHOC", "TT57-2026-III-GDTX"],
] as const)("suggests nothing for %s", (_, code, from, to) => {
  expect(similarCriteria(code, from, to)).toEqual([]);
});

it("leaves no catalogue of general or preschool education out", () => {
  const mapped = new Set<string>(PAIRS.flat());
  const left = ALL_CATALOGS.map(({ id }) => id).filter((id) => !mapped.has(id));
  expect(left).toEqual(["TT57-2026-III-GDTX"]);
});
