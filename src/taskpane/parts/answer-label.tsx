import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";

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

type AnswerLabelProps = { readonly answer: string; readonly words: readonly string[] };

/** An answer in short, and under it, line by line, what it means. */
export function AnswerLabel({ answer, words }: AnswerLabelProps) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.answer}>{answer}</span>
      {words.map((line) => (
        <Fragment key={line}>
          {" "}
          <span className={styles.words}>{line}</span>
        </Fragment>
      ))}
    </>
  );
}
