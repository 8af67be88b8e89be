import { Field } from "@fluentui/react-components";
import type { ShownUnassigned, YearChoice } from "../../../app/ledger/ledger-view";
import { AnswerLabel } from "../../parts/answer-label";
import { AnswerRadios } from "../../parts/answer-radios";
import { dongAmount } from "../../parts/dong-amount";
import { useWords } from "../../words-context";
import { shortenedWords } from "../shortened-words";

export type Chosen = YearChoice["year"] | "later";

type YearChoicesProps = {
  readonly row: ShownUnassigned;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
};

/** What can become of one row's money: divided, whole in one year, or nothing for now. */
export function YearChoices({ row, chosen, onChoose }: YearChoicesProps) {
  const words = useWords();
  const title = words("ledger.row", { number: row.number, title: shortenedWords(row.title) });
  const answers = [
    ...(row.shares.length > 0 ? [{ value: "by-months", label: <SharesLabel row={row} /> }] : []),
    ...row.years.map((year) => ({
      value: String(year),
      label: <AnswerLabel answer={words("ledger.wholeYear", { year })} words={[]} />,
    })),
    { value: "later", label: <AnswerLabel answer={words("ledger.later")} words={[]} /> },
  ];
  return (
    <Field label={title} hint={words("ledger.rowAmount", { amount: dongAmount(row.amount) })}>
      <AnswerRadios
        label={title}
        answers={answers}
        chosen={String(chosen)}
        onChoose={(value) => onChoose(chosenOf(value))}
      />
    </Field>
  );
}

function SharesLabel({ row: { shares, spent } }: { readonly row: ShownUnassigned }) {
  const words = useWords();
  const [first] = shares;
  const told = shares.map(({ year, months, amount }) =>
    words("ledger.share", { year, months, amount: dongAmount(amount) })
  );
  if (spent !== null && first)
    told.push(words("ledger.spentStays", { amount: dongAmount(spent), year: first.year }));
  return <AnswerLabel answer={words("ledger.divide")} words={told} />;
}

function chosenOf(value: string): Chosen {
  return value === "by-months" || value === "later" ? value : Number(value);
}
