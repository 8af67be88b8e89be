import path from "node:path";
import { whatCannotBeCarried } from "../hosts/xlsx/what-cannot-be-carried";
import { whatIsNotDescribed } from "../hosts/xlsx/what-is-not-described";
import type { LostPart } from "../sheets/model/lost-part";
import type { WorkbookDescription } from "../sheets/model/sheet-description";
import { lostPartName } from "../locales/lost-part-name";
import { cliMessage } from "../locales/cli-message";
import type { ConsoleOutput } from "./console-output";

/** Names what is lost of a workbook whose sheets are all written anew as they are. */
export function warnNotDescribed(bytes: Uint8Array, output: ConsoleOutput): void {
  const parts = namesOf(whatIsNotDescribed(bytes), output);
  if (parts.length > 0) output.warn("not-carried", { parts: parts.join("; ") });
}

function namesOf(parts: readonly LostPart[], { locale }: ConsoleOutput): string[] {
  return parts.map(({ kind, sheets }) =>
    sheets.length === 0
      ? lostPartName(kind, locale)
      : `${lostPartName(kind, locale)} (${sheets.join(", ")})`
  );
}

type NewWorkbook = {
  readonly workbook: WorkbookDescription;
  /** Of the one it was made from, those that it does not hold. */
  readonly otherSheets: readonly string[];
};

/** Names what the new file does not hold of the workbook it was made from. */
export function warnNotCarried(
  input: string,
  bytes: Uint8Array,
  { workbook, otherSheets }: NewWorkbook,
  output: ConsoleOutput
): void {
  if (path.extname(input).toLowerCase() !== ".xlsx") return;
  const lost = whatCannotBeCarried(bytes).flatMap((part) => withoutNewLists(part, workbook));
  const parts = namesOf(lost, output);
  if (otherSheets.length > 0) {
    parts.push(cliMessage("other-sheets", { sheets: otherSheets.join(", ") }, output.locale));
  }
  if (parts.length > 0) output.warn("not-carried", { parts: parts.join("; ") });
}

/** Our sheets get their drop-downs anew. */
function withoutNewLists(part: LostPart, { sheets: written }: WorkbookDescription): LostPart[] {
  if (part.kind !== "drop-downs") return [part];
  const renewed = written.filter(({ validations }) => validations.length > 0);
  const sheets = part.sheets.filter((name) => !renewed.some((sheet) => sheet.name === name));
  return sheets.length === 0 ? [] : [{ ...part, sheets }];
}
