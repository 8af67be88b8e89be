import { AutoHeightController } from "@univerjs/sheets-ui";

type Heights = AutoHeightController["getUndoRedoParamsOfAutoHeight"];

const NO_CHANGE: ReturnType<Heights> = { redos: [], undos: [] };

/**
 * Leaves rows alone unless the sheet is named. Univer 0.25.1 asks for heights 0.1 s after a drop-down
 * has changed and does not say of which sheet: it takes the one on screen, whichever that is by then,
 * and throws when the grid is gone.
 */
export class HeightsOfKnownSheets extends AutoHeightController {
  override getUndoRedoParamsOfAutoHeight(...[ranges, sheet, heights]: Parameters<Heights>) {
    if (sheet === undefined) return NO_CHANGE;
    return super.getUndoRedoParamsOfAutoHeight(ranges, sheet, heights);
  }
}
