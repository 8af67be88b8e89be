import { catalogById } from "../domain/catalog/catalog-by-id";
import type { Plan } from "../domain/plan/plan";
import type { CalendarDate } from "../domain/timeline/calendar-date";
import { formatDateVi } from "../domain/timeline/format-date-vi";
import { legalBasisMessage } from "../locales/legal-basis-message";
import type { Locale } from "../locales/locale";
import { buildFindingsSheet } from "../sheets/findings/build-findings-sheet";
import type { ReviewRecord } from "../sheets/findings/review-record";
import type { Waiver } from "../sheets/findings/waiver";
import type { WordedFinding } from "../sheets/findings/worded-finding";
import type { SheetDescription } from "../sheets/model/sheet-description";
import { planCaption } from "../sheets/theme/plan-caption";
import type { LocatedFinding } from "./locate-findings";

export type FindingsInput = {
  readonly plan: Plan;
  readonly findings: readonly LocatedFinding[];
  readonly waived: readonly (LocatedFinding & Waiver)[];
  readonly locale: Locale;
  /** The day of the check. */
  readonly today: CalendarDate;
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
  return buildFindingsSheet(
    input.findings.map(worded),
    reviewRecord(input),
    input.waived.map(worded)
  );
}

const HEAD = "HIỆU TRƯỞNG";

function reviewRecord({ plan, today }: FindingsInput): ReviewRecord {
  const { id, regulation } = catalogById(plan.catalog);
  const annex = regulation.annex ? `, Phụ lục ${regulation.annex}` : "";
  const { signerTitle, signerName } = plan.closing;
  return {
    plan: planCaption(plan),
    check:
      `Bộ tiêu chuẩn ${id}: Thông tư ${regulation.number}${annex}  ·  ` +
      `Kiểm tra ngày ${formatDateVi(today)}`,
    head: { title: signerTitle.at(-1) ?? HEAD, name: signerName },
  };
}
