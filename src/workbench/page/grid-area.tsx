import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWorkbench, useWorkbenchState, useWorkbenchWords } from "./workbench-context";

const useStyles = makeStyles({
  // White in dark mode too: what is seen is the paper that will be printed.
  area: {
    position: "relative",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: "#ffffff",
    colorScheme: "light",
  },
  // The grid stacks its parts high; none of them may come above what is said in its place.
  grid: { position: "absolute", inset: 0, overflow: "hidden", isolation: "isolate" },
  over: {
    position: "absolute",
    inset: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "12px",
    padding: "24px",
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  drop: {
    outline: `3px dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: "-12px",
    opacity: 0.95,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, maxWidth: "480px" },
});

/** The grid, and what is said in its place. */
export function GridArea({ dropping }: { readonly dropping: boolean }) {
  const styles = useStyles();
  const words = useWorkbenchWords();
  const { showGridIn } = useWorkbench();
  const { document, gridFailed } = useWorkbenchState();
  return (
    <section aria-label={words("grid.name")} className={styles.area}>
      <div ref={showGridIn} className={styles.grid} />
      {document ? null : <p className={styles.over}>{words("opening")}</p>}
      {gridFailed ? <GridNotice /> : null}
      {dropping ? (
        <div className={`${styles.over} ${styles.drop}`}>{words("drop.invitation")}</div>
      ) : null}
    </section>
  );
}

function GridNotice() {
  const styles = useStyles();
  const words = useWorkbenchWords();
  const workbench = useWorkbench();
  return (
    <div role="alert" className={styles.over}>
      <h1 className={styles.title}>{words("gridFailed.title")}</h1>
      <p className={styles.text}>{words("gridFailed.advice")}</p>
      <Button appearance="primary" onClick={() => void workbench.retryGrid()}>
        {words("gridFailed.retry")}
      </Button>
    </div>
  );
}
