import { importPlan } from "../../app/import-plan";
import type { Surroundings } from "../../app/plan-workbook";
import { workbenchMessage } from "../../locales/workbench-message";
import { fetchFile } from "./fetch-file";
import { newDocument } from "./new-document";
import type { OpenedDocument } from "./opened-document";

/** Stands beside the page. */
const SAMPLE = "demo/ke-hoach-mau.docx";

/** The plan of a school that does not exist, with something to correct in it. */
export async function sampleDocument(surroundings: Surroundings): Promise<OpenedDocument> {
  const [file, { readDocx }] = await Promise.all([
    fetchFile(SAMPLE),
    import("../../documents/docx/read-docx"),
  ]);
  const source = await readDocx(new Uint8Array(await file.arrayBuffer()));
  return newDocument({
    origin: "sample",
    fileName: workbenchMessage("sample.fileName", {}, surroundings.locale),
    workbook: importPlan(source, {}, surroundings).workbook,
  });
}
