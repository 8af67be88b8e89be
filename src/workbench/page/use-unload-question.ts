import { useEffect } from "react";
import { useWorkbench } from "./workbench-context";

/** The browser asks before the page goes with a change that is in no draft yet. */
export function useUnloadQuestion(): void {
  const workbench = useWorkbench();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (workbench.wouldLoseChanges()) event.preventDefault();
    };
    const keep = () => {
      if (document.visibilityState === "hidden") void workbench.keepNow();
    };
    window.addEventListener("beforeunload", ask);
    document.addEventListener("visibilitychange", keep);
    return () => {
      window.removeEventListener("beforeunload", ask);
      document.removeEventListener("visibilitychange", keep);
    };
  }, [workbench]);
}
