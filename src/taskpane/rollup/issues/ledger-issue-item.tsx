import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ShownLedgerIssue } from "../../../app/ledger/ledger-view";
import type { ShownRow } from "../../../app/session/session-state";
import { SHEET_NAMES } from "../../../sheets/model/sheet-names";
import { rowName } from "../../parts/row-name";
import { useSession } from "../../session-context";
import { useWords } from "../../words-context";
import { shortenedWords } from "../shortened-words";
import { IssueChoices } from "./issue-choices";
import { useLineWords } from "./use-line-words";

const useStyles = makeStyles({
  item: {
    display: "grid",
    rowGap: "4px",
    lineHeight: "20px",
    overflowWrap: "anywhere",
    outlineOffset: "2px",
  },
  sides: { margin: 0, color: tokens.colorNeutralForeground2 },
  reason: { margin: 0 },
  link: { justifySelf: "start", textDecorationLine: "underline" },
});

type LedgerIssueItemProps = {
  readonly issue: ShownLedgerIssue;
  readonly rows: readonly ShownRow[];
};

/** One row: what plan and ledger say, why they differ, and the choice between them. */
export function LedgerIssueItem({ issue, rows }: LedgerIssueItemProps) {
  const styles = useStyles();
  const words = useWords();
  const told = useLineWords();
  const title =
    issue.number === null
      ? words("ledger.gone", { row: issue.row })
      : words("ledger.row", { number: issue.number, title: shortenedWords(issue.title) });
  return (
    <li className={styles.item} tabIndex={-1} data-issue={issue.row}>
      <Text weight="semibold">{title}</Text>
      {issue.checks
        .filter((check) => check in REASONS)
        .map((check) => (
          <p key={check} className={styles.reason}>
            {words(`ledger.check.${check as Reason}`)}
          </p>
        ))}
      <p className={styles.sides}>
        {issue.words === ""
          ? words("ledger.planSilent")
          : words("ledger.planSays", { words: shortenedWords(issue.words) })}
      </p>
      <p className={styles.sides}>{words("ledger.ledgerSays", { lines: told(issue.lines) })}</p>
      <SeeInLedger issue={issue} />
      <IssueChoices issue={issue} rows={rows} />
    </li>
  );
}

const REASONS = {
  "words-edited": true,
  "basis-edited": true,
  "amount-edited": true,
  "source-edited": true,
  review: true,
  gone: true,
} as const;
type Reason = keyof typeof REASONS;

function SeeInLedger({ issue }: { readonly issue: ShownLedgerIssue }) {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const { cell } = issue;
  if (cell === null) return null;
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={words("ledger.seeRow", { row: rowName(issue, words) })}
      onClick={() => void session.select({ sheet: SHEET_NAMES.ledger, cell })}
    >
      {words("ledger.see")}
    </Link>
  );
}
