import { makeStyles, tokens } from "@fluentui/react-components";
import { useNavigation } from "../navigation-context";
import { ActionBar } from "../shell/action-bar";
import { ViewFrame } from "../shell/view-frame";
import { useWords } from "../words-context";

const useStyles = makeStyles({
  title: {
    margin: "4px 0 8px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});

/** Without a plan there is no catalogue to choose from. */
export function NoPlan() {
  const styles = useStyles();
  const words = useWords();
  const { openTab } = useNavigation();
  const actions = (
    <ActionBar primary={{ label: words("criteria.openPlan"), onClick: () => openTab("plan") }} />
  );
  return (
    <ViewFrame actions={actions}>
      <h2 className={styles.title}>{words("criteria.noPlan")}</h2>
      <p className={styles.hint}>{words("criteria.noPlanHint")}</p>
    </ViewFrame>
  );
}
