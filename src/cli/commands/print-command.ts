import path from "node:path";
import { openPlan } from "../../app/changes/opened-plan";
import { checkPrint } from "../../app/print/check-print";
import { preparePrintChange } from "../../app/print/prepare-print-change";
import type { PrintCheck, PrintItem } from "../../app/print/print-check";
import { whatIsNotDescribed } from "../../hosts/xlsx/what-is-not-described";
import { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import { paneMessage } from "../../locales/pane-message";
import type { Arguments } from "../arguments";
import type { ConsoleOutput } from "../console-output";
import { inputAndOutput, writeOutput } from "../files";
import { warnNotDescribed } from "../warn-not-carried";

/** `print`: a new workbook whose plan is set up to be printed, with what is left to the user. */
export async function printCommand(args: Arguments, output: ConsoleOutput): Promise<number> {
  const { input, bytes, file } = await inputAndOutput(args);
  const host = new XlsxHost(bytes);
  const opened = openPlan(await host.read());
  const { name } = opened.sheet;
  const change = preparePrintChange(opened, await host.describeSheet(name));
  if (change.steps.length > 0 || !isPlainWorkbook(input, bytes)) {
    warnNotDescribed(bytes, output);
    await host.apply(change);
  }
  const print = checkPrint(openPlan(await host.read()), await host.describeSheet(name));
  await writeOutput(file, host.file ?? bytes, output);
  const items = print.items.map((item) => ({ ...item, message: messageOf(item, output) }));
  if (args.values.json) output.document({ ...print, items });
  else {
    sayPages(print, output);
    for (const { message, at } of items)
      output.say("print-item", { message, cell: at === null ? name : at.cell });
  }
  output.say("written", { file });
  return 0;
}

/** Its bytes can stand under .xlsx as they are; Excel opens no macro workbook of that name. */
function isPlainWorkbook(input: string, bytes: Uint8Array): boolean {
  const hasMacros = whatIsNotDescribed(bytes).some(({ kind }) => kind === "macros");
  return path.extname(input).toLowerCase() === ".xlsx" && !hasMacros;
}

function sayPages({ pages: count, signaturePage: page }: PrintCheck, output: ConsoleOutput): void {
  if (page === null) output.say("print-pages-unsigned", { count });
  else output.say("print-pages", { count, page });
}

function messageOf({ code, params }: PrintItem, { locale }: ConsoleOutput): string {
  return paneMessage(`print.${code}`, params, locale);
}
