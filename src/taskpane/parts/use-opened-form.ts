import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import { useEscapeInside } from "./use-escape-inside";

const FIELDS = "textarea, input, select, button";

/**
 * `ref` of what opens in place of an item's buttons: its first field gets the focus, and Esc closes
 * it and nothing around it.
 */
export function useOpenedForm<Element extends HTMLElement>(
  close: () => void
): RefObject<Element | null> {
  const form = useRef<Element>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(FIELDS)?.focus(), []);
  useEscapeInside(form, close);
  return form;
}
