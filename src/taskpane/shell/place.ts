import type { FindingGroup } from "../../app/session/session-state";
import type { RowId } from "../../domain/plan/plan-row";
import type { OpenedDocument, SubPage, Tab } from "../navigation-context";
import type { Destination } from "./pane-navigator";

/** What gets the keyboard after a move; `stay` leaves it alone. */
export type FocusTarget = "stay" | "view" | "page" | "opener";

/** Where the user is in the pane. */
export type Place = {
  readonly tab: Tab;
  readonly page: SubPage | null;
  readonly findingGroup: FindingGroup | null;
  /** What the page is about; `null` on other pages. */
  readonly row: RowId | null;
  readonly document: OpenedDocument | null;
  readonly focus: FocusTarget;
};

const NO_PAGE = { page: null, row: null, document: null } as const;

export const FIRST_PLACE: Place = {
  tab: "plan",
  ...NO_PAGE,
  findingGroup: null,
  focus: "stay",
};

export type Move =
  /** The user chose a tab in the row of tabs; the keyboard stays there. */
  | { readonly kind: "choose-tab"; readonly tab: Tab }
  /** Something in a view leads elsewhere and disappears by doing so. */
  | { readonly kind: "follow"; readonly to: Destination }
  /** The ribbon leads; the keyboard may be in the sheet and stays where it is. */
  | { readonly kind: "lead"; readonly to: Destination }
  | { readonly kind: "back" };

/** The place after a move. */
export function placeAfter(place: Place, move: Move): Place {
  switch (move.kind) {
    case "choose-tab":
      return { tab: move.tab, ...NO_PAGE, findingGroup: null, focus: "stay" };
    case "follow":
      return { ...arrive(place, move.to), focus: focusAfter(place, move.to) };
    case "lead":
      return { ...arrive(place, move.to), focus: "stay" };
    case "back":
      return { ...place, ...NO_PAGE, focus: "opener" };
  }
}

/** Within one page what was pressed is still there: "Dòng sau" can be pressed again. */
function focusAfter({ page }: Place, to: Destination): FocusTarget {
  if (!("page" in to)) return "view";
  return to.page === page ? "stay" : "page";
}

function arrive(place: Place, to: Destination): Omit<Place, "focus"> {
  if (!("page" in to)) return { tab: to.tab, ...NO_PAGE, findingGroup: to.findingGroup };
  return {
    ...place,
    page: to.page,
    row: "row" in to ? to.row : null,
    document: "document" in to ? { file: to.document } : null,
  };
}
