import { rollUpPlan } from "../../app/roll-up-plan";
import { planReport } from "../../app/plan-report";
import { writeWorkbook } from "../../hosts/xlsx/write-workbook";
import type { Arguments } from "../arguments";
import { onlyFile } from "../arguments";
import type { ConsoleOutput } from "../console-output";
import { surroundings } from "../surroundings";
import { outputFile, readInput, writeOutput } from "../files";
import { openSource } from "../open-source";
import { sayTotals } from "../say-plan";
import { warnNotCarried } from "../warn-not-carried";

/** `rollup`: a new workbook with the plan, its ledger and the summaries written afresh. */
export async function rollupCommand(
  { operands, values }: Arguments,
  output: ConsoleOutput
): Promise<number> {
  const input = onlyFile(operands);
  const bytes = await readInput(input);
  const file = outputFile(values.output, input);
  const rolled = rollUpPlan(await openSource(input ?? "", bytes), surroundings(output));
  await writeOutput(file, await writeWorkbook(rolled.workbook), output);
  warnNotCarried(input ?? "", bytes, rolled.otherSheets, output);
  if (values.json) output.document(planReport(rolled));
  else sayTotals(rolled, output);
  output.say("written", { file });
  return 0;
}
