import { readPlanFile } from "../../app/read-plan-file";
import type { Locale } from "../../locales/locale";
import { workbenchMessage } from "../../locales/workbench-message";
import { UnreadableFile } from "../../sheets/model/unreadable-file";
import { openDocument } from "../../taskpane/import/open-document";
import { blankWorkbook } from "./blank-workbook";
import { newDocument } from "./new-document";
import type { OpenedDocument } from "./opened-document";

/** Bytes; a school's workbook with its photographs stays far below. */
const LARGEST_FILE = 50_000_000;
/** Old workbooks are told from damaged ones by their content, and get their own advice. */
const WORKBOOK_NAME = /\.(xlsx|xlsm|xls)$/i;

/** What the file dialog offers first. */
export const OPENED_FILES = ".xlsx,.xlsm,.docx,.html,.htm,.txt";

/**
 * A workbook of the user's as a grid can show it; for other documents an empty workbook, into which
 * the pane imports them.
 * @throws UnreadableFile for files that cannot be trusted, too large ones, and other kinds. Rejects
 * with the browser's own error when the file or its reader cannot be fetched.
 */
export async function readDocument(file: File, locale: Locale): Promise<OpenedDocument> {
  if (file.size > LARGEST_FILE) throw new UnreadableFile("too-large");
  return WORKBOOK_NAME.test(file.name) ? readWorkbookFile(file) : readOtherFile(file, locale);
}

async function readWorkbookFile(file: File): Promise<OpenedDocument> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [{ describeWorkbook }, { whatIsNotDescribed }] = await Promise.all([
    import("../../hosts/xlsx/describe-workbook"),
    import("../../hosts/xlsx/what-is-not-described"),
  ]);
  return newDocument({
    origin: "workbook",
    fileName: file.name,
    workbook: describeWorkbook(bytes),
    lost: whatIsNotDescribed(bytes),
  });
}

/** Read once here already, so that a document without a plan does not push away what is open. */
async function readOtherFile(file: File, locale: Locale): Promise<OpenedDocument> {
  readPlanFile(await openDocument(file));
  return newDocument({
    origin: "document",
    fileName: file.name,
    workbook: blankWorkbook(workbenchMessage("blank.sheet", {}, locale)),
    importFile: file,
  });
}
