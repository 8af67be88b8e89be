/** Excel formats in their invariant form; Excel shows them with the user's own separators. */
export const NUMBER_FORMATS = {
  money: '#,##0;[Red]-#,##0;"–"',
  count: '0;-0;"–"',
  percent: '0.0%;-0.0%;"–"',
  date: "dd/mm/yyyy",
  /** Keeps what is typed as text: a criterion 1.10 would become 1.1. */
  text: "@",
} as const;
