/**
 * `before`: nothing is done. `midway`: half of what writes is done, at least one. `after`:
 * everything is done and the answer is lost.
 */
export type FailureMoment = "before" | "midway" | "after";

export type Failure = {
  /** Excel's error code; without one the program does not answer at all. */
  readonly code?: string;
  readonly when?: FailureMoment;
};

export type DueFailure = { readonly code: string | undefined; readonly when: FailureMoment };

/** Which of the coming requests are to fail, counted from 1. */
export class RequestFaults {
  private planned: { at: number; persistent: boolean; failure: Failure }[] = [];

  failAt(request: number, failure: Failure): void {
    this.planned.push({ at: request, persistent: false, failure });
  }

  failFrom(request: number, failure: Failure): void {
    this.planned.push({ at: request, persistent: true, failure });
  }

  clear(): void {
    this.planned = [];
  }

  /** Whether any planned failure has not happened yet. */
  get isPending(): boolean {
    return this.planned.some(({ at }) => at > 0);
  }

  /** Counts a request; the failure that it meets, `null` for none. */
  next(): DueFailure | null {
    this.planned = this.planned.map((plan) => ({ ...plan, at: plan.at - 1 }));
    const due = this.planned.find(({ at, persistent }) => at === 0 || (persistent && at < 0));
    return due ? { code: due.failure.code, when: due.failure.when ?? "before" } : null;
  }
}
