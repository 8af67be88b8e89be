import { makeStyles, tokens } from "@fluentui/react-components";
import { SubtractCircle20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ShownPlan } from "../../app/session/session-state";
import { ListButton } from "../parts/list-button";
import { rowNumbers } from "../parts/row-numbers";
import { useWords } from "../words-context";
import { LeftOutLine } from "./left-out-line";
import { leftOutRows } from "./left-out-rows";
import { MarkedLine } from "./marked-line";
import { Section } from "./section";

/** More than these are folded away, so that progress stays near. */
const SHOWN_AT_FIRST = 6;

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: "8px",
  },
  parts: { display: "grid", justifyItems: "start", rowGap: "8px" },
  none: { margin: 0 },
  free: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** Every row whose money is in no total, and why. */
export function LeftOutList({ plan }: { readonly plan: ShownPlan }) {
  const styles = useStyles();
  const words = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const rows = leftOutRows(plan.rows);
  const shown = showsAll ? rows : rows.slice(0, SHOWN_AT_FIRST);
  return (
    <Section heading={words("rollup.leftOut")}>
      <div className={styles.parts}>
        {rows.length === 0 ? (
          <p className={styles.none}>{words("rollup.nothingLeftOut")}</p>
        ) : (
          <ul className={styles.list}>
            {shown.map((row) => (
              <li key={row.id}>
                <LeftOutLine row={row} sheet={plan.sheet} />
              </li>
            ))}
          </ul>
        )}
        {shown.length < rows.length ? (
          <ListButton onClick={() => setShowsAll(true)}>
            {words("rollup.showAll", { count: rows.length })}
          </ListButton>
        ) : null}
        <CostNothing plan={plan} />
      </div>
    </Section>
  );
}

/** Nothing is missing of these rows; they are named so that every row is accounted for. */
function CostNothing({ plan }: { readonly plan: ShownPlan }) {
  const styles = useStyles();
  const words = useWords();
  const free = plan.rows.filter(({ moneyKind }) => moneyKind === "none");
  if (free.length === 0) return null;
  const numbers = rowNumbers(
    free.map(({ number }) => number),
    words
  );
  return (
    <MarkedLine icon={<SubtractCircle20Regular aria-hidden className={styles.free} />}>
      {words("rollup.costNothing", { numbers })}
    </MarkedLine>
  );
}
