import { makeStyles, tokens } from "@fluentui/react-components";
import { markWords } from "./mark-words";

const useStyles = makeStyles({
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusSmall,
    padding: "2px 1px",
    margin: "0 -1px",
    boxDecorationBreak: "clone",
  },
});

type MarkedTextProps = {
  readonly text: string;
  /** Folded words of the search. */
  readonly words: readonly string[];
};

/** A text with the words searched for marked in it. */
export function MarkedText({ text, words }: MarkedTextProps) {
  const styles = useStyles();
  return markWords(text, words).map((piece, index) =>
    piece.marked ? (
      <mark key={index} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    )
  );
}
