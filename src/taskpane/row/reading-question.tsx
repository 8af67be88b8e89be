import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";

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
  const chosen = choices.findIndex((choice) => choice.words === words);
  return (
    <div className={styles.group}>
      <RadioGroup
        aria-label={label}
        value={chosen < 0 ? "" : String(chosen)}
        onChange={(_, { value }) => {
          const choice = choices[Number(value)];
          if (choice) onChoose(choice.words);
        }}
      >
        {choices.map((choice, index) => (
          <Radio key={choice.label} value={String(index)} label={choice.label} />
        ))}
      </RadioGroup>
      {chosen < 0 ? <p className={styles.unchosen}>{unchosen}</p> : null}
    </div>
  );
}
