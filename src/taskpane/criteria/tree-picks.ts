import type { ShownRow } from "../../app/session/session-state";
import type { Catalog } from "../../domain/catalog/catalog";

/** What is open and chosen in the tree, and what its parts need to draw themselves. */
export type TreePicks = {
  readonly catalog: Catalog;
  readonly openStandards: ReadonlySet<number>;
  /** Code of the chosen criterion. */
  readonly chosen: string | null;
  /** Folded words of the search; none while all is shown. */
  readonly searched: readonly string[];
  readonly isSearching: boolean;
  readonly choose: (code: string | null) => void;
  readonly fold: (standard: number, open: boolean) => void;
  readonly showRow: (row: ShownRow) => void;
};
