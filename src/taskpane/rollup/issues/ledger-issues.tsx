import { makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useMemo, useRef, useState } from "react";
import type { ShownPlan } from "../../../app/session/session-state";
import { SHEET_NAMES } from "../../../sheets/model/sheet-names";
import { ListButton } from "../../parts/list-button";
import { useFocusNeighbour } from "../../parts/use-focus-neighbour";
import { useWords } from "../../words-context";
import { Section } from "../section";
import { LedgerIssueItem } from "./ledger-issue-item";

/** More than these are folded away, so that the totals stay near. */
const SHOWN_AT_FIRST = 4;

const useStyles = makeStyles({
  hint: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, lineHeight: "20px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "16px" },
});

type LedgerIssuesProps = {
  readonly plan: ShownPlan;
  /** Takes the keyboard when the last of them is settled. */
  readonly above: RefObject<HTMLElement | null>;
};

/** The rows on which plan and ledger have parted, each with what either side would become. */
export function LedgerIssues({ plan, above }: LedgerIssuesProps) {
  const styles = useStyles();
  const words = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const { ledgerIssues: issues, rows } = plan;
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => issues.map(({ row }) => row), [issues]);
  const onFocus = useFocusNeighbour("data-issue", keys, list, above);
  if (issues.length === 0) return null;
  const shown = showsAll ? issues : issues.slice(0, SHOWN_AT_FIRST);
  return (
    <Section heading={words("ledger.issues", { count: issues.length })}>
      <p className={styles.hint}>{words("ledger.issuesHint", { sheet: SHEET_NAMES.ledger })}</p>
      <ul ref={list} className={styles.list} onFocus={onFocus}>
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
