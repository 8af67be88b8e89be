import { makeStyles, tokens } from "@fluentui/react-components";
import { useNavigation } from "../navigation-context";
import { ActionBar } from "../shell/action-bar";
import { ViewFrame } from "../shell/view-frame";
import { useWords } from "../words-context";

const useStyles = makeStyles({
  title: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  advice: { margin: 0, lineHeight: "20px", color: tokens.colorNeutralForeground2 },
});

/** Says that the workbook has its plan and leads to it. */
export function AlreadyPlanned({ sheet }: { readonly sheet: string }) {
  const styles = useStyles();
  const words = useWords();
  const { openTab } = useNavigation();
  const seePlan = { label: words("insert.seePlan"), onClick: () => openTab("plan") };
  return (
    <ViewFrame actions={<ActionBar primary={seePlan} />}>
      <h2 className={styles.title}>{words("insert.hasPlan")}</h2>
      <p className={styles.advice}>{words("insert.hasPlanAdvice", { sheet })}</p>
    </ViewFrame>
  );
}
