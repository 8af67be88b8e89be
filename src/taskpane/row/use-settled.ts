import { useEffect, useState } from "react";

/** Long enough not to be read out, or to flicker, at every key. */
const QUIET_MILLISECONDS = 400;

/** The value once it has stayed the same for a moment; the first one at once. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
