import type { Locale } from "../../locales/locale";
import type { SourceWorkbook } from "../../sheets/model/source-row";
import type { OpenedPlan } from "../changes/opened-plan";
import type { SessionOptions } from "./session-options";
import type { ChangeLabel } from "./session-state";
import type { SessionStore } from "./session-store";
import { showWorkbook } from "./show-workbook";

/** The workbook as it was last read, and how the views show it. */
export class ShownWorkbook {
  #source: SourceWorkbook | null = null;
  #opened: OpenedPlan | null = null;
  #times = 0;
  #locale: Locale;

  /** @param undoable the change that can be taken back by now */
  constructor(
    private readonly store: SessionStore,
    private readonly options: Pick<SessionOptions, "locale" | "now">,
    private readonly undoable: () => ChangeLabel | null
  ) {
    this.#locale = options.locale;
  }

  /** The plan as last read; `null` while the workbook holds none of ours. */
  get opened(): OpenedPlan | null {
    return this.#opened;
  }

  /** How often a reading was shown. */
  get times(): number {
    return this.#times;
  }

  get locale(): Locale {
    return this.#locale;
  }

  setLocale(locale: Locale): void {
    this.#locale = locale;
    if (this.#source) this.#present(this.#source);
  }

  show(source: SourceWorkbook): void {
    this.#times += 1;
    this.#source = source;
    this.#present(source);
    const checkedAt = this.options.now().time;
    this.store.update({ undoable: this.undoable(), checkedAt, print: null });
  }

  #present(source: SourceWorkbook): void {
    const { state, opened } = showWorkbook(source, this.#locale);
    this.#opened = opened;
    this.store.update({ workbook: state });
  }
}
