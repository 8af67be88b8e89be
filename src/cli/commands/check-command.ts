import { locateFindings } from "../../app/locate-findings";
import { separateWaived } from "../../app/separate-waived";
import { planReport } from "../../app/plan-report";
import { readPlanFile } from "../../app/read-plan-file";
import type { Arguments } from "../arguments";
import { onlyFile } from "../arguments";
import type { ConsoleOutput } from "../console-output";
import { readInput } from "../files";
import { openSource } from "../open-source";
import { sayChecked } from "../say-plan";

const FOUND_ERRORS = 1;

/** `check`: the findings of a plan where it stands; the file is only read. */
export async function checkCommand(
  { operands, values }: Arguments,
  output: ConsoleOutput
): Promise<number> {
  const input = onlyFile(operands);
  const source = await openSource(input ?? "", await readInput(input));
  const file = readPlanFile(source);
  const { open } = separateWaived(file.findings, file.plan, file.waivers);
  const findings = locateFindings(open, file.addresses, output.locale);
  const checked = { ...file, findings };
  if (values.json) output.document(planReport(checked));
  else sayChecked(input ?? "", checked, output);
  return findings.some((finding) => finding.severity === "error") ? FOUND_ERRORS : 0;
}
