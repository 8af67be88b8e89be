import { createContext, useContext, useSyncExternalStore } from "react";
import type { WorkbenchMessage } from "../../locales/workbench-message";
import { workbenchMessage } from "../../locales/workbench-message";
import type { Workbench, WorkbenchState } from "../workbench";

export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error("No WorkbenchContext around this part of the page.");
  return workbench;
}

export function useWorkbenchState(): WorkbenchState {
  const workbench = useWorkbench();
  return useSyncExternalStore(workbench.subscribe, workbench.getState);
}

/** Labels and sentences in the user's language: `words("status.saved", { time: "14:05" })`. */
export type WorkbenchWords = (
  key: WorkbenchMessage,
  params?: Readonly<Record<string, string | number>>
) => string;

export function useWorkbenchWords(): WorkbenchWords {
  const { locale } = useWorkbenchState();
  return (key, params = {}) => workbenchMessage(key, params, locale);
}
