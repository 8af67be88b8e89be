import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ShownPlan } from "../../../app/session/session-state";
import { SHEET_NAMES } from "../../../sheets/model/sheet-names";
import { ListButton } from "../../parts/list-button";
import { useWords } from "../../words-context";
import { Section } from "../section";
import { LedgerIssueItem } from "./ledger-issue-item";

/** More than these are folded away, so that the totals stay near. */
const SHOWN_AT_FIRST = 4;

const useStyles = makeStyles({
  hint: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, lineHeight: "20px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "16px" },
});

/** The rows on which plan and ledger have parted, each with what either side would become. */
export function LedgerIssues({ plan }: { readonly plan: ShownPlan }) {
  const styles = useStyles();
  const words = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const { ledgerIssues: issues, rows } = plan;
  if (issues.length === 0) return null;
  const shown = showsAll ? issues : issues.slice(0, SHOWN_AT_FIRST);
  return (
    <Section heading={words("ledger.issues", { count: issues.length })}>
      <p className={styles.hint}>{words("ledger.issuesHint", { sheet: SHEET_NAMES.ledger })}</p>
      <ul className={styles.list}>
        {shown.map((issue) => (
          <LedgerIssueItem key={issue.row} issue={issue} rows={rows} />
        ))}
      </ul>
      {shown.length < issues.length ? (
        <ListButton onClick={() => setShowsAll(true)}>
          {words("rollup.showAll", { count: issues.length })}
        </ListButton>
      ) : null}
    </Section>
  );
}
