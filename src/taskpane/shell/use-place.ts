import { useEffect, useMemo, useReducer, useRef } from "react";
import type { RefObject } from "react";
import type { Navigation } from "../navigation-context";
import type { PaneNavigator } from "./pane-navigator";
import type { Place } from "./place";
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
  const [place, move] = useReducer(placeAfter, FIRST_PLACE);
  const opener = useRef<Element | null>(null);

  useEffect(() => navigator?.connect((to) => move({ kind: "lead", to })), [navigator]);
  useEffect(() => settleFocus(place, landings, opener.current), [place, landings]);

  return useMemo(
    () => ({
      chooseTab: (tab) => move({ kind: "choose-tab", tab }),
      navigation: {
        tab: place.tab,
        page: place.page,
        findingGroup: place.findingGroup,
        openTab: (tab, findingGroup) =>
          move({ kind: "follow", to: { tab, findingGroup: findingGroup ?? null } }),
        openPage: (page) => {
          opener.current = document.activeElement;
          move({ kind: "follow", to: { page } });
        },
        back: () => move({ kind: "back" }),
      },
    }),
    [place]
  );
}

function settleFocus({ focus }: Place, { view, page }: Landings, opener: Element | null): void {
  if (focus === "view") view.current?.focus();
  if (focus === "page") page.current?.focus();
  if (focus === "opener") (canTakeFocus(opener) ? opener : view.current)?.focus();
}

function canTakeFocus(element: Element | null): element is HTMLElement {
  return element instanceof HTMLElement && element.isConnected && element !== document.body;
}
