import { useState } from "react";
import type { FindingGroup } from "../../app/session/session-state";
import { useNavigation } from "../navigation-context";

/** The kind of findings that is shown alone; another view may have asked for one. */
export function useGroupFilter() {
  const { findingGroup } = useNavigation();
  const [asked, setAsked] = useState(findingGroup);
  const [chosen, choose] = useState<FindingGroup | null>(findingGroup);
  if (asked !== findingGroup) {
    setAsked(findingGroup);
    choose(findingGroup);
  }
  return [chosen, choose] as const;
}
