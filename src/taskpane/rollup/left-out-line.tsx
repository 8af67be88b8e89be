import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { SubtractCircle20Regular } from "@fluentui/react-icons";
import { SeverityMark } from "../parts/severity-mark";
import { useNavigation } from "../navigation-context";
import { useSession } from "../session-context";
import { useWords } from "../words-context";
import type { LeftOutKind, LeftOutRow } from "./left-out-rows";
import { MarkedLine } from "./marked-line";
import { shortenedWords } from "./shortened-words";

type Treatment = "clarify" | "complete" | "leave";

/** What the user can do about a row: answer a question, complete the cell, or nothing at all. */
const TREATMENTS: Readonly<Record<LeftOutKind, Treatment>> = {
  ambiguous: "clarify",
  range: "complete",
  undetermined: "complete",
  other: "complete",
  blank: "complete",
  self: "leave",
  "in-kind": "leave",
};

const useStyles = makeStyles({
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  link: { textDecorationLine: "underline", whiteSpace: "nowrap" },
});

type LeftOutLineProps = { readonly row: LeftOutRow; readonly sheet: string };

/** A row left out of the totals, in its own words, with the way to settle it. */
export function LeftOutLine({ row, sheet }: LeftOutLineProps) {
  const styles = useStyles();
  const words = useWords();
  const params = { number: row.number, words: shortenedWords(row.moneyWords) };
  const treatment = TREATMENTS[row.moneyKind];
  return (
    <MarkedLine
      icon={
        treatment === "clarify" ? (
          <SeverityMark group="clarify" />
        ) : (
          <SubtractCircle20Regular aria-hidden className={styles.icon} />
        )
      }
    >
      {words(`rollup.leftOut.${row.moneyKind}`, params)}{" "}
      {treatment === "clarify" ? <ClarifyLink number={row.number} /> : null}
      {treatment === "complete" ? <ShowLink row={row} sheet={sheet} /> : null}
    </MarkedLine>
  );
}

function ClarifyLink({ number }: { readonly number: number }) {
  const styles = useStyles();
  const words = useWords();
  const { openTab } = useNavigation();
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={words("rollup.clarifyRow", { number })}
      onClick={() => openTab("check", "clarify")}
    >
      {words("rollup.clarify")}
    </Link>
  );
}

function ShowLink({ row, sheet }: LeftOutLineProps) {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={words("rollup.showRowNumber", { number: row.number })}
      onClick={() => void session.select({ sheet, cell: row.cell })}
    >
      {words("rollup.showRow")}
    </Link>
  );
}
