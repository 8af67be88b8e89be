import { rollUpPlan } from "../../app/roll-up-plan";
import { planReport } from "../../app/plan-report";
import { writeWorkbook } from "../../hosts/xlsx/write-workbook";
import type { Arguments } from "../arguments";
import type { ConsoleOutput } from "../console-output";
import { surroundings } from "../surroundings";
import { inputAndOutput, writeOutput } from "../files";
import { openSource } from "../open-source";
import { sayTotals } from "../say-plan";
import { warnNotCarried } from "../warn-not-carried";

/** `rollup`: a new workbook with the plan, its ledger and the summaries written afresh. */
export async function rollupCommand(args: Arguments, output: ConsoleOutput): Promise<number> {
  const { input, bytes, file } = await inputAndOutput(args);
  const rolled = rollUpPlan(await openSource(input, bytes), surroundings(output));
  warnNotCarried(input, bytes, rolled, output);
  await writeOutput(file, await writeWorkbook(rolled.workbook), output);
  if (args.values.json) output.document(planReport(rolled));
  else sayTotals(rolled, output);
  output.say("written", { file });
  return 0;
}
