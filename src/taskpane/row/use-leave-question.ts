import { useEffect, useState } from "react";
import { useNavigation } from "../navigation-context";

/** Whether to leave although something would be lost; `null` while nobody wants to leave. */
export type LeaveQuestion = { readonly leave: () => void; readonly stay: () => void };

type Asked = { readonly leave: () => void; readonly about: string };

/**
 * Lets the pane go elsewhere only after asking, as long as something would be lost.
 * @param about the question is over when this is another
 */
export function useLeaveQuestion(wouldLose: boolean, about: string): LeaveQuestion | null {
  const { guardLeaving } = useNavigation();
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    if (!wouldLose) return undefined;
    guardLeaving((leave) => setAsked({ leave, about }));
    return () => guardLeaving(null);
  }, [wouldLose, about, guardLeaving]);
  if (!asked || !wouldLose || asked.about !== about) return null;
  return {
    leave: () => {
      setAsked(null);
      asked.leave();
    },
    stay: () => setAsked(null),
  };
}
