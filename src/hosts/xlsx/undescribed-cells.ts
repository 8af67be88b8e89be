import type { LostKind } from "../../sheets/model/lost-part";
import { cellElements } from "./cell-elements";
import type { SheetSource, WorkbookSources } from "./described-sources";
import { FormulaReader } from "./formula-reader";
import { undescribedFormats } from "./undescribed-looks";
import { childOf, childrenOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Letters that look otherwise than the rest of their cell. */
function isRich(text: XmlElement | undefined): boolean {
  return childrenOf(text, "r").some((run) => childOf(run, "rPr") !== undefined);
}

function hasRichText({ sheetData }: SheetSource, { textElements }: WorkbookSources): boolean {
  return Array.from(cellElements(sheetData), ({ cell }) =>
    cell.attributes["t"] === "s"
      ? isRich(textElements[Number(childOf(cell, "v")?.text)])
      : isRich(childOf(cell, "is"))
  ).includes(true);
}

function hasOddFormulas({ sheetData, names }: SheetSource): boolean {
  const formulas = new FormulaReader(names);
  return Array.from(cellElements(sheetData), ({ cell, at }) => formulas.read(cell, at)).includes(
    null
  );
}

/** Looks of whole rows and columns, which cells have that the file does not name. */
function lineFormats({ worksheet, sheetData }: SheetSource): number[] {
  const columns = childrenOf(childOf(worksheet, "cols"), "col").map(
    ({ attributes }) => attributes["style"]
  );
  const rows = childrenOf(sheetData, "row").map(({ attributes }) => attributes["s"]);
  return [...columns, ...rows].filter((format) => format !== undefined).map(Number);
}

function hasOddLooks(sheet: SheetSource, { styleSheet, styles }: WorkbookSources): boolean {
  const odd = undescribedFormats(styleSheet);
  const isVisible = (format: number) => {
    const { fill, borders } = styles.cell(format);
    return fill !== undefined || borders !== undefined;
  };
  const ofCells = Array.from(cellElements(sheet.sheetData), ({ cell }) =>
    odd.has(Number(cell.attributes["s"] ?? 0))
  );
  return ofCells.includes(true) || lineFormats(sheet).some(isVisible);
}

/** What cells hold and look like that their descriptions do not say. */
export function undescribedCells(sheet: SheetSource, workbook: WorkbookSources): LostKind[] {
  return [
    ...(hasRichText(sheet, workbook) ? (["rich-text"] as const) : []),
    ...(hasOddFormulas(sheet) ? (["formulas"] as const) : []),
    ...(hasOddLooks(sheet, workbook) ? (["cell-looks"] as const) : []),
  ];
}
