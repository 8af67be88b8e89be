import type { Injector } from "@univerjs/core";
import {
  Disposable,
  generateRandomId,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  RedoCommandId,
  sequenceExecute,
  UndoCommandId,
} from "@univerjs/core";
import type { ReversibleMutations } from "./changes/workbook-mutations";

/** Our changes among everything that the grid's own undo knows of. */
export class GridHistory extends Disposable {
  readonly #takenBack = new Set<string>();

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string
  ) {
    super();
    this.disposeWithMe(
      injector.get(ICommandService).onCommandExecuted(({ id }) => {
        if (id === UndoCommandId) this.#mark(this.#steps().pitchTopRedoElement()?.id, true);
        if (id === RedoCommandId) this.#mark(this.#steps().pitchTopUndoElement()?.id, false);
      })
    );
  }

  /** Makes the change as one step of the grid's undo; returns the step's id. */
  make({ redo, undo }: ReversibleMutations): string {
    const id = generateRandomId();
    this.#execute(redo);
    this.#steps().pushUndoRedo({
      unitID: this.unitId,
      id,
      undoMutations: [...undo],
      redoMutations: [...redo],
    });
    return id;
  }

  isTakenBack(id: string): boolean {
    return this.#takenBack.has(id);
  }

  /** Takes the step back when nothing was done after it; says whether it could. */
  takeBackLast(id: string): boolean {
    const last = this.#steps().pitchTopUndoElement();
    if (last?.id !== id) return false;
    this.#execute(last.undoMutations);
    this.#steps().popUndoToRedo();
    this.#takenBack.add(id);
    return true;
  }

  /** A change that was taken back by another one, which is itself a step of the grid's undo. */
  markTakenBack(id: string): void {
    this.#takenBack.add(id);
  }

  #execute(mutations: ReversibleMutations["redo"]): void {
    const commands = this.injector.get(ICommandService);
    const { result, error } = sequenceExecute([...mutations], commands);
    if (!result) throw new Error("The grid refuses a change.", { cause: error });
  }

  /** The service tells the steps of the unit that has the keyboard, which may be the cell editor's. */
  #steps(): IUndoRedoService {
    const units = this.injector.get(IUniverInstanceService);
    if (units.getFocusedUnit()?.getUnitId() !== this.unitId) units.focusUnit(this.unitId);
    return this.injector.get(IUndoRedoService);
  }

  #mark(id: string | undefined, takenBack: boolean): void {
    if (id === undefined) return;
    if (takenBack) this.#takenBack.add(id);
    else this.#takenBack.delete(id);
  }
}
