import type { RefCallback } from "react";
import { useCallback, useEffect, useRef } from "react";

/**
 * For `ref`: the element has the keyboard as long as it is there. What had it before gets it back,
 * unless the user has taken it elsewhere meanwhile.
 */
export function useBorrowedKeyboard(): RefCallback<HTMLElement> {
  const borrower = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    borrower.current?.focus();
    return () => {
      if (document.activeElement !== document.body) return;
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return useCallback((element) => {
    borrower.current = element;
  }, []);
}
