import type { SessionState } from "./session-state";
import { START_STATE } from "./session-state";

/** Holds the state that views look at; the same object until something changes. */
export class SessionStore {
  #state: SessionState = START_STATE;
  readonly #listeners = new Set<() => void>();

  readonly get = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  update(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    this.#listeners.forEach((listener) => listener());
  }
}
