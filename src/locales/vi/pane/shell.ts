/** Words of the pane's "shell" part; the keys are the contract for other languages. */
export const viPaneShell = {} as const;
