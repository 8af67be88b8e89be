import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    scrollbarGutter: "stable",
    padding: "12px 4px 12px 16px",
    boxSizing: "border-box",
  },
  narrow: { "@media (max-width: 349px)": { paddingLeft: "12px" } },
  bar: {
    flexShrink: 0,
    padding: "11px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 349px)": { padding: "11px 12px" },
  },
});

type ViewFrameProps = {
  readonly children: ReactNode;
  /** The action bar; it stays in sight below the only scrolling part. */
  readonly actions?: ReactNode;
};

/** A view: its body scrolls, its actions stay. */
export function ViewFrame({ children, actions }: ViewFrameProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <div className={`${styles.body} ${styles.narrow}`}>{children}</div>
      {actions ? <div className={styles.bar}>{actions}</div> : null}
    </div>
  );
}
