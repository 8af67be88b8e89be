import type { WorkbookHost } from "../../hosts/host";
import { PUBLICATION_SHEET, SHEET_NAMES } from "../../sheets/model/sheet-names";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import type { SourceWorkbook } from "../../sheets/model/source-row";
import type { OpenedPlan } from "../changes/opened-plan";
import { openPlan } from "../changes/opened-plan";
import { checkPrint } from "../print/check-print";
import { preparePrintChange } from "../print/prepare-print-change";
import type { PublicationCopy } from "../print/publication-copy";
import { freeSheetName, publicationCopy } from "../print/publication-copy";
import type { PlannedChange } from "./planned-change";
import type { ShownPrint } from "./session-state";

type Describes = Pick<WorkbookHost, "describeSheet">;

/** The plan with its sheet as it looks: what all about printing is worked out from. */
type PrintedPlan = { readonly opened: OpenedPlan; readonly sheet: SheetDescription };

async function printedPlan(host: Describes, source: SourceWorkbook): Promise<PrintedPlan> {
  const opened = openPlan(source);
  return { opened, sheet: await host.describeSheet(opened.sheet.name) };
}

export async function shownPrint(
  host: Describes,
  source: SourceWorkbook,
  copiesToFile: boolean
): Promise<ShownPrint> {
  const { opened, sheet } = await printedPlan(host, source);
  const { stripped, notes } = publicationCopy(opened, sheet, PUBLICATION_SHEET);
  return { ...checkPrint(opened, sheet), stripped, notes, copiesToFile };
}

export async function preparedPrint(
  host: Describes,
  source: SourceWorkbook
): Promise<PlannedChange> {
  const { opened, sheet } = await printedPlan(host, source);
  const change = preparePrintChange(opened, sheet);
  const split = change.steps.filter(({ kind }) => kind === "insert-rows");
  return { change, params: { count: split.length } };
}

/** A copy as a workbook of its own, and what its file may be called. */
export async function publishedFile(host: Describes, source: SourceWorkbook) {
  const { opened, sheet } = await printedPlan(host, source);
  const { schoolYear } = opened.file.plan;
  const year = schoolYear === null ? "" : ` ${schoolYear}`;
  const copy: PublicationCopy = publicationCopy(opened, sheet, SHEET_NAMES.plan);
  return { ...copy, fileName: `Kế hoạch cải tiến${year} (bản công bố).xlsx` };
}

/** A copy as one more sheet, behind the plan's. */
export async function publishedSheet(
  host: Describes,
  source: SourceWorkbook
): Promise<PlannedChange> {
  const { opened, sheet } = await printedPlan(host, source);
  const name = freeSheetName(
    PUBLICATION_SHEET,
    source.sheets.map((one) => one.name)
  );
  const copy = publicationCopy(opened, sheet, name);
  return {
    change: {
      steps: [{ kind: "add-sheet", sheet: copy.sheet, after: opened.sheet.name }],
      expected: [],
    },
    params: { sheet: name },
  };
}
