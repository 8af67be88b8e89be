import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  Circle20Regular,
  QuestionCircle20Filled,
  Warning20Filled,
  Wrench20Filled,
} from "@fluentui/react-icons";
import type { RowProgress } from "./row-progress";

const ICONS = {
  kept: Circle20Regular,
  repaired: Wrench20Filled,
  confirm: Warning20Filled,
  confirmed: CheckmarkCircle20Filled,
  clarify: QuestionCircle20Filled,
} as const satisfies Record<RowProgress, unknown>;

const useStyles = makeStyles({
  mark: { flexShrink: 0, width: "18px", height: "18px" },
  kept: { color: tokens.colorNeutralForeground3 },
  repaired: { color: tokens.colorStatusSuccessForeground1 },
  confirm: { color: tokens.colorStatusWarningForeground3 },
  confirmed: { color: tokens.colorStatusSuccessForeground1 },
  clarify: { color: tokens.colorPalettePurpleBorderActive },
});

/** Shape and colour of where a row stands; its word always stands beside it. */
export function ProgressMark({ progress }: { readonly progress: RowProgress }) {
  const styles = useStyles();
  const Icon = ICONS[progress];
  return <Icon aria-hidden className={mergeClasses(styles.mark, styles[progress])} />;
}
