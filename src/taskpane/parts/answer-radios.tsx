import { Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";

export type Answer<V extends string = string> = {
  readonly value: V;
  readonly label: ReactNode;
};

type AnswerRadiosProps<V extends string> = {
  /** What is asked. */
  readonly label: string;
  readonly answers: readonly Answer<V>[];
  /** `null` for none: nothing is guessed. */
  readonly chosen: V | null;
  readonly onChoose: (value: V) => void;
};

/** The answers to a question, one of which can be chosen. */
export function AnswerRadios<V extends string>(props: AnswerRadiosProps<V>) {
  const { label, answers, chosen, onChoose } = props;
  const choose = (value: string) => {
    const answer = answers.find((candidate) => candidate.value === value);
    if (answer) onChoose(answer.value);
  };
  return (
    <RadioGroup aria-label={label} value={chosen ?? ""} onChange={(_, { value }) => choose(value)}>
      {answers.map((answer) => (
        <Radio key={answer.value} value={answer.value} label={<>{answer.label}</>} />
      ))}
    </RadioGroup>
  );
}
