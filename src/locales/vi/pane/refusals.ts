/** Words of the pane's "refusals" part; the keys are the contract for other languages. */
export const viPaneRefusals = {} as const;
