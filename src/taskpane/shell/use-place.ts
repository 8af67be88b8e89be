import { useEffect, useMemo, useReducer, useRef } from "react";
import type { RefObject } from "react";
import type { RowId } from "../../domain/plan/plan-row";
import type { LeaveGuard, Navigation } from "../navigation-context";
import { useSession } from "../session-context";
import type { Destination, PaneNavigator } from "./pane-navigator";
import type { Move, Place } from "./place";
import { FIRST_PLACE, placeAfter } from "./place";

/** The elements that take the keyboard when what had it is gone. */
export type Landings = {
  readonly view: RefObject<HTMLElement | null>;
  readonly page: RefObject<HTMLElement | null>;
};

type PlaceAndMoves = {
  readonly navigation: Navigation;
  readonly chooseTab: (tab: Place["tab"]) => void;
};

/** Where the user is, the ways to move, and the keyboard following each move. */
export function usePlace(navigator: PaneNavigator | undefined, landings: Landings): PlaceAndMoves {
  const [place, { move, guardLeaving, hasUnsavedWords }] = useGuardedMoves();
  const opener = useRef<Element | null>(null);

  useEffect(
    () => navigator?.connect({ go: (to) => move({ kind: "lead", to }), hasUnsavedWords }),
    [navigator, move, hasUnsavedWords]
  );
  useEffect(() => settleFocus(place, landings, opener.current), [place, landings]);

  return useMemo(() => {
    const follow = (to: Destination) => {
      if ("page" in to && place.page === null) opener.current = document.activeElement;
      move({ kind: "follow", to });
    };
    return {
      chooseTab: (tab) => move({ kind: "choose-tab", tab }),
      navigation: {
        tab: place.tab,
        page: place.page,
        findingGroup: place.findingGroup,
        row: place.row,
        document: place.document,
        openTab: (tab, findingGroup) => follow({ tab, findingGroup: findingGroup ?? null }),
        openPage: (page) => follow({ page }),
        openRow: (row) => follow({ page: "row", row }),
        back: () => move({ kind: "back" }),
        guardLeaving,
      },
    };
  }, [place, move, guardLeaving]);
}

type GuardedMoves = {
  readonly move: (move: Move) => void;
  readonly guardLeaving: Navigation["guardLeaving"];
  readonly hasUnsavedWords: () => boolean;
};

/** Moves ask the page that would be left, if it has something to lose. */
function useGuardedMoves(): [Place, GuardedMoves] {
  const session = useSession();
  const [place, go] = useReducer(placeAfter, FIRST_PLACE);
  const guard = useRef<LeaveGuard | null>(null);
  const moves = useMemo(() => {
    const leave = (move: Move) => go(toSelectedRow(move, session.getState().selectedRow));
    return {
      move: (move: Move) => (guard.current ? guard.current(() => leave(move)) : leave(move)),
      guardLeaving: (next: LeaveGuard | null) => {
        guard.current = next;
      },
      hasUnsavedWords: () => guard.current !== null,
    };
  }, [session]);
  return [place, moves];
}

/** The page of a row that was not named is about the selected one, as long as it is open. */
function toSelectedRow(move: Move, selected: RowId | null): Move {
  if (!("to" in move) || !("page" in move.to) || move.to.page !== "row") return move;
  const row = "row" in move.to ? move.to.row : null;
  return { ...move, to: { page: "row", row: row ?? selected } };
}

function settleFocus({ focus }: Place, { view, page }: Landings, opener: Element | null): void {
  if (focus === "view") view.current?.focus();
  if (focus === "page") page.current?.focus();
  if (focus === "opener") (canTakeFocus(opener) ? opener : view.current)?.focus();
}

function canTakeFocus(element: Element | null): element is HTMLElement {
  return element instanceof HTMLElement && element.isConnected && element !== document.body;
}
