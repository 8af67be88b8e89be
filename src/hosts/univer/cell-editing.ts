import type { Injector } from "@univerjs/core";
import { Disposable, ICommandService } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { KeyCode } from "@univerjs/ui";

/** Parts of the grid that it draws elsewhere on the page, such as lists of choices. */
const OWN_LAYERS = "[class*='univer-']";

/** What is being typed into a cell is written when the user goes on to something beside the grid. */
export class CellEditing extends Disposable {
  constructor(
    private readonly injector: Injector,
    private readonly container: HTMLElement
  ) {
    super();
    this.#keepTyping();
    const leave = ({ target }: Event) => {
      if (target instanceof Element && this.#isElsewhere(target)) void this.finish();
    };
    const page = container.ownerDocument;
    page.addEventListener("pointerdown", leave, true);
    this.disposeWithMe(() => page.removeEventListener("pointerdown", leave, true));
  }

  isUnderWay(): boolean {
    return this.injector.get(IEditorBridgeService).isVisible().visible;
  }

  /** Writes what is being typed, as Enter would. */
  async finish(): Promise<void> {
    if (!this.isUnderWay()) return;
    await this.injector.get(ICommandService).executeCommand(SetCellEditVisibleOperation.id, {
      visible: false,
      eventType: DeviceInputEventType.Keyboard,
      keycode: KeyCode.ENTER,
    });
  }

  /**
   * Univer 0.25.1 shows a cell anew whenever results of formulas reach the same row and column of any
   * sheet, and mixes what is being typed with what the cell said. Not while someone types.
   */
  #keepTyping(): void {
    const editor = this.injector.get(IEditorBridgeService);
    const refresh = editor.refreshEditCellState.bind(editor);
    editor.refreshEditCellState = () => {
      if (!editor.isVisible().visible) refresh();
    };
  }

  #isElsewhere(target: Element): boolean {
    return !this.container.contains(target) && target.closest(OWN_LAYERS) === null;
  }
}
