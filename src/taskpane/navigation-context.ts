import { createContext, useContext } from "react";
import type { FindingGroup } from "../app/session/session-state";

export const TABS = ["plan", "criteria", "check", "rollup"] as const;
export type Tab = (typeof TABS)[number];
/** Pages that stand in place of the tabs until the user goes back. */
export type SubPage = "insert" | "import";

export type Navigation = {
  readonly tab: Tab;
  readonly page: SubPage | null;
  /** Findings to show first when the check tab is opened from elsewhere. */
  readonly findingGroup: FindingGroup | null;
  readonly openTab: (tab: Tab, findingGroup?: FindingGroup) => void;
  readonly openPage: (page: SubPage) => void;
  /** Leaves a sub-page and gives focus back to what opened it. */
  readonly back: () => void;
};

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("No NavigationContext around this view.");
  return navigation;
}
