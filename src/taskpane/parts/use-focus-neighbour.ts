import type { FocusEventHandler, RefObject } from "react";
import { useEffect, useRef } from "react";

/**
 * When the item of a list that holds the focus is settled and goes away, the one that takes its place
 * gets it; without any left, `fallback`. Never takes the focus from the sheet.
 * @param attribute of an item's element; it holds the item's key
 * @returns the handler for the element that `list` refers to.
 */
export function useFocusNeighbour(
  attribute: `data-${string}`,
  keys: readonly string[],
  list: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>
): FocusEventHandler {
  const held = useRef<{ readonly key: string; readonly index: number } | null>(null);
  useEffect(() => {
    if (held.current === null || keys.includes(held.current.key)) return;
    const { index } = held.current;
    held.current = null;
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const items = [...(list.current?.querySelectorAll<HTMLElement>(`[${attribute}]`) ?? [])];
    (items[index] ?? items.at(-1) ?? fallback.current)?.focus();
  }, [attribute, keys, list, fallback]);
  return ({ target }) => {
    const key = target.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null;
    held.current = key === null ? null : { key, index: keys.indexOf(key) };
  };
}
