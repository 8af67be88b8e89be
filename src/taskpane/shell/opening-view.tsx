import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words-context";
import { ViewFrame } from "./view-frame";

const useStyles = makeStyles({
  /** Most views open before this is seen: no flicker. */
  sentence: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: "400ms",
    animationDuration: "100ms",
    animationFillMode: "backwards",
  },
});

/** Stands for a view while its code is fetched. */
export function OpeningView() {
  const styles = useStyles();
  const words = useWords();
  return (
    <ViewFrame>
      <p className={styles.sentence} aria-busy>
        {words("shell.opening")}
      </p>
    </ViewFrame>
  );
}
