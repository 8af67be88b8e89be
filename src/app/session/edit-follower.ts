/** After an edit, the wait for the next one. Twice this, and the reading, stay well under a second. */
const QUIET_MILLISECONDS = 300;

/** Someone who types without a pause sees the plan checked at least this often. */
const MOST_WAITS = 5;

/**
 * Makes few readings of many hints. A paste of 200 rows can send 200 of them: the plan is read when
 * they stop coming. Readings follow one another; a hint during one leads to the next.
 */
export class EditFollower {
  #hints = 0;
  #isFollowing = false;
  #stopped = false;

  /** @param read must not reject */
  constructor(
    private readonly wait: (milliseconds: number) => Promise<void>,
    private readonly read: () => Promise<void>
  ) {}

  hint(): void {
    this.#hints += 1;
    if (!this.#isFollowing) void this.#follow();
  }

  /** Nothing is read any more. */
  stop(): void {
    this.#stopped = true;
  }

  async #follow(): Promise<void> {
    this.#isFollowing = true;
    let followed = 0;
    while (followed !== this.#hints && !this.#stopped) {
      await this.#untilQuiet();
      if (this.#stopped) break;
      followed = this.#hints;
      await this.read();
    }
    this.#isFollowing = false;
  }

  async #untilQuiet(): Promise<void> {
    for (let waits = 0; waits < MOST_WAITS; waits += 1) {
      const seen = this.#hints;
      await this.wait(QUIET_MILLISECONDS);
      if (seen === this.#hints) return;
    }
  }
}
