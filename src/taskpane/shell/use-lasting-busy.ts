import { useEffect, useState } from "react";
import type { Busy } from "../../app/session/session-state";
import { useSessionState } from "../session-context";

/** Shorter work than this is done before anyone could read about it. */
const NOTICEABLE_MILLISECONDS = 1_000;

/** What the session has been busy with for a second or longer; `null` before that. */
export function useLastingBusy(): Busy | null {
  const { busy } = useSessionState();
  const working = busy !== null;
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!working) return undefined;
    const timer = setTimeout(() => setLasting(true), NOTICEABLE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [working]);
  return lasting ? busy : null;
}
