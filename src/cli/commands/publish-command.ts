import { openPlan } from "../../app/changes/opened-plan";
import { publicationCopy } from "../../app/print/publication-copy";
import { writeWorkbook } from "../../hosts/xlsx/write-workbook";
import { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import { paneMessage } from "../../locales/pane-message";
import { cellName } from "../../sheets/model/cell-address";
import { SHEET_NAMES } from "../../sheets/model/sheet-names";
import type { Arguments } from "../arguments";
import type { ConsoleOutput } from "../console-output";
import { inputAndOutput, writeOutput } from "../files";

/** `publish`: a new workbook with what of the plan is printed and nothing else. */
export async function publishCommand(args: Arguments, output: ConsoleOutput): Promise<number> {
  const { bytes, file } = await inputAndOutput(args);
  const host = new XlsxHost(bytes);
  const opened = openPlan(await host.read());
  const sheet = await host.describeSheet(opened.sheet.name);
  const copy = publicationCopy(opened, sheet, SHEET_NAMES.plan);
  await writeOutput(file, await writeWorkbook({ sheets: [copy.sheet] }), output);
  const { locale } = output;
  const stripped = copy.stripped.map((part) => ({
    ...part,
    message: paneMessage(`stripped.${part.kind}`, { count: part.count ?? "" }, locale),
  }));
  if (args.values.json) output.document({ stripped, notes: copy.notes, cut: copy.cut });
  else output.say("published", { parts: stripped.map(({ message }) => message).join("; ") });
  if (copy.notes > 0) output.warn("published-notes", { count: copy.notes });
  for (const row of copy.cut) {
    const message = paneMessage("print.row-over-limit-kept", { row }, locale);
    output.warn("print-item", { cell: cellName({ row, column: 1 }), message });
  }
  output.say("written", { file });
  return 0;
}
