/** Which sheet of the grid a mutation is about. */
export type SheetKey = { readonly unitId: string; readonly subUnitId: string };
