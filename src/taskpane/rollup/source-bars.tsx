import { makeStyles } from "@fluentui/react-components";
import type { PlanTotals } from "../../domain/rollup/plan-totals";
import { useWords } from "../words-context";
import { AmountBar } from "./amount-bar";
import { Section } from "./section";
import { sourceShares } from "./source-shares";
import { useSourceName } from "./use-source-name";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  none: { margin: 0 },
});

type SourceBarsProps = {
  readonly bySource: PlanTotals["bySource"];
  readonly isStale: boolean;
};

/** Who pays how much. */
export function SourceBars({ bySource, isStale }: SourceBarsProps) {
  const styles = useStyles();
  const words = useWords();
  const nameOf = useSourceName();
  const shares = sourceShares(bySource);
  return (
    <Section heading={words("rollup.bySource")}>
      {shares.length === 0 ? <p className={styles.none}>{words("rollup.noAmounts")}</p> : null}
      <ul className={styles.list}>
        {shares.map(({ source, amount, length }) => (
          <AmountBar
            key={source}
            name={nameOf(source)}
            amount={amount}
            length={length}
            isStale={isStale}
          />
        ))}
      </ul>
    </Section>
  );
}
