import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words-context";
import { ProgressMark } from "./progress-mark";
import type { RowProgress } from "./row-progress";
import { ROW_PROGRESSES } from "./row-progress";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: "2px 8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  count: { display: "flex", alignItems: "center", gap: "6px" },
});

/** How many rows stand where; what does not occur is left out. */
export function ImportCounts({ counts }: { counts: Readonly<Record<RowProgress, number>> }) {
  const words = useWords();
  const styles = useStyles();
  return (
    <span className={styles.counts}>
      {ROW_PROGRESSES.filter((progress) => counts[progress] > 0).map((progress) => (
        <span key={progress} className={styles.count}>
          <ProgressMark progress={progress} />
          {words(`import.count.${progress}`, { count: counts[progress] })}
        </span>
      ))}
    </span>
  );
}
