import { openPlan } from "../../app/changes/opened-plan";
import { checkPrint } from "../../app/print/check-print";
import { preparePrintChange } from "../../app/print/prepare-print-change";
import type { PrintItem } from "../../app/print/print-check";
import { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import { paneMessage } from "../../locales/pane-message";
import type { Arguments } from "../arguments";
import { onlyFile } from "../arguments";
import type { ConsoleOutput } from "../console-output";
import { outputFile, readInput, writeOutput } from "../files";
import { warnNotDescribed } from "../warn-not-carried";

/** `print`: a new workbook whose plan is set up to be printed, with what is left to the user. */
export async function printCommand(
  { operands, values }: Arguments,
  output: ConsoleOutput
): Promise<number> {
  const input = onlyFile(operands);
  const bytes = await readInput(input);
  const file = outputFile(values.output, input);
  const host = new XlsxHost(bytes);
  const opened = openPlan(await host.read());
  const { name } = opened.sheet;
  const change = preparePrintChange(opened, await host.describeSheet(name));
  if (change.steps.length > 0) await host.apply(change);
  const print = checkPrint(openPlan(await host.read()), await host.describeSheet(name));
  await writeOutput(file, host.file ?? bytes, output);
  warnNotDescribed(bytes, output);
  const items = print.items.map((item) => ({ ...item, message: messageOf(item, output) }));
  if (values.json) output.document({ ...print, items });
  else {
    output.say("print-pages", { count: print.pages, page: print.signaturePage ?? "–" });
    for (const { message, at } of items)
      output.say("print-item", { message, cell: at === null ? name : at.cell });
  }
  output.say("written", { file });
  return 0;
}

function messageOf({ code, params }: PrintItem, { locale }: ConsoleOutput): string {
  return paneMessage(`print.${code}`, params, locale);
}
