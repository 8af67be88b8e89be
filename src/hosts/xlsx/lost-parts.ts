import type { LostKind, LostPart } from "../../sheets/model/lost-part";
import type { PackageSheet, WorkbookPackage } from "./workbook-package";

/** In which order lost parts are named: those first that took the most work. */
const KIND_ORDER: readonly LostKind[] = [
  "charts",
  "pivot-tables",
  "tables",
  "comments",
  "images",
  "macros",
  "external-links",
  "hyperlinks",
  "named-ranges",
  "drop-downs",
  "input-rules",
  "conditional-formats",
  "filter-criteria",
  "formulas",
  "formulas-without-result",
  "rich-text",
  "cell-looks",
  "outlines",
  "page-setup",
  "protection",
  "other",
];

/** What is looked for in a file: in the workbook as a whole, and in each of its worksheets. */
export type LossDetectors = {
  readonly workbook: readonly LostKind[];
  readonly worksheet: (sheet: PackageSheet) => readonly LostKind[];
};

function sheetKinds(sheet: PackageSheet, { worksheet }: LossDetectors): readonly LostKind[] {
  if (sheet.type === "chartsheet") return ["charts"];
  return sheet.type === "worksheet" ? worksheet(sheet) : ["other"];
}

/** What the detectors find, by kind, with the sheets where it stands. */
export function lostParts(source: WorkbookPackage, detectors: LossDetectors): LostPart[] {
  const sheetsByKind = new Map<LostKind, string[]>(detectors.workbook.map((kind) => [kind, []]));
  for (const sheet of source.sheets) {
    for (const kind of new Set(sheetKinds(sheet, detectors))) {
      sheetsByKind.set(kind, [...(sheetsByKind.get(kind) ?? []), sheet.name]);
    }
  }
  return KIND_ORDER.flatMap((kind) => {
    const sheets = sheetsByKind.get(kind);
    return sheets ? [{ kind, sheets }] : [];
  });
}
