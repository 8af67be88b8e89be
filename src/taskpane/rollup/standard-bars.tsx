import { makeStyles } from "@fluentui/react-components";
import type { StandardAmount } from "../../domain/rollup/amounts-by-standard";
import { useWords } from "../words-context";
import { AmountBar } from "./amount-bar";
import { Section } from "./section";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

type StandardBarsProps = {
  readonly amounts: readonly StandardAmount[];
  readonly isStale: boolean;
};

/** What each standard costs, in their order; nothing where there is one bar at most to compare. */
export function StandardBars({ amounts, isStale }: StandardBarsProps) {
  const styles = useStyles();
  const words = useWords();
  if (amounts.length < 2) return null;
  const largest = Math.max(...amounts.map(({ amount }) => amount));
  return (
    <Section heading={words("ledger.byStandard")}>
      <ul className={styles.list}>
        {amounts.map(({ standard, amount }) => (
          <AmountBar
            key={standard ?? "none"}
            name={
              standard === null
                ? words("ledger.noStandard")
                : words("ledger.standard", { number: standard })
            }
            amount={amount}
            length={largest > 0 ? Math.max(amount, 0) / largest : 0}
            isStale={isStale}
          />
        ))}
      </ul>
    </Section>
  );
}
