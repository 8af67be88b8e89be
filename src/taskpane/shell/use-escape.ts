import { useEffect } from "react";

/**
 * Calls `leave` on Esc, wherever the keyboard is; `null` leaves Esc alone. An inline form that
 * closes on Esc says so by preventing the default.
 */
export function useEscape(leave: (() => void) | null): void {
  useEffect(() => {
    if (leave === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) leave();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [leave]);
}
