import { makeStyles, tokens } from "@fluentui/react-components";
import type { ShownPlan } from "../../app/session/session-state";
import { SHEET_NAMES } from "../../sheets/model/sheet-names";
import { useSessionState } from "../session-context";
import { useWords } from "../words-context";
import { Section } from "./section";

const useStyles = makeStyles({
  done: { margin: "0 0 12px", lineHeight: "20px" },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** How many tasks are done, and what the button below will write. */
export function ProgressNote({ plan }: { readonly plan: ShownPlan }) {
  const styles = useStyles();
  const words = useWords();
  const { checkedAt } = useSessionState();
  const done = plan.rows.filter((row) => row.done).length;
  const sheets = {
    ledger: SHEET_NAMES.ledger,
    summary: SHEET_NAMES.summary,
    progress: SHEET_NAMES.progress,
  };
  const note = [
    ...(plan.hasSummaries ? [] : [words("rollup.notWritten")]),
    ...(checkedAt === null || !plan.hasSummaries
      ? []
      : [words("rollup.updated", { time: checkedAt })]),
    words(plan.hasSummaries ? "rollup.willRewrite" : "rollup.willWrite", sheets),
  ];
  return (
    <Section heading={words("rollup.progress")}>
      <p className={styles.done}>{words("rollup.done", { done, count: plan.rows.length })}</p>
      <p className={styles.note}>{note.join(" ")}</p>
    </Section>
  );
}
