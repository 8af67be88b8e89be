import { createContext, useContext } from "react";
import type { FindingGroup } from "../app/session/session-state";
import type { RowId } from "../domain/plan/plan-row";

export const TABS = ["plan", "criteria", "check", "rollup"] as const;
export type Tab = (typeof TABS)[number];
/** Pages that stand in place of the tabs until the user goes back. */
export type SubPage = "insert" | "import" | "row" | "print";

/** A document to be read as soon as the import page is there; another object for each time. */
export type OpenedDocument = { readonly file: File };

/** Asked before the pane goes elsewhere; it goes when `leave` is called, now or later. */
export type LeaveGuard = (leave: () => void) => void;

export type Navigation = {
  readonly tab: Tab;
  readonly page: SubPage | null;
  /** Findings to show first when the check tab is opened from elsewhere. */
  readonly findingGroup: FindingGroup | null;
  /** The row that the page "row" is about; `null` while it is still to be chosen. */
  readonly row: RowId | null;
  readonly document: OpenedDocument | null;
  readonly openTab: (tab: Tab, findingGroup?: FindingGroup) => void;
  readonly openPage: (page: SubPage) => void;
  /** `null`: the row selected in the sheet, or else a list of rows to choose from. */
  readonly openRow: (row: RowId | null) => void;
  /** Leaves a sub-page and gives focus back to what opened it. */
  readonly back: () => void;
  /** Every way out of a page goes through its guard; `null` lets everything pass. */
  readonly guardLeaving: (guard: LeaveGuard | null) => void;
};

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("No NavigationContext around this view.");
  return navigation;
}
