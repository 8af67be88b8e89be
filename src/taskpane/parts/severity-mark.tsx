import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ErrorCircle20Filled,
  Lightbulb20Regular,
  QuestionCircle20Filled,
  Warning20Filled,
} from "@fluentui/react-icons";
import type { FindingGroup } from "../../app/session/session-state";

const ICONS = {
  error: ErrorCircle20Filled,
  clarify: QuestionCircle20Filled,
  warning: Warning20Filled,
  hint: Lightbulb20Regular,
} as const satisfies Record<FindingGroup, unknown>;

const useStyles = makeStyles({
  mark: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  clarify: { color: tokens.colorPalettePurpleBorderActive },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Shape and colour of a finding's group; its word always stands beside it. */
export function SeverityMark({ group }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const Icon = ICONS[group];
  return <Icon aria-hidden className={mergeClasses(styles.mark, styles[group])} />;
}
