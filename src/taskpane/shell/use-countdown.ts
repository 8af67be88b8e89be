import { useEffect, useRef } from "react";

/**
 * Calls `onEnd` so many milliseconds after `subject` came, not counting the time it was paused.
 * Another subject starts anew; `null` needs no end.
 */
export function useCountdown(
  subject: object | null,
  { milliseconds, paused, onEnd }: { milliseconds: number; paused: boolean; onEnd: () => void }
): void {
  const left = useRef(milliseconds);
  useEffect(() => {
    left.current = milliseconds;
  }, [subject, milliseconds]);
  useEffect(() => {
    if (subject === null || paused) return undefined;
    const started = performance.now();
    const timer = setTimeout(onEnd, left.current);
    return () => {
      clearTimeout(timer);
      left.current -= performance.now() - started;
    };
  }, [subject, paused, onEnd]);
}
