/** Words of the pane's "insert" part; the keys are the contract for other languages. */
export const viPaneInsert = {} as const;
