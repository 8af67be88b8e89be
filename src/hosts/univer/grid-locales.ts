import type { ILocales } from "@univerjs/core";
import { LocaleType, mergeLocales } from "@univerjs/core";
import designEn from "@univerjs/design/locale/en-US";
import designVi from "@univerjs/design/locale/vi-VN";
import docsEn from "@univerjs/docs-ui/locale/en-US";
import docsVi from "@univerjs/docs-ui/locale/vi-VN";
import conditionsEn from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import conditionsVi from "@univerjs/sheets-conditional-formatting-ui/locale/vi-VN";
import validationEn from "@univerjs/sheets-data-validation-ui/locale/en-US";
import validationVi from "@univerjs/sheets-data-validation-ui/locale/vi-VN";
import formulaUiEn from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaUiVi from "@univerjs/sheets-formula-ui/locale/vi-VN";
import formulaEn from "@univerjs/sheets-formula/locale/en-US";
import formulaVi from "@univerjs/sheets-formula/locale/vi-VN";
import numberEn from "@univerjs/sheets-numfmt-ui/locale/en-US";
import numberVi from "@univerjs/sheets-numfmt-ui/locale/vi-VN";
import sheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiVi from "@univerjs/sheets-ui/locale/vi-VN";
import sheetsEn from "@univerjs/sheets/locale/en-US";
import sheetsVi from "@univerjs/sheets/locale/vi-VN";
import uiEn from "@univerjs/ui/locale/en-US";
import uiVi from "@univerjs/ui/locale/vi-VN";

/** Univer 0.25.1 asks for these words in every language and has them in none. */
const PROGRESS_VI = {
  "sheets-formula": {
    progress: {
      analyzing: "Đang xem lại công thức",
      calculating: "Đang tính",
      "array-analysis": "Đang xem lại công thức",
      "array-calculation": "Đang tính",
      done: "Đã tính xong",
    },
  },
};

const PROGRESS_EN = {
  "sheets-formula": {
    progress: {
      analyzing: "Analysing formulas",
      calculating: "Calculating",
      "array-analysis": "Analysing formulas",
      "array-calculation": "Calculating",
      done: "Calculated",
    },
  },
};

/** The grid's own wording in our two languages. */
export const GRID_LOCALES: ILocales = {
  [LocaleType.VI_VN]: mergeLocales(
    designVi,
    uiVi,
    docsVi,
    sheetsVi,
    sheetsUiVi,
    formulaVi,
    formulaUiVi,
    numberVi,
    validationVi,
    conditionsVi,
    PROGRESS_VI
  ),
  [LocaleType.EN_US]: mergeLocales(
    designEn,
    uiEn,
    docsEn,
    sheetsEn,
    sheetsUiEn,
    formulaEn,
    formulaUiEn,
    numberEn,
    validationEn,
    conditionsEn,
    PROGRESS_EN
  ),
};
