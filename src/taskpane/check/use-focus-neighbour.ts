import type { FocusEventHandler, RefObject } from "react";
import { useEffect, useMemo, useRef } from "react";

const ITEM = "[data-finding]";

/**
 * When the finding that holds the focus is settled and goes away, the one that takes its place gets
 * it; without any left, `fallback`. Never takes the focus from the sheet.
 * @returns the handler for the element that `list` refers to.
 */
export function useFocusNeighbour(
  findings: readonly { readonly key: string }[],
  list: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>
): FocusEventHandler {
  const keys = useMemo(() => findings.map(({ key }) => key), [findings]);
  const held = useRef<{ readonly key: string; readonly index: number } | null>(null);
  useEffect(() => {
    if (held.current === null || keys.includes(held.current.key)) return;
    const { index } = held.current;
    held.current = null;
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const items = [...(list.current?.querySelectorAll<HTMLElement>(ITEM) ?? [])];
    (items[index] ?? items.at(-1) ?? fallback.current)?.focus();
  }, [keys, list, fallback]);
  return ({ target }) => {
    const key = target.closest<HTMLElement>(ITEM)?.dataset["finding"];
    held.current = key === undefined ? null : { key, index: keys.indexOf(key) };
  };
}
