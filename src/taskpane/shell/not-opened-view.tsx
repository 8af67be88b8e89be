import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words-context";
import { ActionBar } from "./action-bar";
import { ViewFrame } from "./view-frame";

const useStyles = makeStyles({
  title: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  advice: { margin: 0, lineHeight: "20px", color: tokens.colorNeutralForeground2 },
});

/** Stands for a view whose code could not be fetched. */
export function NotOpenedView() {
  const styles = useStyles();
  const words = useWords();
  const reopen = { label: words("shell.reopen"), onClick: () => window.location.reload() };
  return (
    <ViewFrame actions={<ActionBar primary={reopen} />}>
      <h2 className={styles.title}>{words("shell.notOpened")}</h2>
      <p className={styles.advice}>{words("shell.notOpenedAdvice")}</p>
    </ViewFrame>
  );
}
