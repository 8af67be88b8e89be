import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  answer: {
    display: "block",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type AnswerLabelProps = { readonly answer: string; readonly words: string };

/** An answer in short, and under it what it means. */
export function AnswerLabel({ answer, words }: AnswerLabelProps) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.answer}>{answer}</span> <span className={styles.words}>{words}</span>
    </>
  );
}
