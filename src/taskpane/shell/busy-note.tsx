import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Busy } from "../../app/session/session-state";
import type { Words } from "../words-context";
import { useWords } from "../words-context";

const useStyles = makeStyles({
  note: { display: "flex", flexDirection: "column", gap: "8px" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: "12px",
    lineHeight: "20px",
    fontVariantNumeric: "tabular-nums",
  },
  bar: { backgroundColor: tokens.colorNeutralBackground6 },
});

/** What is being done and how far it is. */
export function BusyNote({ busy }: { readonly busy: Busy }) {
  const styles = useStyles();
  const words = useWords();
  const labelId = useId();
  const measured = busy.total > 0;
  return (
    <div className={styles.note}>
      <div className={styles.line}>
        <span id={labelId} aria-live="polite">
          {busyWords(busy, words)}
        </span>
        {measured ? <span>{`${busy.done}/${busy.total}`}</span> : null}
      </div>
      <ProgressBar
        aria-labelledby={labelId}
        className={styles.bar}
        thickness="large"
        {...(measured ? { value: busy.done, max: busy.total } : {})}
      />
    </div>
  );
}

function busyWords({ action, sheet }: Busy, words: Words): string {
  if (action === "read" || action === "undo" || action === "check-print")
    return words(`busy.${action}`);
  return sheet === null ? words("busy.write") : words("busy.writeSheet", { sheet });
}
