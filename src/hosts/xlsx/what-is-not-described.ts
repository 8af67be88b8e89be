import type { LostKind, LostPart } from "../../sheets/model/lost-part";
import { hasOwnNames } from "./defined-names";
import type { WorkbookSources } from "./described-sources";
import { lostParts } from "./lost-parts";
import { sheetRelationLosses, workbookRelationLosses } from "./related-losses";
import { undescribedCells } from "./undescribed-cells";
import { undescribedElements } from "./undescribed-elements";
import { undescribedPage } from "./undescribed-page";
import { undescribedRules } from "./undescribed-rules";
import { openedFile } from "./opened-file";
import { childOf, isTrue } from "./xml-tree";

const LOCKS = ["lockStructure", "lockWindows"];

function workbookLosses({ workbook }: WorkbookSources): LostKind[] {
  const protection = childOf(workbook, "workbookProtection")?.attributes ?? {};
  const isLocked = LOCKS.some((lock) => isTrue(protection[lock]));
  return [
    ...(hasOwnNames(workbook) ? (["named-ranges"] as const) : []),
    ...(isLocked ? (["protection"] as const) : []),
  ];
}

/**
 * What a workbook loses when it is written anew from its description (`describeWorkbook`, then
 * `writeWorkbook`), to be named before saving; nothing for a file of ours. Not named is how the
 * user looks at it (zoom, selected cells, panes that are split but not frozen), and what a new
 * file says in another way: styles by name, the theme, the author. Throws `UnreadableFile`.
 */
export function whatIsNotDescribed(bytes: Uint8Array): LostPart[] {
  const { source, workbook, sheetOf } = openedFile(bytes);
  return lostParts(source, {
    workbook: [...workbookRelationLosses(source), ...workbookLosses(workbook)],
    worksheet: (listed) => {
      const sheet = sheetOf(listed);
      return [
        ...sheetRelationLosses(source, listed.part),
        ...undescribedElements(sheet.worksheet),
        ...undescribedCells(sheet, workbook),
        ...undescribedRules(sheet, workbook),
        ...undescribedPage(sheet, workbook.workbook),
      ];
    },
  });
}
