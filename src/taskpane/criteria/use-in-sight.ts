import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/**
 * Scrolls an element that has just appeared into sight together with the heading above it: opening
 * one criterion closes another, which may push both away. Where there is room for only one, it is
 * the heading.
 */
export function useInSight<E extends HTMLElement>(
  heading: RefObject<HTMLElement | null>
): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    void element.current?.scrollIntoView({ block: "nearest" });
    void heading.current?.scrollIntoView({ block: "nearest" });
  }, [heading]);
  return element;
}
