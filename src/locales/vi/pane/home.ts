/** Words of the pane's "home" part; the keys are the contract for other languages. */
export const viPaneHome = {} as const;
