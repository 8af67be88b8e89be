import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, SubtractCircle20Regular } from "@fluentui/react-icons";
import { SeverityMark } from "../parts/severity-mark";
import type { ToldReading } from "./told-reading";

const useStyles = makeStyles({
  line: {
    display: "flex",
    columnGap: "8px",
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  sure: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  open: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** How a cell is read, below its words; read out when it changes. */
export function ReadingLine({ mark, text }: ToldReading) {
  const styles = useStyles();
  return (
    <span role="status" className={styles.line}>
      <Mark mark={mark} />
      <span className={styles.text}>{text}</span>
    </span>
  );
}

function Mark({ mark }: Pick<ToldReading, "mark">) {
  const styles = useStyles();
  switch (mark) {
    case "sure":
      return <CheckmarkCircle20Filled aria-hidden className={styles.sure} />;
    case "question":
      return <SeverityMark group="clarify" />;
    case "open":
      return <SubtractCircle20Regular aria-hidden className={styles.open} />;
  }
}
