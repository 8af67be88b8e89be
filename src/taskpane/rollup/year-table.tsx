import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ShownPlan } from "../../app/session/session-state";
import { dongAmount } from "../parts/dong-amount";
import { useWords } from "../words-context";
import { YearAssignment } from "./years/year-assignment";
import { Section } from "./section";
import type { YearLine } from "./year-lines";
import { yearLines } from "./year-lines";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  lastLine: { borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  name: { padding: "5px 12px 5px 0", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  amount: {
    padding: "5px 0",
    textAlign: "right",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    verticalAlign: "top",
  },
  sum: { "& > *": { fontWeight: tokens.fontWeightSemibold } },
});

/** The plan's money by calendar year, as public money is budgeted. */
export function YearTable({ plan }: { readonly plan: ShownPlan }) {
  const styles = useStyles();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const lines = yearLines(plan);
  const sum = lines.reduce((total, { amount }) => total + amount, 0);
  return (
    <Section heading={words("rollup.byYear")} headingRef={heading}>
      <table className={styles.table}>
        <thead className={styles.unseen}>
          <tr>
            <th scope="col">{words("rollup.yearHeading")}</th>
            <th scope="col">{words("rollup.amountHeading")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr
              key={line.year}
              className={index === lines.length - 1 ? styles.lastLine : styles.line}
            >
              <YearCells line={line} rowsSpanningYears={plan.rowsSpanningYears} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className={styles.sum}>
            <th scope="row" className={styles.name}>
              {words("rollup.sum")}
            </th>
            <td className={styles.amount}>{dongAmount(sum)}</td>
          </tr>
        </tfoot>
      </table>
      <YearAssignment rows={plan.unassigned} above={heading} />
    </Section>
  );
}

type YearCellsProps = { readonly line: YearLine; readonly rowsSpanningYears: number };

function YearCells({ line, rowsSpanningYears }: YearCellsProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <th scope="row" className={styles.name}>
        {line.year === "spansYears"
          ? words("rollup.spansYears", { count: rowsSpanningYears })
          : line.year === "undated"
            ? words("rollup.undated")
            : words("rollup.year", { year: line.year })}
      </th>
      <td className={styles.amount}>{dongAmount(line.amount)}</td>
    </>
  );
}
