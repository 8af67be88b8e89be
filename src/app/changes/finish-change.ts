import type { LedgerLine } from "../../domain/plan/ledger-line";
import type { Waiver } from "../../sheets/findings/waiver";
import { SHEET_NAMES } from "../../sheets/model/sheet-names";
import type { ExpectedText, SheetChange, WorkbookChange } from "../../sheets/model/workbook-change";
import { describeFindings } from "../describe-findings";
import { locateFindings } from "../locate-findings";
import type { Surroundings } from "../plan-workbook";
import { separateWaived } from "../separate-waived";
import { applyToSource } from "./apply-to-source";
import type { OpenedPlan } from "./opened-plan";
import { openPlan } from "./opened-plan";
import { ownSheetStep, sheetNamed } from "./own-sheet-step";
import { rowIdentity } from "./row-identity";
import { trackingEdits } from "./tracking-edits";

export type FinishOptions = {
  readonly expected?: readonly ExpectedText[];
  /** The waivers after the change; those of the workbook where not given. */
  readonly waivers?: readonly Waiver[];
  /** Writes the findings sheet also where there is none yet. */
  readonly addFindings?: boolean;
  /** The ledger that the change writes, where it is not the one that stands in the workbook. */
  readonly ledger?: readonly LedgerLine[];
};

/**
 * Adds to a change of the plan sheet what follows from it: the tracking block and the findings sheet
 * say what a check of the changed plan finds. The rows must still be where they were read.
 */
export function finishChange(
  opened: OpenedPlan,
  steps: readonly SheetChange[],
  { locale, today }: Surroundings,
  options: FinishOptions = {}
): WorkbookChange {
  const { ledger } = options;
  const after = openPlan(applyToSource(opened.source, steps), ledger ? { ledger } : {});
  const { plan, addresses, layout } = after.file;
  const waivers = options.waivers ?? after.file.waivers;
  const { open, waived } = separateWaived(after.file.findings, plan, waivers);
  const cells = trackingEdits(after, open, locale);
  const described = describeFindings({
    plan,
    findings: locateFindings(open, addresses, locale),
    waived: locateFindings(waived, addresses, locale),
    locale,
    today,
    sheet: layout.sheet,
  });
  const hasFindings = sheetNamed(opened.source, SHEET_NAMES.findings) !== undefined;
  const writesFindings = hasFindings || options.addFindings === true;
  return {
    steps: [
      ...steps,
      ...(cells.length > 0 ? [{ kind: "edit-cells" as const, sheet: layout.sheet, cells }] : []),
      ...(writesFindings ? [ownSheetStep(opened.source, described)] : []),
    ],
    expected: [...rowIdentity(opened), ...(options.expected ?? [])],
  };
}
