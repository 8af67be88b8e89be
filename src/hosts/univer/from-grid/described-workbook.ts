import type { Injector, IStyleData, Nullable, Workbook } from "@univerjs/core";
import { composeStyles } from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import type { CellStyle } from "../../../sheets/model/cell-style";
import type { WorkbookDescription } from "../../../sheets/model/sheet-description";
import type { PaperStore } from "../paper-store";
import { describedSheet } from "./described-sheet";
import { describedStyle } from "./described-style";

type StyleKey = Nullable<IStyleData | string>;

/** Styles are few and cells are many: each combination is worked out once. */
function styleReader(workbook: Workbook): (...styles: readonly StyleKey[]) => CellStyle | null {
  const known = new Map<string, CellStyle | null>();
  const styles = workbook.getStyles();
  const read = (keys: readonly StyleKey[]): CellStyle | null => {
    const found = keys.map((key) => (typeof key === "string" ? styles.get(key) : key));
    const style = describedStyle(composeStyles(...found.filter((one) => one != null)));
    return Object.keys(style).length > 0 ? style : null;
  };
  return (...keys) => {
    const name = keys.map((key) => (typeof key === "string" ? key : JSON.stringify(key))).join("|");
    const style = known.get(name);
    if (style !== undefined) return style;
    const described = read(keys);
    known.set(name, described);
    return described;
  };
}

/** The grid's workbook as it stands. */
export function describedWorkbook(
  workbook: Workbook,
  injector: Injector,
  papers: PaperStore
): WorkbookDescription {
  const unit = workbook.getUnitId();
  const lists = injector.get(DataValidationModel);
  const conditions = injector.get(ConditionalFormattingRuleModel);
  const formulas = injector.get(FormulaDataModel);
  const styleOf = styleReader(workbook);
  const sheets = workbook.getSheets().map((sheet) => {
    const id = sheet.getSheetId();
    return describedSheet(sheet, {
      paper: papers.get(id),
      lists: lists.getRules(unit, id),
      conditions: conditions.getSubunitRules(unit, id) ?? [],
      styleOf,
      formulaAt: (row, column) => formulas.getFormulaStringByCell(row, column, id, unit) ?? null,
    });
  });
  return { sheets };
}
