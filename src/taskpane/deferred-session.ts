import type { PlanSession } from "../app/session/plan-session";
import { START_STATE } from "../app/session/session-state";

/**
 * The session while its code is still being fetched: the pane shows at once that the workbook is
 * being read, and what is asked of it meanwhile happens as soon as it can.
 */
export function deferredSession(opening: Promise<PlanSession>): PlanSession {
  const listeners = new Set<() => void>();
  const notify = () => listeners.forEach((listener) => listener());
  let opened: PlanSession | null = null;
  const follow = (session: PlanSession) => {
    opened = session;
    session.subscribe(notify);
    notify();
  };
  // That it cannot be opened is for whoever opens it to say.
  opening.then(follow, () => undefined);
  return {
    getState: () => opened?.getState() ?? START_STATE,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // Only a session that has read the workbook can preview or be in the middle of something.
    previewImport: (...what) => {
      if (!opened) throw new Error("Nothing can be imported before the session is open.");
      return opened.previewImport(...what);
    },
    rowForm: (row) => opened?.rowForm(row) ?? null,
    cancel: () => opened?.cancel(),
    dismissFailure: () => opened?.dismissFailure(),
    ...onceOpened(opening),
  };
}

type Immediate =
  "getState" | "subscribe" | "previewImport" | "rowForm" | "cancel" | "dismissFailure";

function onceOpened(opening: Promise<PlanSession>): Omit<PlanSession, Immediate> {
  return {
    setLocale: (locale) =>
      void opening.then(
        (session) => session.setLocale(locale),
        () => undefined
      ),
    refresh: async () => (await opening).refresh(),
    recheck: async () => (await opening).recheck(),
    insertPlan: async (...what) => (await opening).insertPlan(...what),
    writeImport: async (...what) => (await opening).writeImport(...what),
    adoptTable: async (...what) => (await opening).adoptTable(...what),
    addCriterion: async (...what) => (await opening).addCriterion(...what),
    setCriterion: async (...what) => (await opening).setCriterion(...what),
    editRow: async (...what) => (await opening).editRow(...what),
    applyFixes: async (...what) => (await opening).applyFixes(...what),
    chooseAmount: async (...what) => (await opening).chooseAmount(...what),
    choose: async (...what) => (await opening).choose(...what),
    waive: async (...what) => (await opening).waive(...what),
    unwaive: async (...what) => (await opening).unwaive(...what),
    rollUp: async () => (await opening).rollUp(),
    assignYears: async (rows, choices) => (await opening).assignYears(rows, choices),
    settleLedger: async (issue, decision) => (await opening).settleLedger(issue, decision),
    checkPrint: async () => (await opening).checkPrint(),
    preparePrint: async () => (await opening).preparePrint(),
    publish: async () => (await opening).publish(),
    undo: async () => (await opening).undo(),
    select: async (...what) => (await opening).select(...what),
    close: async () => (await opening).close(),
    retry: async () => (await opening).retry(),
  };
}
