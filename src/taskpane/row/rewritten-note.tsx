import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useWords } from "../words-context";
import type { Rewriting } from "./use-rewriting";

const useStyles = makeStyles({
  note: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  restore: { textDecorationLine: "underline" },
});

type RewrittenNoteProps = {
  readonly rewriting: Rewriting;
  /** Takes the keyboard when the note goes. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
};

/** That the form wrote the cell anew, what it said before, and the way back. */
export function RewrittenNote({ rewriting, field }: RewrittenNoteProps) {
  const styles = useStyles();
  const words = useWords();
  if (!rewriting.isRewritten) return <div role="status" />;
  return (
    <div role="status" className={styles.note}>
      {words("row.rewritten", { words: rewriting.own })}{" "}
      <Link
        as="button"
        className={styles.restore}
        onClick={() => {
          rewriting.restore();
          field.current?.focus();
        }}
      >
        {words("row.restore")}
      </Link>
    </div>
  );
}
