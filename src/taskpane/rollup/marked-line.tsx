import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  line: { display: "flex", columnGap: "8px", lineHeight: "20px" },
  text: { minWidth: 0, overflowWrap: "anywhere" },
});

type MarkedLineProps = { readonly icon: ReactNode; readonly children: ReactNode };

/** A sentence behind the icon of its state. */
export function MarkedLine({ icon, children }: MarkedLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {icon}
      <span className={styles.text}>{children}</span>
    </div>
  );
}
