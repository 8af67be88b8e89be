import type { PlanSession } from "../app/session/plan-session";
import type { SubPage, Tab } from "../taskpane/navigation-context";

/** What a button of the ribbon does: it opens the pane where it belongs, then starts its use case. */
export type Command = {
  /** `FunctionName` in manifest.xml. */
  readonly id: string;
  readonly opens: { readonly tab: Tab } | { readonly page: SubPage };
  readonly perform?: (session: PlanSession) => Promise<unknown>;
};

/** Every button of the ribbon that runs a function; "Mở bảng cải tiến" only shows the pane. */
export const COMMANDS: readonly Command[] = [
  { id: "insertPlan", opens: { page: "insert" } },
  { id: "importDocument", opens: { page: "import" } },
  { id: "addCriterion", opens: { tab: "criteria" } },
  { id: "recheck", opens: { tab: "check" }, perform: (session) => session.recheck() },
  { id: "rollUp", opens: { tab: "rollup" }, perform: (session) => session.rollUp() },
];
