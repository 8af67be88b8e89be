import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useWords } from "../words-context";
import type { DiffPiece } from "./diff-words";
import { diffWords } from "./diff-words";

const useStyles = makeStyles({
  list: {
    margin: "8px 0 0",
    padding: "0 0 0 10px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  label: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: {
    margin: "0",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    "& + dt": { marginTop: "6px" },
  },
  removed: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    textDecorationLine: "line-through",
  },
  added: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
  },
  blank: { color: tokens.colorNeutralForeground3 },
});

type ChangedWordsProps = {
  readonly before: string;
  readonly after: string;
  readonly beforeLabel: string;
  readonly afterLabel: string;
};

/** What a cell says and what it will say, the difference marked by word. */
export function ChangedWords({ before, after, beforeLabel, afterLabel }: ChangedWordsProps) {
  const styles = useStyles();
  const diff = useMemo(() => diffWords(before, after), [before, after]);
  return (
    <dl className={styles.list}>
      <dt className={styles.label}>{beforeLabel}</dt>
      <dd className={styles.words}>
        <Pieces pieces={diff.before} as="del" className={styles.removed} />
      </dd>
      <dt className={styles.label}>{afterLabel}</dt>
      <dd className={styles.words}>
        <Pieces pieces={diff.after} as="ins" className={styles.added} />
      </dd>
    </dl>
  );
}

type PiecesProps = {
  readonly pieces: readonly DiffPiece[];
  readonly as: "del" | "ins";
  readonly className: string;
};

function Pieces({ pieces, as: Changed, className }: PiecesProps) {
  const words = useWords();
  const styles = useStyles();
  if (pieces.length === 0) return <span className={styles.blank}>{words("check.fix.blank")}</span>;
  return pieces.map(({ text, changed }, index) =>
    changed ? (
      <Changed key={index} className={className}>
        {text}
      </Changed>
    ) : (
      <span key={index}>{text}</span>
    )
  );
}
