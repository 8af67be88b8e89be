import type { LostKind, LostPart } from "../../sheets/model/lost-part";
import { lostParts } from "./lost-parts";
import { readableSheet } from "./readable-sheet";
import { sheetRelationLosses, workbookRelationLosses } from "./related-losses";
import { openWorkbookPackage } from "./workbook-package";

const DROP_DOWN = /<(?:\w+:)?dataValidation\s/;

function cellLosses(worksheet: string): LostKind[] {
  return [
    ...(DROP_DOWN.test(worksheet) ? (["drop-downs"] as const) : []),
    ...(readableSheet(worksheet).hasUncalculated ? (["formulas-without-result"] as const) : []),
  ];
}

/**
 * What would be lost if the workbook were written anew from what `readWorkbook` takes of it, to be
 * named before saving. Throws `UnreadableFile` as `readWorkbook` does.
 */
export function whatCannotBeCarried(bytes: Uint8Array): LostPart[] {
  const source = openWorkbookPackage(bytes);
  return lostParts(source, {
    workbook: workbookRelationLosses(source),
    worksheet: ({ part }) => [
      ...sheetRelationLosses(source, part),
      ...cellLosses(source.text(part) ?? ""),
    ],
  });
}
