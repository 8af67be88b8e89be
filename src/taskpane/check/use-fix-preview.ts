import type { RefObject } from "react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ShownFinding } from "../../app/session/session-state";
import { certainFixes } from "./certain-fixes";

/** Nothing is left to preview once the plan has no certain fix; the keyboard then goes to the list. */
export function useFixPreview(
  findings: readonly ShownFinding[],
  listHeading: RefObject<HTMLElement | null>
) {
  const [isOpen, setOpen] = useState(false);
  const fixes = isOpen ? certainFixes(findings) : [];
  const isShown = fixes.length > 0;
  const wasShown = useRef(false);
  useEffect(() => {
    if (wasShown.current && !isShown) {
      setOpen(false);
      // The preview also goes when an edit of the sheet takes its last fix: the keyboard stays there.
      const isLost = document.hasFocus() && document.activeElement === document.body;
      if (isLost) listHeading.current?.focus();
    }
    wasShown.current = isShown;
  }, [isShown, listHeading]);
  return {
    /** Empty while the preview is closed. */
    fixes,
    open: useCallback(() => setOpen(true), []),
    close: useCallback(() => setOpen(false), []),
  };
}
