import type { LostKind, LostPart } from "../../sheets/model/lost-part";
import { readableSheet } from "./readable-sheet";
import { openWorkbookPackage } from "./workbook-package";
import type { PackageSheet, WorkbookPackage } from "./workbook-package";

/** Kinds of relations from a sheet or its drawing; those not named carry nothing a user made. */
const KIND_BY_RELATION: Readonly<Record<string, LostKind>> = {
  chart: "charts",
  chartEx: "charts",
  pivotTable: "pivot-tables",
  comments: "comments",
  threadedComment: "comments",
  image: "images",
  oleObject: "other",
  package: "other",
  control: "other",
  slicer: "other",
  timeline: "other",
  diagramData: "other",
};

const KIND_BY_WORKBOOK_RELATION: Readonly<Record<string, LostKind>> = {
  vbaProject: "macros",
  externalLink: "external-links",
};

const KIND_ORDER: readonly LostKind[] = [
  "charts",
  "pivot-tables",
  "comments",
  "images",
  "macros",
  "external-links",
  "drop-downs",
  "formulas-without-result",
  "other",
];

const SHAPE = /<(?:\w+:)?(?:sp|cxnSp|grpSp)[\s>]/;
const DROP_DOWN = /<(?:\w+:)?dataValidation\s/;

function drawingKinds(source: WorkbookPackage, drawing: string): LostKind[] {
  const related = source.relations(drawing).flatMap(({ type }) => KIND_BY_RELATION[type] ?? []);
  return SHAPE.test(source.text(drawing) ?? "") ? [...related, "other"] : related;
}

function worksheetKinds(source: WorkbookPackage, part: string): LostKind[] {
  const xml = source.text(part) ?? "";
  const related = source
    .relations(part)
    .flatMap(({ type, target }) =>
      type === "drawing" ? drawingKinds(source, target) : (KIND_BY_RELATION[type] ?? [])
    );
  return [
    ...related,
    ...(DROP_DOWN.test(xml) ? (["drop-downs"] as const) : []),
    ...(readableSheet(xml).hasUncalculated ? (["formulas-without-result"] as const) : []),
  ];
}

function sheetKinds(source: WorkbookPackage, sheet: PackageSheet): LostKind[] {
  if (sheet.type === "chartsheet") return ["charts"];
  return sheet.type === "worksheet" ? worksheetKinds(source, sheet.part) : ["other"];
}

/**
 * What would be lost if the workbook were written anew from what `readWorkbook` takes of it, to be
 * named before saving. Throws `UnreadableFile` as `readWorkbook` does.
 */
export function whatCannotBeCarried(bytes: Uint8Array): LostPart[] {
  const source = openWorkbookPackage(bytes);
  const sheetsByKind = new Map<LostKind, string[]>();
  for (const { type } of source.relations(source.workbookPart)) {
    const kind = KIND_BY_WORKBOOK_RELATION[type];
    if (kind) sheetsByKind.set(kind, []);
  }
  for (const sheet of source.sheets) {
    for (const kind of new Set(sheetKinds(source, sheet))) {
      sheetsByKind.set(kind, [...(sheetsByKind.get(kind) ?? []), sheet.name]);
    }
  }
  return KIND_ORDER.flatMap((kind) => {
    const sheets = sheetsByKind.get(kind);
    return sheets ? [{ kind, sheets }] : [];
  });
}
