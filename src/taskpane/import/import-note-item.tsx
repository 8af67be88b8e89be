import { makeStyles, tokens } from "@fluentui/react-components";
import type { ImportNote } from "../../app/session/session-state";
import { ChangedWords } from "../parts/changed-words";
import { useWords } from "../words-context";

/** Signs; a longer change is shown only when asked for. */
const LONG = 240;

const useStyles = makeStyles({
  message: { margin: "4px 0 0", overflowWrap: "anywhere" },
  show: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    cursor: "pointer",
  },
});

/** What was noticed about a row, and what was changed in it. */
export function ImportNoteItem({ note }: { readonly note: ImportNote }) {
  const words = useWords();
  const styles = useStyles();
  const { message, before, after } = note;
  const change =
    before === undefined || after === undefined ? null : (
      <ChangedWords
        before={before}
        after={after}
        beforeLabel={words("import.before")}
        afterLabel={words("import.after")}
      />
    );
  return (
    <>
      <p className={styles.message}>{message}</p>
      {change && `${before}${after}`.length > LONG ? (
        <details>
          <summary className={styles.show}>{words("import.showChange")}</summary>
          {change}
        </details>
      ) : (
        change
      )}
    </>
  );
}
