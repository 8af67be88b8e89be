import { useState } from "react";
import type { ShownPrint } from "../../app/session/session-state";

type LastPrint = {
  /** The print as it was last looked over; `null` before the first time. */
  readonly print: ShownPrint | null;
  /** Whether the workbook has changed since. */
  readonly isStale: boolean;
};

/** What was found stays in sight while the print is looked over again. */
export function useLastPrint(print: ShownPrint | null): LastPrint {
  const [last, setLast] = useState(print);
  if (print !== null && print !== last) setLast(print);
  return { print: print ?? last, isStale: print === null };
}
