/**
 * Keeps one document's changes: a while after the last of a burst, or at once when asked.
 * `keep` writes the document as it stands and resolves to whether the browser kept it.
 */
export class DraftKeeper {
  #changes = 0;
  #kept = 0;
  #forgotten = false;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #keeping: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly keep: () => Promise<boolean>,
    private readonly quietMs: number
  ) {}

  /** The document has changed. */
  touch(): void {
    this.#changes += 1;
    this.#forgotten = false;
    this.#stopTimer();
    this.#timer = setTimeout(() => void this.flush(), this.quietMs);
  }

  /** Whether there is nothing that would be lost with the page. */
  get upToDate(): boolean {
    return !this.#forgotten && this.#hasKeptAll();
  }

  /** The user had removed what was kept: it comes back with the next change, not before. */
  forget(): void {
    this.#stopTimer();
    this.#kept = this.#changes;
    this.#forgotten = true;
  }

  /** Keeps what is not kept yet; resolves to whether everything is kept then. */
  async flush(): Promise<boolean> {
    this.#stopTimer();
    const turn = this.#keeping.then(() => (this.#hasKeptAll() ? undefined : this.#keepNow()));
    this.#keeping = turn;
    await turn;
    return this.upToDate;
  }

  /** Resolves when nothing is being kept and nothing will be before the next change. */
  async rest(): Promise<void> {
    this.#stopTimer();
    await this.#keeping;
  }

  async #keepNow(): Promise<void> {
    const changes = this.#changes;
    if (await this.keep()) this.#kept = changes;
  }

  #hasKeptAll(): boolean {
    return this.#kept === this.#changes;
  }

  #stopTimer(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
