import type { Finding } from "../domain/validation/finding";
import type { FindingCode } from "../domain/validation/finding-code";
import { FINDINGS_EN } from "./en/findings";
import { TERMS_EN } from "./en/terms";
import { fillTemplate } from "./fill-template";
import type { Locale } from "./locale";
import { nameTerms } from "./name-terms";
import type { Terms } from "./terms";
import { FINDINGS_VI } from "./vi/findings";
import { TERMS_VI } from "./vi/terms";

type Wording = {
  readonly findings: Readonly<Record<FindingCode, string>>;
  readonly terms: Terms;
};

const WORDINGS: Readonly<Record<Locale, Wording>> = {
  vi: { findings: FINDINGS_VI, terms: TERMS_VI },
  en: { findings: FINDINGS_EN, terms: TERMS_EN },
};

/** One sentence for the user: what is wrong and what to do about it. */
export function findingMessage({ code, params }: Pick<Finding, "code" | "params">, locale: Locale) {
  const { findings, terms } = WORDINGS[locale];
  return fillTemplate(findings[code], nameTerms(params, terms));
}
