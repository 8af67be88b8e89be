import type { RefObject } from "react";
import { useEffect } from "react";

/**
 * Calls `close` on Esc while the keyboard is inside the element. The default is prevented, so that
 * Esc leaves nothing around it.
 */
export function useEscapeInside(inside: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const element = inside.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      close();
    };
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  }, [inside, close]);
}
