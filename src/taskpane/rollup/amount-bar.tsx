import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { dongAmount } from "../parts/dong-amount";

const useStyles = makeStyles({
  share: { marginBottom: "10px" },
  label: { display: "flex", alignItems: "baseline", columnGap: "12px", lineHeight: "20px" },
  amount: { marginLeft: "auto", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  bar: { display: "block", width: "100%", height: "8px", marginTop: "3px" },
  track: {
    fill: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  frame: {
    fill: "none",
    stroke: "none",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  fill: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  stale: { fill: tokens.colorNeutralStroke1 },
});

type AmountBarProps = {
  readonly name: string;
  /** Whole đồng. */
  readonly amount: number;
  /** 0 to 1 of the width. */
  readonly length: number;
  readonly isStale: boolean;
};

/** An item of a list: name and amount to be read, and a bar to compare at a glance. */
export function AmountBar({ name, amount, length, isStale }: AmountBarProps) {
  const styles = useStyles();
  return (
    <li className={styles.share}>
      <div className={styles.label}>
        <span>{name}</span>
        <span className={styles.amount}>{dongAmount(amount)}</span>
      </div>
      <svg aria-hidden className={styles.bar}>
        <rect width="100%" height="8" rx="2" className={styles.track} />
        <rect
          width={`${(length * 100).toFixed(1)}%`}
          height="8"
          rx="2"
          className={mergeClasses(styles.fill, isStale && styles.stale)}
        />
        <rect width="100%" height="8" rx="2" className={styles.frame} />
      </svg>
    </li>
  );
}
