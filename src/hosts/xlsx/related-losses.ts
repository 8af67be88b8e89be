import type { LostKind } from "../../sheets/model/lost-part";
import type { WorkbookPackage } from "./workbook-package";

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
  ctrlProp: "other",
  slicer: "other",
  timeline: "other",
  queryTable: "other",
  diagramData: "other",
};

const KIND_BY_WORKBOOK_RELATION: Readonly<Record<string, LostKind>> = {
  vbaProject: "macros",
  externalLink: "external-links",
  connections: "other",
};

const SHAPE = /<(?:\w+:)?(?:sp|cxnSp|grpSp)[\s>]/;

function drawingLosses(source: WorkbookPackage, drawing: string): LostKind[] {
  const related = source.relations(drawing).flatMap(({ type }) => KIND_BY_RELATION[type] ?? []);
  return SHAPE.test(source.text(drawing) ?? "") ? [...related, "other"] : related;
}

/** What parts that a sheet is tied to hold: no file of ours has any of them. */
export function sheetRelationLosses(source: WorkbookPackage, part: string): LostKind[] {
  return source
    .relations(part)
    .flatMap(({ type, target }) =>
      type === "drawing" ? drawingLosses(source, target) : (KIND_BY_RELATION[type] ?? [])
    );
}

export function workbookRelationLosses(source: WorkbookPackage): LostKind[] {
  return source
    .relations(source.workbookPart)
    .flatMap(({ type }) => KIND_BY_WORKBOOK_RELATION[type] ?? []);
}
