import type { RefObject } from "react";
import { useEffect } from "react";

const TABBABLE = "button, input, textarea, select, a[href], [tabindex='0']";

/**
 * F6 takes the keyboard to the next part of the page, Shift+F6 to the one before, as in Excel: a
 * grid needs Tab for its cells and would not let the keyboard go. Parts in their order.
 */
export function usePartKeys(parts: readonly RefObject<HTMLElement | null>[]): void {
  useEffect(() => {
    const lastIn = new WeakMap<Element, HTMLElement>();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      const all = parts.flatMap(({ current }) => current ?? []);
      goOn(event.shiftKey ? all.reverse() : all, lastIn);
    };
    // Before the grid, which has its own use for most keys.
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [parts]);
}

/** Parts that are hidden, as one is in a narrow window, do not take the keyboard. */
function goOn(parts: readonly Element[], lastIn: WeakMap<Element, HTMLElement>): void {
  const { activeElement } = document;
  const at = parts.findIndex((part) => part.contains(activeElement));
  const from = parts[at];
  if (from && activeElement instanceof HTMLElement) lastIn.set(from, activeElement);
  const next = [...parts.slice(at + 1), ...parts.slice(0, Math.max(at, 0))];
  next.find((part) => takeKeyboard(part, lastIn.get(part)));
}

/** Where the keyboard was in the part, else the part's first control that takes it. */
function takeKeyboard(part: Element, last: HTMLElement | undefined): boolean {
  const controls = [...part.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    ({ tabIndex }) => tabIndex >= 0
  );
  return [...(last && part.contains(last) ? [last] : []), ...controls].some((control) => {
    control.focus();
    return document.activeElement === control;
  });
}
