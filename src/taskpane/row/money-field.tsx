import { useRef } from "react";
import type { RowForm, RowFormCell } from "../../app/session/row-form";
import { moneyWords } from "../../domain/money/money-words";
import { readFundingSources } from "../../domain/money/read-funding-sources";
import { readMoney } from "../../domain/money/read-money";
import { withChosenAmount } from "../../domain/money/with-chosen-amount";
import { amountWords } from "../check/amount-words";
import { dongAmount } from "../parts/dong-amount";
import type { Words } from "../words-context";
import { useWords } from "../words-context";
import { FundingSplit } from "./funding-split";
import { ReadingLine } from "./reading-line";
import type { ReadingChoice } from "./reading-question";
import { ReadingQuestion } from "./reading-question";
import { RewrittenNote } from "./rewritten-note";
import { tellMoney } from "./tell-money";
import { useRewriting } from "./use-rewriting";
import type { RowDraft } from "./use-row-draft";
import { useSettled } from "./use-settled";
import { WordsField } from "./words-field";

type Unit = RowForm["moneyUnit"];
type MoneyFieldProps = { readonly cell: RowFormCell; readonly draft: RowDraft };

/** What the row costs, with how its words are read and what comes from which source. */
export function MoneyField({ cell, draft }: MoneyFieldProps) {
  const words = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const { moneyUnit: unit } = draft.base;
  const { field } = cell;
  const money = useRewriting(draft.wordsOf(field), (typed) => draft.setWords(field, typed));
  const settled = useSettled(money.words);
  const choices = choicesOf(useSettled(money.own), unit, words);
  const sources = readFundingSources(draft.wordsOf("funding"));
  const hasOwnColumn = draft.base.cells.some((other) => other.field === "funding");
  const reading = readMoney(money.words, unit ?? undefined);
  return (
    <div>
      <WordsField
        label={cell.heading}
        lines={2}
        words={money.words}
        areaRef={area}
        onChange={money.type}
        hint={<ReadingLine {...tellMoney(readMoney(settled, unit ?? undefined), sources, words)} />}
      />
      <ReadingQuestion
        label={words("row.money.question")}
        choices={choices}
        words={money.words}
        unchosen={words("row.money.unchosen")}
        onChoose={money.rewrite}
      />
      <RewrittenNote rewriting={money} field={area} />
      {reading.kind === "amount" && !hasOwnColumn ? (
        <FundingSplit reading={reading} onRewrite={money.rewrite} />
      ) : null}
    </div>
  );
}

/** Where no single figure can be replaced, the amount and its source are all that is written. */
function choicesOf(own: string, unit: Unit, words: Words): ReadingChoice[] {
  const { alternatives = [], source = null } = readMoney(own, unit ?? undefined);
  return alternatives.map((amount) => ({
    label: words("row.money.choice", {
      amount: dongAmount(amount),
      words: amountWords(amount, words),
    }),
    words: withChosenAmount(own, amount, unit ?? undefined) ?? moneyWords([{ amount, source }]),
  }));
}
