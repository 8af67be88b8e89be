import type { PlanSession } from "../app/session/plan-session";
import type { SessionState } from "../app/session/session-state";

/**
 * Resolves when the workbook has been read and nothing is being written. A session does one thing at
 * a time and turns down what comes in between; a button of the ribbon is not to be pressed in vain.
 */
export function whenFree(session: PlanSession): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.subscribe(settle);
    function settle() {
      if (!isFree(session.getState())) return;
      stop();
      resolve();
    }
    settle();
  });
}

function isFree({ busy, workbook, failure }: SessionState): boolean {
  return busy === null && (workbook.kind !== "reading" || failure !== null);
}
