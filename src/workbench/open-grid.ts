import type { GridHost } from "../hosts/host";
import type { Locale } from "../locales/locale";
import type { WorkbookDescription } from "../sheets/model/sheet-description";

/** Shows a workbook as a grid in an element of the page that has a height of its own. */
export type OpenGrid = (
  container: HTMLElement,
  workbook: WorkbookDescription,
  language: Locale
) => GridHost;
