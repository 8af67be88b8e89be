import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import type { ShownPlan } from "../../app/session/session-state";
import { useNavigation } from "../navigation-context";
import { useSession, useSessionState } from "../session-context";
import type { Action } from "../shell/action-bar";
import { ActionBar } from "../shell/action-bar";
import { useWords } from "../words-context";
import { certainFixes } from "./certain-fixes";
import { countByGroup } from "./finding-groups";

type CheckActionsProps = { readonly plan: ShownPlan; readonly onPreviewFixes: () => void };

/** The next step: fix what is certain, settle what is open and check again, or go on to the totals. */
export function CheckActions({ plan, onPreviewFixes }: CheckActionsProps) {
  const words = useWords();
  const session = useSession();
  const { openTab } = useNavigation();
  const disabled = useSessionState().busy !== null;
  const certain = certainFixes(plan.findings);
  const { error, clarify } = countByGroup(plan.findings);
  const recheck: Action = {
    label: words("check.recheck"),
    icon: <ArrowClockwise20Regular />,
    disabled,
    onClick: () => void session.recheck(),
  };
  if (certain.length > 0) {
    const fix: Action = {
      label: words("check.fixCertain", { count: certain.length }),
      disabled,
      onClick: onPreviewFixes,
    };
    return <ActionBar secondary={recheck} primary={fix} />;
  }
  if (error + clarify > 0) return <ActionBar primary={recheck} />;
  const goOn: Action = { label: words("check.toRollup"), onClick: () => openTab("rollup") };
  return <ActionBar secondary={recheck} primary={goOn} />;
}
