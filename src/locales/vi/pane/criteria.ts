/** Words of the pane's "criteria" part; the keys are the contract for other languages. */
export const viPaneCriteria = {} as const;
