/** Words of the pane's "check" part; the keys are the contract for other languages. */
export const viPaneCheck = {} as const;
