import type { CalendarDate } from "../../domain/timeline/calendar-date";
import type { Locale } from "../../locales/locale";
import type { WorkbookDescription } from "../../sheets/model/sheet-description";

/** What the session's surroundings provide. */
export type SessionOptions = {
  readonly locale: Locale;
  /** Today's date and the time of day as `H:MM`. */
  readonly now: () => { readonly date: CalendarDate; readonly time: string };
  /** Resolves after the given milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /**
   * Hands a new workbook to the user as a file that overwrites none. Absent where no file can be
   * handed over reliably, as in Excel: a copy then becomes a sheet.
   */
  readonly saveCopy?: (workbook: WorkbookDescription, fileName: string) => Promise<void>;
  /** Gets errors that no one expected: defects of ours, to be shown to a developer. */
  readonly report: (error: unknown) => void;
};
