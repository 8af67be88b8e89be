import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ShownUnassigned, YearChoice } from "../../../app/ledger/ledger-view";
import { dongAmount } from "../../parts/dong-amount";
import { useWords } from "../../words-context";
import { shortenedWords } from "../shortened-words";

export type Chosen = YearChoice["year"] | "later";

const useStyles = makeStyles({
  label: { display: "block" },
  more: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type YearChoicesProps = {
  readonly row: ShownUnassigned;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
};

/** What can become of one row's money: divided, whole in one year, or nothing for now. */
export function YearChoices({ row, chosen, onChoose }: YearChoicesProps) {
  const words = useWords();
  const title = words("ledger.row", { number: row.number, title: shortenedWords(row.title) });
  return (
    <Field label={title} hint={words("ledger.rowAmount", { amount: dongAmount(row.amount) })}>
      <RadioGroup value={String(chosen)} onChange={(_, { value }) => onChoose(chosenOf(value))}>
        {row.shares.length > 0 ? (
          <Radio value="by-months" label={<SharesLabel row={row} />} />
        ) : null}
        {row.years.map((year) => (
          <Radio key={year} value={String(year)} label={words("ledger.wholeYear", { year })} />
        ))}
        <Radio value="later" label={words("ledger.later")} />
      </RadioGroup>
    </Field>
  );
}

function SharesLabel({ row: { shares, spent } }: { readonly row: ShownUnassigned }) {
  const styles = useStyles();
  const words = useWords();
  const [first] = shares;
  return (
    <>
      <span className={styles.label}>{words("ledger.divide")}</span>
      {shares.map(({ year, months, amount }) => (
        <span key={year} className={styles.more}>
          {words("ledger.share", { year, months, amount: dongAmount(amount) })}
        </span>
      ))}
      {spent === null || !first ? null : (
        <span className={styles.more}>
          {words("ledger.spentStays", { amount: dongAmount(spent), year: first.year })}
        </span>
      )}
    </>
  );
}

function chosenOf(value: string): Chosen {
  return value === "by-months" || value === "later" ? value : Number(value);
}
