import { catalogById } from "../../domain/catalog/catalog-by-id";
import { describePlanWorkbook } from "../../app/plan-workbook";
import { writeWorkbook } from "../../hosts/xlsx/write-workbook";
import { newPlan } from "../../sheets/forms/defaults/new-plan";
import type { Arguments } from "../arguments";
import { catalogOption, formOption, required, schoolYearOption } from "../arguments";
import type { ConsoleOutput } from "../console-output";
import { surroundings } from "../surroundings";
import { outputFile, writeOutput } from "../files";

/** `new`: an empty plan on one of the forms, ready to be filled in. */
export async function newCommand({ values }: Arguments, output: ConsoleOutput): Promise<number> {
  const plan = newPlan({
    form: required("form", formOption(values.form)),
    catalog: catalogById(required("catalog", catalogOption(values.catalog))),
    schoolYear: required("year", schoolYearOption(values.year)),
    school: values.school ?? null,
  });
  const file = outputFile(values.output);
  const { workbook } = describePlanWorkbook(plan, [], surroundings(output));
  await writeOutput(file, await writeWorkbook(workbook), output);
  output.say("created", { file });
  return 0;
}
