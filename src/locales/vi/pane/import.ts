/** Words of the pane's "import" part; the keys are the contract for other languages. */
export const viPaneImport = {} as const;
