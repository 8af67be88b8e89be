import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";
import { useFieldStyles } from "../insert/use-field-styles";

/** Characters of a line in a pane of usual width. */
const LINE = 38;
const MOST_LINES = 8;

const useStyles = makeStyles({
  area: { "& > textarea": { minHeight: "38px", maxHeight: "none", padding: "8px 12px" } },
});

type WordsFieldProps = {
  /** As the sheet heads the column. */
  readonly label: string;
  readonly words: string;
  readonly onChange: (words: string) => void;
  readonly required?: boolean;
  /** Lines shown at least. */
  readonly lines?: number;
  readonly hint?: ReactElement;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
};

/** The words of a printed cell with their line breaks; as high as they need, within reason. */
export function WordsField(props: WordsFieldProps) {
  const { label, words, onChange, required = false, lines = 1, hint, areaRef } = props;
  const styles = useStyles();
  const field = useFieldStyles();
  return (
    <Field label={label} required={required} className={field.field} {...(hint ? { hint } : {})}>
      <Textarea
        {...(areaRef ? { textarea: { ref: areaRef } } : {})}
        lang="vi"
        resize="vertical"
        className={styles.area}
        rows={Math.min(MOST_LINES, Math.max(lines, linesOf(words)))}
        value={words}
        onChange={(_, { value }) => onChange(value)}
      />
    </Field>
  );
}

function linesOf(words: string): number {
  return words
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
}
