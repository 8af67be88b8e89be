import { makeStyles, tokens } from "@fluentui/react-components";
import { AnswerRadios } from "../parts/answer-radios";

const useStyles = makeStyles({
  group: {
    fontVariantNumeric: "tabular-nums",
    "& .fui-Radio__label": { color: tokens.colorNeutralForeground1 },
  },
  unchosen: { margin: "6px 0 0", color: tokens.colorNeutralForeground2 },
});

/** One way to read a cell: what it is called, and the words that say only this. */
export type ReadingChoice = { readonly label: string; readonly words: string };

type ReadingQuestionProps = {
  readonly label: string;
  readonly choices: readonly ReadingChoice[];
  /** The cell's words now; the choice that they say is the chosen one. None at first: no guess. */
  readonly words: string;
  readonly unchosen: string;
  readonly onChoose: (words: string) => void;
};

/** Which of the readings of a cell was meant; choosing writes it out in the cell. */
export function ReadingQuestion(props: ReadingQuestionProps) {
  const { label, choices, words, unchosen, onChoose } = props;
  const styles = useStyles();
  if (choices.length === 0) return null;
  const isChosen = choices.some((choice) => choice.words === words);
  return (
    <div className={styles.group}>
      <AnswerRadios
        label={label}
        answers={choices.map((choice) => ({ value: choice.words, label: choice.label }))}
        chosen={isChosen ? words : null}
        onChoose={onChoose}
      />
      {isChosen ? null : <p className={styles.unchosen}>{unchosen}</p>}
    </div>
  );
}
