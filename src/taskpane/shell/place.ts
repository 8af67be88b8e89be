import type { FindingGroup } from "../../app/session/session-state";
import type { SubPage, Tab } from "../navigation-context";
import type { Destination } from "./pane-navigator";

/** What gets the keyboard after a move; `stay` leaves it alone. */
export type FocusTarget = "stay" | "view" | "page" | "opener";

/** Where the user is in the pane. */
export type Place = {
  readonly tab: Tab;
  readonly page: SubPage | null;
  readonly findingGroup: FindingGroup | null;
  readonly focus: FocusTarget;
};

export const FIRST_PLACE: Place = { tab: "plan", page: null, findingGroup: null, focus: "stay" };

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
      return { tab: move.tab, page: null, findingGroup: null, focus: "stay" };
    case "follow":
      return { ...arrive(place, move.to), focus: "page" in move.to ? "page" : "view" };
    case "lead":
      return { ...arrive(place, move.to), focus: "stay" };
    case "back":
      return { ...place, page: null, focus: "opener" };
  }
}

function arrive(place: Place, to: Destination): Omit<Place, "focus"> {
  if ("page" in to) return { ...place, page: to.page };
  return { tab: to.tab, page: null, findingGroup: to.findingGroup };
}
