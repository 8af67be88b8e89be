import { createPlanSession } from "../../src/app/session/create-plan-session";
import type { PlanSession } from "../../src/app/session/plan-session";
import type { ShownPlan } from "../../src/app/session/session-state";
import type { InteractiveHost, WorkbookHint } from "../../src/hosts/host";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import type { CellAddress } from "../../src/sheets/model/cell-address";
import { SURROUNDINGS } from "./surroundings";

/** A session on a file, with a user who selects and edits when the test says so. */
export type FileSession = {
  readonly session: PlanSession;
  readonly host: XlsxHost;
  readonly selected: CellAddress[];
  readonly reported: unknown[];
  hint(hint: WorkbookHint): void;
  /** The plan as the session shows it. */
  plan(): ShownPlan;
};

export function fileSession(file: Uint8Array | null = null): FileSession {
  const host = new XlsxHost(file);
  const selected: CellAddress[] = [];
  const reported: unknown[] = [];
  let listener: ((hint: WorkbookHint) => void) | null = null;
  const interactive: InteractiveHost = {
    read: () => host.read(),
    describeSheet: (name) => host.describeSheet(name),
    apply: (change, options) => host.apply(change, options),
    select: (at) => Promise.resolve(void selected.push(at)),
    selection: () => Promise.resolve(null),
    watch: (given) => {
      listener = given;
      return Promise.resolve(() => Promise.resolve());
    },
  };
  const session = createPlanSession(interactive, {
    locale: "vi",
    now: () => ({ date: SURROUNDINGS.today, time: "09:42" }),
    wait: () => Promise.resolve(),
    report: (error) => void reported.push(error),
  });
  return {
    session,
    host,
    selected,
    reported,
    hint: (hint) => listener?.(hint),
    plan: () => {
      const { workbook, failure } = session.getState();
      if (workbook.kind !== "plan")
        throw new Error(`no plan: ${JSON.stringify({ workbook, failure })} ${String(reported[0])}`);
      return workbook.plan;
    },
  };
}
