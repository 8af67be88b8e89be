import type { RefObject } from "react";
import { useEffect, useRef } from "react";

const FIELDS = "textarea, input, select, button";

/**
 * `ref` of what opens in place of an item's buttons: its first field gets the focus, and Esc closes
 * it. The default is prevented, so that Esc leaves nothing around it.
 */
export function useOpenedForm<Element extends HTMLElement>(
  close: () => void
): RefObject<Element | null> {
  const form = useRef<Element>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(FIELDS)?.focus(), []);
  useEffect(() => {
    const element = form.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      close();
    };
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  }, [close]);
  return form;
}
