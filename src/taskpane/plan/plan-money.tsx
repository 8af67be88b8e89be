import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ShownPlan } from "../../app/session/session-state";
import { useWords } from "../words-context";
import { LeftOut } from "./left-out";
import { useHomeStyles } from "./use-home-styles";

const useStyles = makeStyles({
  total: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  addedFrom: { textAlign: "right", color: tokens.colorNeutralForeground2 },
});

/** The certain total, and everything that is not in it. */
export function PlanMoney({ plan }: { readonly plan: ShownPlan }) {
  const styles = useStyles();
  const home = useHomeStyles();
  const words = useWords();
  return (
    <section className={home.section}>
      <div className={home.spread}>
        <h2 className={home.heading}>{words("home.total")}</h2>
        <span className={styles.total}>
          {words("home.totalFigure", { amount: plan.totals.amount })}
        </span>
      </div>
      <p className={mergeClasses(home.aside, styles.addedFrom)}>
        {words("home.addedFrom", { count: plan.totals.rows.amount })}
      </p>
      <LeftOut plan={plan} />
    </section>
  );
}
