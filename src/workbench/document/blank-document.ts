import type { Locale } from "../../locales/locale";
import { workbenchMessage } from "../../locales/workbench-message";
import { blankWorkbook } from "./blank-workbook";
import { newDocument } from "./new-document";
import type { OpenedDocument } from "./opened-document";

/** A new workbook with nothing in it. */
export function blankDocument(locale: Locale): OpenedDocument {
  return newDocument({
    origin: "blank",
    fileName: workbenchMessage("blank.fileName", {}, locale),
    workbook: blankWorkbook(workbenchMessage("blank.sheet", {}, locale)),
  });
}
