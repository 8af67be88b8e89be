import type { FindingGroup } from "../../app/session/session-state";
import type { RowId } from "../../domain/plan/plan-row";
import type { SubPage, Tab } from "../navigation-context";

/** Where the pane is asked to go. */
export type Destination =
  | { readonly tab: Tab; readonly findingGroup: FindingGroup | null }
  | { readonly page: SubPage }
  | { readonly page: "row"; readonly row: RowId | null }
  | { readonly page: "import"; readonly document: File };

/** The shell's side of a {@link PaneNavigator}. */
export type LedPane = {
  readonly go: (destination: Destination) => void;
  readonly hasUnsavedWords: () => boolean;
};

/** Leads the pane from outside React: the ribbon's commands hold one and so does the shell. */
export type PaneNavigator = {
  readonly openTab: (tab: Tab, findingGroup?: FindingGroup) => void;
  readonly openPage: (page: SubPage) => void;
  /** `null`: the row selected in the sheet, or else a list of rows to choose from. */
  readonly openRow: (row: RowId | null) => void;
  /** Opens the import page, which reads the document at once. */
  readonly openDocument: (file: File) => void;
  /** Whether words were typed that leaving the pane's page, or closing the pane, would lose. */
  readonly hasUnsavedWords: () => boolean;
  /** The pane gets the last destination that was asked for before it was there. */
  readonly connect: (pane: LedPane) => () => void;
};

/** A command may open the pane and lead it at once, before anything of it is drawn. */
export function createPaneNavigator(): PaneNavigator {
  let connected: LedPane | null = null;
  let waiting: Destination | null = null;
  const lead = (destination: Destination) => {
    if (connected) connected.go(destination);
    else waiting = destination;
  };
  return {
    openTab: (tab, findingGroup) => lead({ tab, findingGroup: findingGroup ?? null }),
    openPage: (page) => lead({ page }),
    openRow: (row) => lead({ page: "row", row }),
    openDocument: (document) => lead({ page: "import", document }),
    hasUnsavedWords: () => connected?.hasUnsavedWords() ?? false,
    connect: (pane) => {
      connected = pane;
      if (waiting) pane.go(waiting);
      waiting = null;
      return () => {
        if (connected === pane) connected = null;
      };
    },
  };
}
