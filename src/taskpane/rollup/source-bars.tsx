import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlanTotals } from "../../domain/rollup/plan-totals";
import { dongAmount } from "../parts/dong-amount";
import { useWords } from "../words-context";
import { Section } from "./section";
import type { SourceShare } from "./source-shares";
import { sourceShares } from "./source-shares";
import { useSourceName } from "./use-source-name";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
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
  none: { margin: 0 },
});

type SourceBarsProps = {
  readonly bySource: PlanTotals["bySource"];
  readonly isStale: boolean;
};

/** Who pays how much: a list to be read, with bars to compare at a glance. */
export function SourceBars({ bySource, isStale }: SourceBarsProps) {
  const styles = useStyles();
  const words = useWords();
  const shares = sourceShares(bySource);
  return (
    <Section heading={words("rollup.bySource")}>
      {shares.length === 0 ? <p className={styles.none}>{words("rollup.noAmounts")}</p> : null}
      <ul className={styles.list}>
        {shares.map((share) => (
          <SourceBar key={share.source} share={share} isStale={isStale} />
        ))}
      </ul>
    </Section>
  );
}

type SourceBarProps = { readonly share: SourceShare; readonly isStale: boolean };

function SourceBar({ share, isStale }: SourceBarProps) {
  const styles = useStyles();
  const nameOf = useSourceName();
  const length = `${(share.length * 100).toFixed(1)}%`;
  return (
    <li className={styles.share}>
      <div className={styles.label}>
        <span>{nameOf(share.source)}</span>
        <span className={styles.amount}>{dongAmount(share.amount)}</span>
      </div>
      <svg aria-hidden className={styles.bar}>
        <rect width="100%" height="8" rx="2" className={styles.track} />
        <rect
          width={length}
          height="8"
          rx="2"
          className={mergeClasses(styles.fill, isStale && styles.stale)}
        />
        <rect width="100%" height="8" rx="2" className={styles.frame} />
      </svg>
    </li>
  );
}
