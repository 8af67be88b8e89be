/** Words of the pane's "rollup" part; the keys are the contract for other languages. */
export const viPaneRollup = {} as const;
