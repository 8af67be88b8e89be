import { importPlan } from "../../app/import-plan";
import { planReport } from "../../app/plan-report";
import { writeWorkbook } from "../../hosts/xlsx/write-workbook";
import type { Arguments } from "../arguments";
import { catalogOption, formOption, schoolYearOption } from "../arguments";
import type { ConsoleOutput } from "../console-output";
import { surroundings } from "../surroundings";
import { inputAndOutput, writeOutput } from "../files";
import { openSource } from "../open-source";
import { readingOptions } from "../reading-options";
import { sayImported } from "../say-plan";
import { warnNotCarried } from "../warn-not-carried";

/** `import`: a school's own document becomes a checked, totalled, printable workbook. */
export async function importCommand(args: Arguments, output: ConsoleOutput): Promise<number> {
  const { values } = args;
  const form = formOption(values.form);
  const options = readingOptions(catalogOption(values.catalog), schoolYearOption(values.year));
  const { input, bytes, file } = await inputAndOutput(args);
  const source = await openSource(input, bytes);
  const imported = importPlan(
    source,
    { ...options, ...(form ? { form } : {}) },
    surroundings(output)
  );
  warnNotCarried(input, bytes, imported, output);
  await writeOutput(file, await writeWorkbook(imported.workbook), output);
  if (values.json) output.document(planReport(imported));
  else sayImported(input, imported, output);
  output.say("written", { file });
  return 0;
}
