import { catalogById } from "../domain/catalog/catalog-by-id";
import type { Plan } from "../domain/plan/plan";
import { legalBasisMessage } from "../locales/legal-basis-message";
import type { Locale } from "../locales/locale";
import { buildFindingsSheet } from "../sheets/findings/build-findings-sheet";
import type { WordedFinding } from "../sheets/findings/build-findings-sheet";
import type { Waiver } from "../sheets/findings/waiver";
import type { SheetDescription } from "../sheets/model/sheet-description";
import { planCaption } from "../sheets/theme/plan-caption";
import type { LocatedFinding } from "./locate-findings";

export type FindingsInput = {
  readonly plan: Plan;
  readonly findings: readonly LocatedFinding[];
  readonly waived: readonly (LocatedFinding & Waiver)[];
  readonly locale: Locale;
  /** The plan's sheet: findings in it are linked. */
  readonly sheet: string;
};

/** The findings sheet of a plan, in words. */
export function describeFindings(input: FindingsInput): SheetDescription {
  const { series } = catalogById(input.plan.catalog);
  const worded = <F extends LocatedFinding>(finding: F): F & WordedFinding => ({
    ...finding,
    basis: legalBasisMessage(finding.code, series, input.locale),
    linked: finding.sheet === input.sheet,
  });
  const caption = planCaption(input.plan);
  return buildFindingsSheet(input.findings.map(worded), caption, input.waived.map(worded));
}
