import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";

import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverRPCMainThreadPlugin } from "@univerjs/rpc";
import { UniverSheetsPlugin } from "@univerjs/sheets";

import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { CalculationMode } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { AutoHeightController, UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import { ShownConditionsPlugin } from "./formulas/conditions-of-shown-sheet";
import { compareExactly } from "./formulas/exact-criteria";
import { FormulaEnginePlugin } from "./formulas/formula-engine";
import { FormulasPlugin } from "./formulas/formulas-plugin";
import { GRID_LOCALES } from "./grid-locales";
import { HeightsOfKnownSheets } from "./heights-of-known-sheets";
import { HIDDEN_MENUS } from "./hidden-menus";

export type GridLanguage = "vi" | "en";

export const LOCALE_TYPES: Readonly<Record<GridLanguage, LocaleType>> = {
  vi: LocaleType.VI_VN,
  en: LocaleType.EN_US,
};

/** Those of every school's computer that have all Vietnamese letters. */
const OFFERED_FONTS = ["Times New Roman", "Arial", "Calibri", "Cambria", "Tahoma", "Verdana"].map(
  (name) => ({ value: name, label: name })
);

/** A grid without a workbook yet. What no file of ours could keep has no place in its menus. */
export function startUniver(
  container: HTMLElement,
  language: GridLanguage,
  worker: Worker | null
): Univer {
  compareExactly();
  const univer = new Univer({
    locale: LOCALE_TYPES[language],
    locales: GRID_LOCALES,
    logLevel: LogLevel.WARN,
  });
  const notExecuteFormula = worker !== null;
  if (worker) univer.registerPlugin(UniverRPCMainThreadPlugin, { workerURL: worker });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(FormulaEnginePlugin, { notExecuteFormula });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    disableAutoFocus: true,
    ribbonType: "simple",
    customFontFamily: { override: true, list: OFFERED_FONTS },
    menu: HIDDEN_MENUS,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    // A code such as 1.10 is a text here on purpose, nothing to be warned of.
    disableForceStringAlert: true,
    disableForceStringMark: true,
    override: [[AutoHeightController, { useClass: HeightsOfKnownSheets }]],
    menu: HIDDEN_MENUS,
  });
  univer.registerPlugin(FormulasPlugin, {
    notExecuteFormula,
    // Stored results hold until a cell changes; what has none is seen to when a workbook opens.
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    showEditOnDropdown: false,
    showSearchOnDropdown: true,
    menu: HIDDEN_MENUS,
  });
  univer.registerPlugin(ShownConditionsPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin, { menu: HIDDEN_MENUS });
  return univer;
}
