import type { Injector } from "@univerjs/core";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import type { GridLanguage } from "./start-univer";

/** Whether a million is 1.000.000 or 1,000,000; Univer tells its languages by these tags. */
export function setNumberLanguage(injector: Injector, language: GridLanguage): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
}
