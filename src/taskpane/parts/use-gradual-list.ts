import type { RefObject } from "react";
import { useEffect, useState } from "react";

const STEP = 50;

/**
 * A long list that is drawn in steps, so that hundreds of items do not slow the pane. After a step
 * the first new item of `list` (elements matching `selector`) gets the focus.
 */
export function useGradualList<Item>(
  items: readonly Item[],
  list: RefObject<HTMLElement | null>,
  selector: string
) {
  const [limit, setLimit] = useState(STEP);
  useEffect(() => {
    if (limit === STEP) return;
    list.current?.querySelectorAll<HTMLElement>(selector)[limit - STEP]?.focus();
  }, [limit, list, selector]);
  return {
    shown: items.slice(0, limit),
    /** How many the next step adds; 0 when all are there. */
    more: Math.max(0, Math.min(STEP, items.length - limit)),
    showMore: () => setLimit(limit + STEP),
  };
}
