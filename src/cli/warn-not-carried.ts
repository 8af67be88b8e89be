import path from "node:path";
import { whatCannotBeCarried } from "../hosts/xlsx/what-cannot-be-carried";
import { lostPartName } from "../locales/lost-part-name";
import { cliMessage } from "../locales/cli-message";
import type { ConsoleOutput } from "./console-output";

/** Names what the new file does not hold of the workbook it was made from. */
export function warnNotCarried(
  input: string,
  bytes: Uint8Array,
  otherSheets: readonly string[],
  output: ConsoleOutput
): void {
  if (path.extname(input).toLowerCase() !== ".xlsx") return;
  const parts = whatCannotBeCarried(bytes).map(({ kind, sheets }) =>
    sheets.length === 0
      ? lostPartName(kind, output.locale)
      : `${lostPartName(kind, output.locale)} (${sheets.join(", ")})`
  );
  if (otherSheets.length > 0) {
    parts.push(cliMessage("other-sheets", { sheets: otherSheets.join(", ") }, output.locale));
  }
  if (parts.length > 0) output.warn("not-carried", { parts: parts.join("; ") });
}
