import { makeStyles, tokens } from "@fluentui/react-components";
import { useSessionState } from "../session-context";
import { ViewFrame } from "../shell/view-frame";
import { useWords } from "../words-context";

const useStyles = makeStyles({
  sentence: { margin: 0, lineHeight: "20px", color: tokens.colorNeutralForeground3 },
});

/** Until the workbook is read nothing is known; when reading failed, the notice above says so. */
export function ReadingWorkbook() {
  const styles = useStyles();
  const words = useWords();
  const { failure } = useSessionState();
  return (
    <ViewFrame>
      {failure ? null : (
        <p className={styles.sentence} aria-busy>
          {words("shell.reading")}
        </p>
      )}
    </ViewFrame>
  );
}
