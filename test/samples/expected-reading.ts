import { existsSync, readFileSync } from "node:fs";
import { sampleFile } from "../support/shared-samples";

/** The parts of a sample's `expected.json` that the tests compare. */
export type ExpectedReading = {
  readonly school: string | null;
  readonly schoolYear: string;
  readonly issueDate: string | null;
  readonly form: string;
  readonly catalog: string;
  readonly rows: readonly ExpectedRow[];
  readonly totals: {
    readonly knownAmount: number;
    readonly rowsAmount: number;
    readonly rowsAmbiguous: number;
    readonly rowsBlank: number;
    readonly rowsUndetermined: number;
    readonly bySource?: Readonly<Record<string, number>>;
  };
  readonly defects: readonly { readonly what: string; readonly oracle: string }[];
};

export type ExpectedRow = {
  readonly standard: number;
  readonly criterion: string;
  readonly lead: string | null;
  readonly cooperate: string | null;
  readonly time: {
    readonly start: string | null;
    readonly end: string | null;
    readonly precision: string;
    readonly recurrence: string | null;
    readonly open: string | null;
    readonly alternatives?: readonly { readonly start: string; readonly end: string }[];
  };
  readonly money: {
    readonly kind: string;
    readonly amount: number | null;
    readonly alternatives: readonly number[];
    readonly alsoAccept?: readonly string[];
    readonly parts?: readonly { readonly amount: number; readonly source: string }[];
  };
  readonly funding: readonly string[];
} & Readonly<Record<string, unknown>>;

/** Blank where the samples are absent: the describe that asks for it is skipped then. */
export function expectedReading(sample: string): ExpectedReading {
  const file = sampleFile(sample, "expected.json");
  const text = existsSync(file) ? readFileSync(file, "utf8") : '{"rows":[],"defects":[]}';
  return JSON.parse(text) as ExpectedReading;
}
