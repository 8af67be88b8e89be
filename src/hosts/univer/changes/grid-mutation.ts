/** A change of the grid as its own undo keeps it. */
export type GridMutation = { readonly id: string; readonly params: object };
