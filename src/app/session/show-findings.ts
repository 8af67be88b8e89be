import type { Catalog } from "../../domain/catalog/catalog";
import { catalogById } from "../../domain/catalog/catalog-by-id";
import { criterionByCode } from "../../domain/catalog/criterion-by-code";
import { withChosenAmount } from "../../domain/money/with-chosen-amount";
import type { Finding } from "../../domain/validation/finding";
import { legalBasisMessage } from "../../locales/legal-basis-message";
import type { Locale } from "../../locales/locale";
import { locateFindings } from "../locate-findings";
import type { PlanFile } from "../read-plan-file";
import type { KeyedFinding } from "../separate-waived";
import type { FindingGroup, ShownChoice, ShownFinding } from "./session-state";
import { showRow } from "./show-row";

/** Findings ready to be listed, in their order. */
export function showFindings<F extends KeyedFinding>(
  findings: readonly F[],
  file: PlanFile,
  locale: Locale
): (F & ShownFinding)[] {
  const { plan, addresses } = file;
  const catalog = catalogById(plan.catalog);
  const rows = new Map(plan.rows.map((row, index) => [row.id, showRow(row, index, file)]));
  return locateFindings(findings, addresses, locale).map((finding) => {
    const row = finding.at.part === "row" ? rows.get(finding.at.row) : undefined;
    return {
      ...finding,
      group: groupOf(finding),
      rowNumber: row?.number ?? null,
      rowTitle: row?.title ?? null,
      basis: legalBasisMessage(finding.code, catalog.series, locale),
      amounts: amountsFor(finding, file),
      answers: answersTo(finding, catalog),
    };
  });
}

function answersTo({ choices = [] }: Finding, catalog: Catalog): readonly ShownChoice[] {
  return choices.map((choice) => {
    const code = choice.kind === "criterion" ? choice.criterion : null;
    return { choice, title: code && (criterionByCode(catalog, code)?.title ?? null) };
  });
}

function groupOf({ severity, certainty }: Finding): FindingGroup {
  return certainty === "ambiguous" ? "clarify" : severity;
}

/** The readings of a doubtful amount among which the user can choose by one press. */
function amountsFor({ at, certainty }: Finding, { plan, readings }: PlanFile): readonly number[] {
  if (certainty !== "ambiguous" || at.part !== "row") return [];
  const reading = readings.get(at.row);
  if (reading?.money.kind !== "ambiguous" || at.field !== reading.moneyField) return [];
  const unit = plan.moneyUnit ?? undefined;
  return (reading.money.alternatives ?? []).filter(
    (amount) => withChosenAmount(reading.money.original, amount, unit) !== null
  );
}
