/** A day of the calendar, ISO `YYYY-MM-DD`. Never a local `Date`: those shift across time zones. */
export type CalendarDate = string & { readonly calendarDate: unique symbol };
