import { createPlanSession } from "../../src/app/session/create-plan-session";
import type { PlanSession } from "../../src/app/session/plan-session";
import type { SessionOptions } from "../../src/app/session/session-options";
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
  /** Resolves once the session has read what it was going to read by itself. */
  followed(): Promise<void>;
  /** The plan as the session shows it. */
  plan(): ShownPlan;
};

export function fileSession(
  file: Uint8Array | null = null,
  options: Pick<SessionOptions, "saveCopy"> = {}
): FileSession {
  const host = new XlsxHost(file);
  const selected: CellAddress[] = [];
  const reported: unknown[] = [];
  let reading = 0;
  let listener: ((hint: WorkbookHint) => void) | null = null;
  const interactive: InteractiveHost = {
    read: async () => {
      reading += 1;
      const source = await host.read();
      reading -= 1;
      return source;
    },
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
    ...options,
  });
  return {
    session,
    host,
    selected,
    reported,
    hint: (hint) => listener?.(hint),
    followed: async () => {
      do await new Promise((resolve) => setTimeout(resolve));
      while (reading > 0 || session.getState().busy !== null);
    },
    plan: () => {
      const { workbook, failure } = session.getState();
      if (workbook.kind !== "plan")
        throw new Error(`no plan: ${JSON.stringify({ workbook, failure })} ${String(reported[0])}`);
      return workbook.plan;
    },
  };
}
