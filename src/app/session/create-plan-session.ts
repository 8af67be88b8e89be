import type { CalendarDate } from "../../domain/timeline/calendar-date";
import type { InteractiveHost } from "../../hosts/host";
import type { Locale } from "../../locales/locale";
import { HostSession } from "./host-session";
import type { PlanSession } from "./plan-session";

export type SessionOptions = {
  readonly locale: Locale;
  /** Today's date and the time of day as `H:MM`. */
  readonly now: () => { readonly date: CalendarDate; readonly time: string };
  /** Resolves after the given milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Gets errors that no one expected: defects of ours, to be shown to a developer. */
  readonly report: (error: unknown) => void;
};

/** The session of a host's workbook. It begins to read and to watch at its first `refresh`. */
export function createPlanSession(host: InteractiveHost, options: SessionOptions): PlanSession {
  return new HostSession(host, options);
}
