import { useState } from "react";
import type { ShownPlan } from "../../app/session/session-state";
import type { Catalog } from "../../domain/catalog/catalog";
import { readSearchQuery } from "../../domain/catalog/search-query";
import { useSession, useSessionState } from "../session-context";
import type { OutlineStandard } from "./criteria-outline";
import { criteriaOutline } from "./criteria-outline";
import type { TreePicks } from "./tree-picks";

export type CriteriaPicker = {
  readonly search: string;
  readonly setSearch: (text: string) => void;
  readonly outline: readonly OutlineStandard[];
  readonly picks: TreePicks;
};

/**
 * The picker's own state. It opens at the criterion of the row selected in the sheet. A search
 * opens what it finds; a criterion that it does not find is not chosen as long as it lasts.
 */
export function useCriteriaPicker(plan: ShownPlan, catalog: Catalog): CriteriaPicker {
  const session = useSession();
  const first = useSelectedCriterion(plan);
  const [search, setSearch] = useState("");
  const [picked, setPicked] = useState(first);
  const [openStandards, setOpenStandards] = useState(standardsOf(first === null ? [] : [first]));
  const outline = criteriaOutline(catalog, plan.rows, search);
  const codes = outline.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion.code));
  return {
    search,
    setSearch: (text) => {
      setSearch(text);
      setOpenStandards(openedBy(text, picked, catalog));
    },
    outline,
    picks: {
      catalog,
      openStandards,
      chosen: picked !== null && codes.includes(picked) ? picked : null,
      searched: readSearchQuery(search).words,
      isSearching: search.trim() !== "",
      choose: setPicked,
      fold: (standard, open) => setOpenStandards(folded(openStandards, standard, open)),
      showRow: ({ cell }) => void session.select({ sheet: plan.sheet, cell }),
    },
  };
}

/** The criterion of the row selected when the view opens. */
function useSelectedCriterion({ rows }: ShownPlan): string | null {
  const { selectedRow } = useSessionState();
  return rows.find(({ id }) => id === selectedRow)?.criterion ?? null;
}

function openedBy(search: string, picked: string | null, catalog: Catalog): ReadonlySet<number> {
  if (search.trim() === "") return standardsOf(picked === null ? [] : [picked]);
  return new Set(criteriaOutline(catalog, [], search).map(({ standard }) => standard.number));
}

function standardsOf(codes: readonly string[]): ReadonlySet<number> {
  return new Set(codes.map((code) => Number(code.split(".")[0])));
}

function folded(
  openStandards: ReadonlySet<number>,
  standard: number,
  open: boolean
): ReadonlySet<number> {
  const others = [...openStandards].filter((number) => number !== standard);
  return new Set(open ? [...others, standard] : others);
}
