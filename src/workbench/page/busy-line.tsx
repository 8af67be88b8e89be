import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useWorkbenchState, useWorkbenchWords } from "./workbench-context";

/** Shorter work than this is done before anyone could read about it. */
const NOTICEABLE = "1s";

const useStyles = makeStyles({
  // An animation and no timer: opening a large file holds up everything that a timer could do.
  line: {
    position: "absolute",
    left: 0,
    right: 0,
    top: "100%",
    zIndex: 2,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "1ms",
    animationDelay: NOTICEABLE,
    animationFillMode: "both",
    pointerEvents: "none",
  },
  words: {
    width: "max-content",
    margin: "0 auto",
    padding: "4px 16px",
    borderRadius: `0 0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
});

/** What the page has been busy with for a second or longer. */
export function BusyLine() {
  const styles = useStyles();
  const words = useWorkbenchWords();
  const labelId = useId();
  const { busy } = useWorkbenchState();
  return (
    <div role="status">
      {busy ? (
        <div className={styles.line}>
          <ProgressBar aria-labelledby={labelId} thickness="large" />
          <div id={labelId} className={styles.words}>
            {words(`busy.${busy}`)}
          </div>
        </div>
      ) : null}
    </div>
  );
}
