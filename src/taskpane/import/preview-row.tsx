import { makeStyles, tokens } from "@fluentui/react-components";
import type { ImportRow } from "../../app/session/session-state";
import type { Catalog } from "../../domain/catalog/catalog";
import { dongAmount } from "../parts/dong-amount";
import type { Words } from "../words-context";
import { useWords } from "../words-context";
import { CriterionQuestion } from "./criterion-question";
import { ImportNoteItem } from "./import-note-item";
import { ProgressMark } from "./progress-mark";
import { rowProgress } from "./row-progress";
import type { Decisions } from "./use-decisions";

const secondary = {
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
};

const useStyles = makeStyles({
  row: {
    display: "flex",
    gap: "8px",
    padding: "12px 0 14px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineOffset: "2px",
  },
  number: { flexShrink: 0, width: "22px", color: tokens.colorNeutralForeground3 },
  body: { flexGrow: 1, minWidth: 0 },
  head: { display: "flex", justifyContent: "space-between", gap: "10px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  amount: { flexShrink: 0, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  about: { margin: "2px 0 0", ...secondary, overflowWrap: "anywhere" },
  progress: { display: "flex", alignItems: "center", gap: "6px", margin: "4px 0 0", ...secondary },
  toSee: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  later: { margin: "4px 0 0", ...secondary },
});

type PreviewRowProps = {
  readonly row: ImportRow;
  readonly catalog: Catalog;
  readonly decisions: Decisions;
};

/** One row as it will be written: what it says, how sure that is, what was changed. */
export function PreviewRow({ row, catalog, decisions }: PreviewRowProps) {
  const words = useWords();
  const styles = useStyles();
  const progress = rowProgress(row, decisions.made);
  return (
    <li className={styles.row} tabIndex={-1} data-row={row.id}>
      <span className={styles.number}>{row.number}</span>
      <div className={styles.body}>
        <div className={styles.head}>
          <h3 className={styles.title}>{row.title || words("import.untitled")}</h3>
          <span className={styles.amount}>{moneyOf(row, words)}</span>
        </div>
        <p className={styles.about}>{aboutOf(row, decisions.made.get(row.id))}</p>
        <p className={styles.progress}>
          <ProgressMark progress={progress} />
          <span {...(progress === "kept" ? {} : { className: styles.toSee })}>
            {words(`import.state.${progress}`)}
          </span>
        </p>
        {row.notes.map((note, index) => (
          <ImportNoteItem key={index} note={note} />
        ))}
        {row.state === "clarify" ? (
          <p className={styles.later}>{words("import.clarifyLater")}</p>
        ) : null}
        {row.state === "confirm" ? (
          <CriterionQuestion
            row={row}
            catalog={catalog}
            decision={decisions.made.get(row.id) ?? null}
            onDecide={(code) => decisions.decide(row.id, code)}
          />
        ) : null}
      </div>
    </li>
  );
}

/** Criterion and time, as far as the row has them. */
function aboutOf({ criterion, timeWords }: ImportRow, decided: string | undefined): string {
  return [decided ?? criterion, timeWords].filter(Boolean).join(" · ");
}

function moneyOf({ amount, moneyKind }: ImportRow, words: Words): string {
  if (amount !== null && moneyKind === "amount") return dongAmount(amount);
  return words(`import.money.${moneyKind === "amount" ? "ambiguous" : moneyKind}`);
}
