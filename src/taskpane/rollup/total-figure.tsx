import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import type { RefObject } from "react";
import type { ShownPlan } from "../../app/session/session-state";
import { SHEET_NAMES } from "../../sheets/model/sheet-names";
import { dongAmount } from "../parts/dong-amount";
import { SeverityMark } from "../parts/severity-mark";
import { useWords } from "../words-context";
import { MarkedLine } from "./marked-line";

const useStyles = makeStyles({
  part: { margin: "0 0 12px" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "12px",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  amount: {
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  stale: { color: tokens.colorNeutralForeground2 },
  inWords: { margin: "0 0 8px", lineHeight: "20px", color: tokens.colorNeutralForeground2 },
  agrees: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

type TotalFigureProps = {
  readonly plan: ShownPlan;
  /** Whether the figures are just being computed again. */
  readonly isStale: boolean;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
};

/** The total in figures and words, and whether every way of adding gives it. */
export function TotalFigure({ plan, isStale, headingRef }: TotalFigureProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.part}>
      <div className={styles.head}>
        <h2 ref={headingRef} tabIndex={-1} className={styles.title}>
          {words("rollup.total")}
        </h2>
        <span className={mergeClasses(styles.amount, isStale && styles.stale)}>
          {dongAmount(plan.totals.amount)}
        </span>
      </div>
      <p className={styles.inWords}>{words("rollup.inWords", { words: plan.amountInWords })}</p>
      {isStale ? null : <Agreement agrees={plan.totalsAgree} />}
    </div>
  );
}

function Agreement({ agrees }: { readonly agrees: boolean }) {
  const styles = useStyles();
  const words = useWords();
  return agrees ? (
    <MarkedLine icon={<CheckmarkCircle20Filled aria-hidden className={styles.agrees} />}>
      {words("rollup.agree")}
    </MarkedLine>
  ) : (
    <MarkedLine icon={<SeverityMark group="warning" />}>
      {words("rollup.disagree", { sheet: SHEET_NAMES.summary })}
    </MarkedLine>
  );
}
