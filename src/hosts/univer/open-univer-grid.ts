import type { Injector, IWorkbookData } from "@univerjs/core";
import { generateRandomId, UniverInstanceType } from "@univerjs/core";
import type { Univer, Workbook } from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import type { WorkbookDescription } from "../../sheets/model/sheet-description";
import type { GridHost } from "../host";
import { DEFAULT_STYLE } from "./default-style";
import { firstCalculation } from "./formulas/first-calculation";
import { PaperStore } from "./paper-store";
import { readingPatience } from "./formulas/reading-patience";
import { sheetPaper } from "./sheet-paper";
import { newRules } from "./sheet-rules";
import { startFormulaWorker } from "./formulas/start-formula-worker";
import type { GridLanguage } from "./start-univer";
import { LOCALE_TYPES, startUniver } from "./start-univer";
import { gridSheet } from "./to-grid/grid-sheet";
import { UniverGrid } from "./univer-grid";

type SheetIds = readonly string[];

function workbookData(
  { sheets }: WorkbookDescription,
  ids: SheetIds,
  language: GridLanguage
): Partial<IWorkbookData> {
  const entries = sheets.map((sheet, index) => {
    const id = ids[index] ?? "";
    return [id, gridSheet(sheet, id)] as const;
  });
  return {
    id: generateRandomId(),
    locale: LOCALE_TYPES[language],
    defaultStyle: DEFAULT_STYLE,
    sheetOrder: [...ids],
    sheets: Object.fromEntries(entries),
  };
}

/** Shows a workbook of at least one sheet as a grid in the element; one grid at a time. */
export function openUniverGrid(
  container: HTMLElement,
  description: WorkbookDescription,
  language: GridLanguage
): GridHost {
  const worker = startFormulaWorker();
  const univer = startUniver(container, language, worker);
  try {
    const grid = showWorkbook({ univer, worker, container }, description, language);
    grid.setLanguage(language);
    return grid;
  } catch (error) {
    univer.dispose();
    worker?.terminate();
    throw error;
  }
}

type Started = {
  readonly univer: Univer;
  readonly worker: Worker | null;
  readonly container: HTMLElement;
};

function showWorkbook(
  { univer, worker, container }: Started,
  description: WorkbookDescription,
  language: GridLanguage
): UniverGrid {
  const injector = univer.__getInjector();
  const papers = new PaperStore(injector);
  const ids = description.sheets.map(() => generateRandomId());
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    workbookData(description, ids, language)
  );
  addRules(workbook, description, ids, papers, injector);
  const grid = new UniverGrid(
    univer,
    worker,
    workbook,
    papers,
    readingPatience(description),
    container
  );
  firstCalculation(workbook, description, injector);
  return grid;
}

function addRules(
  workbook: Workbook,
  { sheets }: WorkbookDescription,
  ids: SheetIds,
  papers: PaperStore,
  injector: Injector
): void {
  const unitId = workbook.getUnitId();
  const lists = injector.get(DataValidationModel);
  const conditions = injector.get(ConditionalFormattingRuleModel);
  sheets.forEach((sheet, index) => {
    const id = ids[index] ?? "";
    papers.set(id, sheetPaper(sheet));
    const rules = newRules(sheet);
    lists.addRule(unitId, id, [...rules.lists], "patched");
    // The grid puts a new rule before all others.
    rules.conditions.toReversed().forEach((rule) => conditions.addRule(unitId, id, rule));
  });
}
