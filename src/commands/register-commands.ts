import type { PlanSession } from "../app/session/plan-session";
import type { Navigation } from "../taskpane/navigation-context";
import type { Command } from "./commands";
import { COMMANDS } from "./commands";
import { whenFree } from "./when-free";

export type CommandNavigation = Pick<Navigation, "openTab" | "openPage">;

/**
 * Answers the ribbon's buttons with the pane's own session: they share the runtime, and so what can
 * be undone. To be called as soon as Office is ready: a button may be what started the runtime.
 */
export function registerCommands(session: PlanSession, navigation: CommandNavigation): void {
  for (const command of COMMANDS) {
    Office.actions.associate(command.id, (event: Office.AddinCommands.Event) => {
      void run(command, session, navigation).finally(() => event.completed());
    });
  }
}

/** The view first, so that the user sees the work being done, then the work. */
async function run(
  { opens, perform }: Command,
  session: PlanSession,
  navigation: CommandNavigation
): Promise<void> {
  if ("tab" in opens) navigation.openTab(opens.tab);
  else navigation.openPage(opens.page);
  await Office.addin.showAsTaskpane();
  if (!perform) return;
  await whenFree(session);
  await perform(session);
}
