/** A catalogue as its file in `data/` holds it: names and dates are still plain text. */
export type CatalogData = {
  readonly id: string;
  readonly series: string;
  readonly schoolTypes: readonly string[];
  readonly levels: readonly number[];
  readonly regulation: RegulationData;
  readonly level4: LevelFourData | null;
  readonly detailConfidence: {
    readonly levels: string;
    readonly indicators: string;
    readonly gists: string;
  };
  readonly standards: readonly StandardData[];
};

export type RegulationData = {
  readonly number: string;
  readonly annex: string | null;
  readonly title: string;
  readonly annexTitle: string | null;
  readonly issued: string;
  readonly effective: string;
  readonly replacedOn: string | null;
  readonly replacedBy: string | null;
  readonly guidance: string | null;
  readonly confidence: string;
  readonly titleConfidence: string;
  readonly effectiveConfidence: string;
  readonly amendments: readonly AmendmentData[];
};

export type AmendmentData = {
  readonly number: string;
  readonly issued: string;
  readonly effective: string;
  readonly confidence: string;
  readonly datesConfidence: string;
};

export type LevelFourData = {
  readonly article: number;
  readonly clauses: readonly {
    readonly clause: number;
    readonly gist: string;
    readonly confidence: string;
  }[];
};

export type StandardData = {
  readonly number: number;
  readonly title: string;
  readonly titleConfidence: string;
  readonly criteria: readonly CriterionData[];
};

export type CriterionData = {
  readonly code: string;
  readonly title: string;
  readonly titleVariants: readonly string[];
  readonly mandatory: boolean | null;
  readonly quantitative: { readonly required: boolean; readonly hint: string | null } | null;
  readonly titleConfidence: string;
  readonly mandatoryConfidence: string | null;
  readonly levels: readonly {
    readonly level: number;
    /** The letters in one word: `abc`; empty for one undivided requirement. */
    readonly indicators: string;
    readonly gist: string;
  }[];
};
