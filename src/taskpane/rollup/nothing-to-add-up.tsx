import { makeStyles, tokens } from "@fluentui/react-components";
import { ActionBar } from "../shell/action-bar";
import { ViewFrame } from "../shell/view-frame";

const useStyles = makeStyles({
  title: {
    margin: "4px 0 8px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});

type NothingToAddUpProps = {
  readonly title: string;
  readonly hint: string;
  /** The way out. */
  readonly action: string;
  readonly onAction: () => void;
};

/** Why there are no figures, and where to go instead. */
export function NothingToAddUp({ title, hint, action, onAction }: NothingToAddUpProps) {
  const styles = useStyles();
  return (
    <ViewFrame actions={<ActionBar primary={{ label: action, onClick: onAction }} />}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.hint}>{hint}</p>
    </ViewFrame>
  );
}
