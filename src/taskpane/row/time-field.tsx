import { useRef } from "react";
import type { RowFormCell } from "../../app/session/row-form";
import { formatPeriod } from "../../domain/timeline/format-period";
import { readPeriod } from "../../domain/timeline/read-period";
import type { SchoolYear } from "../../domain/timeline/school-year";
import type { Words } from "../words-context";
import { useWords } from "../words-context";
import { ReadingLine } from "./reading-line";
import type { ReadingChoice } from "./reading-question";
import { ReadingQuestion } from "./reading-question";
import { RewrittenNote } from "./rewritten-note";
import { tellInterval, tellPeriod } from "./tell-period";
import { useRewriting } from "./use-rewriting";
import type { RowDraft } from "./use-row-draft";
import { useSettled } from "./use-settled";
import { WordsField } from "./words-field";

type TimeFieldProps = { readonly cell: RowFormCell; readonly draft: RowDraft };

/** When the row is due, with how its words are read. */
export function TimeField({ cell, draft }: TimeFieldProps) {
  const words = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const time = useRewriting(draft.wordsOf("time"), (typed) => draft.setWords("time", typed));
  const { schoolYear } = draft.base;
  const reading = readPeriod(useSettled(time.words), schoolYear);
  const choices = choicesOf(useSettled(time.own), schoolYear, words);
  return (
    <div>
      <WordsField
        label={cell.heading}
        required
        words={time.words}
        areaRef={area}
        onChange={time.type}
        hint={<ReadingLine {...tellPeriod(reading, schoolYear, words)} />}
      />
      <ReadingQuestion
        label={words("row.time.question")}
        choices={choices}
        words={time.words}
        unchosen={words("row.time.unchosen")}
        onChoose={time.rewrite}
      />
      <RewrittenNote rewriting={time} field={area} />
    </div>
  );
}

function choicesOf(own: string, schoolYear: SchoolYear | null, words: Words): ReadingChoice[] {
  return (readPeriod(own, schoolYear).alternatives ?? []).map((interval) => ({
    label: tellInterval(interval, words),
    words: formatPeriod(...interval),
  }));
}
