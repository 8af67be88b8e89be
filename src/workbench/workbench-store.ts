import type { Locale } from "../locales/locale";
import type { Notice, WorkbenchState } from "./workbench";

/** Holds the state that the page looks at; the same object until something changes. */
export class WorkbenchStore {
  #state: WorkbenchState;
  readonly #listeners = new Set<() => void>();

  constructor(locale: Locale) {
    this.#state = {
      locale,
      document: null,
      desk: null,
      gridFailed: false,
      unsaved: false,
      busy: null,
      question: null,
      notices: [],
      otherWork: [],
    };
  }

  readonly get = (): WorkbenchState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  update(change: Partial<WorkbenchState>): void {
    this.#state = { ...this.#state, ...change };
    this.#listeners.forEach((listener) => listener());
  }

  /** Shows the notice in place of an earlier one of its kind. */
  notify(notice: Notice): void {
    const others = this.#state.notices.filter(({ kind }) => kind !== notice.kind);
    this.update({ notices: [...others, notice] });
  }

  dismiss(...kinds: readonly Notice["kind"][]): void {
    const notices = this.#state.notices.filter(({ kind }) => !kinds.includes(kind));
    if (notices.length < this.#state.notices.length) this.update({ notices });
  }
}
