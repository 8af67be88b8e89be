import type { PlanSession } from "../../../src/app/session/plan-session";
import type { SessionState } from "../../../src/app/session/session-state";
import { START_STATE } from "../../../src/app/session/session-state";

type Methods = Omit<PlanSession, "getState" | "subscribe">;

/** A session that stands still, records what it is asked, and changes when a test says so. */
export type FakeSession = { readonly [K in keyof Methods]: jest.Mock } & {
  readonly session: PlanSession;
  setState(change: Partial<SessionState>): void;
};

const ASYNC_METHODS = [
  "refresh",
  "recheck",
  "insertPlan",
  "writeImport",
  "adoptTable",
  "addCriterion",
  "setCriterion",
  "editRow",
  "applyFixes",
  "chooseAmount",
  "choose",
  "waive",
  "unwaive",
  "rollUp",
  "assignYears",
  "settleLedger",
  "checkPrint",
  "preparePrint",
  "publish",
  "undo",
  "select",
  "retry",
  "close",
] as const;

export function fakeSession(initial: Partial<SessionState> = {}): FakeSession {
  let state: SessionState = { ...START_STATE, ...initial };
  const listeners = new Set<() => void>();
  const asked = Object.fromEntries(
    ASYNC_METHODS.map((name) => [name, jest.fn().mockResolvedValue(true)])
  ) as Record<(typeof ASYNC_METHODS)[number], jest.Mock>;
  const methods = {
    ...asked,
    setLocale: jest.fn(),
    previewImport: jest.fn(),
    rowForm: jest.fn().mockReturnValue(null),
    cancel: jest.fn(),
    dismissFailure: jest.fn(),
  };
  const session: PlanSession = {
    ...methods,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return {
    ...methods,
    session,
    setState: (change) => {
      state = { ...state, ...change };
      listeners.forEach((listener) => listener());
    },
  };
}
