/** Events come a moment after the answer to the request that caused them. */
const LINGER_MILLISECONDS = 500;

/** Knows whether we are writing, so that events of our own writes are told from the user's. */
export class OwnWrites {
  private running = 0;
  private quietUntil = 0;

  async during<Result>(write: () => Promise<Result>): Promise<Result> {
    this.running += 1;
    try {
      return await write();
    } finally {
      this.running -= 1;
      this.quietUntil = performance.now() + LINGER_MILLISECONDS;
    }
  }

  /** Whether an event that comes now may be of our own doing. */
  get areRecent(): boolean {
    return this.running > 0 || performance.now() < this.quietUntil;
  }
}
