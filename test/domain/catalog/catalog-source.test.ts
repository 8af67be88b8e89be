import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { ALL_CATALOGS } from "../../../src/domain/catalog/all-catalogs";
import { PRESCHOOL_AMENDMENT_2024 } from "../../../src/domain/catalog/amendment-2024";
import type { Catalog, Criterion } from "../../../src/domain/catalog/catalog";
import { criteriaOf } from "../../../src/domain/catalog/criteria-of";

type SourceLevel = { exists: boolean; indicators: string[]; gist: string | null };

type SourceCriterion = {
  code: string;
  title: string;
  titleVariants: string[];
  mandatory: boolean | null;
  quantHint?: string | null;
  quantRequired?: boolean;
  levels: Record<string, SourceLevel>;
  confidence: Record<string, string>;
};

type SourceCatalog = {
  id: string;
  series: string;
  schoolTypes: string[];
  levels: number[];
  regulation: Record<string, unknown> & {
    amendedBy?: { number: string; issued: string; effective: string }[];
    confidence: Record<string, string>;
  };
  evidenceCode: Record<string, string>;
  level4: { criteria: { gist: string; confidence: string }[] } | null;
  standards: {
    number: number;
    title: string;
    confidence?: Record<string, string>;
    criteria: SourceCriterion[];
  }[];
};

type Source = {
  catalogs: SourceCatalog[];
  variants: {
    effective: string;
    standard3: { criteria: { code: string; title: string }[] };
    removedCodes: string[];
  }[];
};

const FILE = path.resolve(process.cwd(), "../shared/domain/catalogs.json");
const itShared = existsSync(FILE) ? it : it.skip;

const read = () => JSON.parse(readFileSync(FILE, "utf8")) as Source;
const ours = (id: string) => ALL_CATALOGS.find((catalog) => catalog.id === id) as Catalog;

/** What a mark of the source says of the fact itself; remarks after it do not count. */
function markOf(mark: string | undefined): string | null {
  const names = { verified: "verified", "1_source": "one-source", own_words: "own-words" };
  const found = Object.entries(names).find(([start]) => mark?.startsWith(start));
  return found?.[1] ?? null;
}

function expectedCriterion(source: SourceCriterion, standard: number): Criterion {
  const { code, title, titleVariants, mandatory, quantHint, quantRequired } = source;
  const levels = Object.entries(source.levels)
    .filter(([, level]) => level.exists)
    .map(([level, { indicators, gist }]) => ({ level: Number(level), indicators, gist }));
  const quantitative =
    quantRequired === undefined ? null : { required: quantRequired, hint: quantHint };
  return {
    code,
    title,
    titleVariants,
    mandatory,
    standard,
    levels,
    quantitative,
    titleConfidence: markOf(source.confidence.title),
    mandatoryConfidence: markOf(source.confidence.mandatory),
  } as Criterion;
}

describe("catalogue data against its source, ../shared/domain/catalogs.json", () => {
  itShared("has every criterion of the source, word for word", () => {
    for (const { id, standards } of read().catalogs) {
      const expected = standards.flatMap(({ number, criteria }) =>
        criteria.map((criterion) => expectedCriterion(criterion, number))
      );
      expect(criteriaOf(ours(id))).toEqual(expected);
    }
  });

  itShared("has the standards, levels and school types of the source", () => {
    for (const source of read().catalogs) {
      const catalog = ours(source.id);
      expect(catalog.standards.map(({ number, title }) => ({ number, title }))).toEqual(
        source.standards.map(({ number, title }) => ({ number, title }))
      );
      expect(catalog.standards.map(({ titleConfidence }) => titleConfidence)).toEqual(
        source.standards.map(({ confidence }) => markOf(confidence?.title) ?? "one-source")
      );
      expect([catalog.series, catalog.levels, catalog.schoolTypes]).toEqual([
        source.series,
        source.levels,
        source.schoolTypes,
      ]);
    }
  });

  itShared("has the regulation, its dates and what it says of level 4", () => {
    for (const source of read().catalogs) {
      const { regulation, level4 } = ours(source.id);
      expect(regulation).toMatchObject({
        number: source.regulation.number,
        annex: source.regulation.annex ?? null,
        title: source.regulation.title,
        annexTitle: source.regulation.annexTitle ?? null,
        issued: source.regulation.issued,
        effective: source.regulation.effective,
        replacedOn: source.regulation.repealedOn,
        replacedBy: source.regulation.repealedBy,
        guidance: source.regulation.guidance ?? null,
        confidence: markOf(source.regulation.confidence.number),
        effectiveConfidence: markOf(source.regulation.confidence.effective),
      });
      expect(
        regulation.amendments.map(({ number, issued, effective }) => [number, issued, effective])
      ).toEqual((source.regulation.amendedBy ?? []).map((a) => [a.number, a.issued, a.effective]));
      expect(level4?.clauses.map(({ gist }) => gist)).toEqual(
        source.level4?.criteria.map(({ gist }) => gist)
      );
    }
  });

  itShared("has the marks the source puts on levels, indicators and gists", () => {
    for (const source of read().catalogs) {
      const { levels, indicators, gists } = ours(source.id).detailConfidence;
      for (const { confidence } of source.standards.flatMap(({ criteria }) => criteria)) {
        expect(markOf(confidence.levelsExist) ?? "one-source").toBe(levels);
        expect(markOf(confidence.indicators) ?? "one-source").toBe(indicators);
        expect(markOf(confidence.gist)).toBe(gists);
      }
    }
  });

  itShared("has the evidence formats of the source", () => {
    for (const { id, evidenceCode } of read().catalogs) {
      const { evidence } = ours(id);
      expect([evidence.pattern, evidence.example, evidence.listSeparator]).toEqual([
        evidenceCode.pattern,
        evidenceCode.example,
        evidenceCode.listSeparator,
      ]);
      expect(evidence.strict.source).toBe(evidenceCode.regexStrict);
      expect(evidence.lenient.source).toBe(evidenceCode.regexLenient);
    }
  });

  itShared("has the titles of the amendment of 2024", () => {
    const [variant] = read().variants;
    expect(PRESCHOOL_AMENDMENT_2024.from).toBe(variant?.effective);
    expect(PRESCHOOL_AMENDMENT_2024.mergedCodes).toEqual(variant?.removedCodes);
    expect(PRESCHOOL_AMENDMENT_2024.titles).toEqual(
      Object.fromEntries(
        (variant?.standard3.criteria ?? []).map(({ code, title }) => [code, title])
      )
    );
  });
});
