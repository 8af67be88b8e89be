import type { IMutation, IMutationCommonParams, Injector, IRange } from "@univerjs/core";
import { CommandType, Disposable, ICommandService } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import type { LinesChange } from "./paper-after-lines";
import { paperAfterLines } from "./paper-after-lines";
import type { SheetPaper } from "./sheet-paper";

type SetPaperParams = IMutationCommonParams & {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly paper: SheetPaper;
};

export const SET_PAPER = "caitien.mutation.set-sheet-paper";

const LINE_CHANGES: Readonly<Record<string, Pick<LinesChange, "axis" | "kind">>> = {
  [InsertRowMutation.id]: { axis: "row", kind: "inserted" },
  [RemoveRowMutation.id]: { axis: "row", kind: "removed" },
  [InsertColMutation.id]: { axis: "column", kind: "inserted" },
  [RemoveColMutation.id]: { axis: "column", kind: "removed" },
};

function linesChange(id: string, { startRow, endRow, startColumn, endColumn }: IRange) {
  const change = LINE_CHANGES[id];
  if (!change) return null;
  const [start, end] = change.axis === "row" ? [startRow, endRow] : [startColumn, endColumn];
  return { ...change, start: start + 1, count: end - start + 1 };
}

/**
 * The papers of the grid's sheets by sheet id. They change by a mutation of our own, so that the
 * grid's undo takes them back with everything else, and follow the lines that the user moves.
 */
export class PaperStore extends Disposable {
  readonly #papers = new Map<string, SheetPaper>();

  constructor(injector: Injector) {
    super();
    const commands = injector.get(ICommandService);
    const setPaper: IMutation<SetPaperParams> = {
      id: SET_PAPER,
      type: CommandType.MUTATION,
      handler: (_accessor, { subUnitId, paper }) => {
        this.set(subUnitId, paper);
        return true;
      },
    };
    this.disposeWithMe(commands.registerCommand(setPaper));
    this.disposeWithMe(
      commands.onMutationExecutedForCollab(({ id, params }) => this.#follow(id, params))
    );
  }

  get(sheetId: string): SheetPaper | undefined {
    return this.#papers.get(sheetId);
  }

  set(sheetId: string, paper: SheetPaper): void {
    this.#papers.set(sheetId, paper);
  }

  #follow(id: string, params: unknown): void {
    if (!(id in LINE_CHANGES)) return;
    const { subUnitId, range } = params as { readonly subUnitId: string; readonly range: IRange };
    const paper = this.#papers.get(subUnitId);
    const change = linesChange(id, range);
    if (paper && change) this.#papers.set(subUnitId, paperAfterLines(paper, change));
  }
}
