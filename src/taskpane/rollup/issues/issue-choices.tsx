import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { LedgerDecision, ShownLedgerIssue } from "../../../app/ledger/ledger-view";
import type { DecisionKind } from "../../../app/ledger/offered-decisions";
import { offeredDecisions } from "../../../app/ledger/offered-decisions";
import type { ShownRow } from "../../../app/session/session-state";
import { AnswerLabel } from "../../parts/answer-label";
import { RadioQuestion } from "../../parts/radio-question";
import { rowName } from "../../parts/row-name";
import { useSession } from "../../session-context";
import { useWords } from "../../words-context";
import { shortenedWords } from "../shortened-words";
import { useLineWords } from "./use-line-words";

type IssueChoicesProps = {
  readonly issue: ShownLedgerIssue;
  readonly rows: readonly ShownRow[];
};

/** Which side holds, each with what it changes on the other. */
export function IssueChoices({ issue, rows }: IssueChoicesProps) {
  const words = useWords();
  const session = useSession();
  const [picked, pick] = useState<string | null>(null);
  const to = rows.find(({ id }) => id === picked)?.id ?? rows[0]?.id ?? "";
  return (
    <RadioQuestion
      question={words("ledger.choices", { row: rowName(issue, words) })}
      answers={offeredDecisions(issue).map((kind) => ({
        value: kind,
        label: <DecisionLabel issue={issue} kind={kind} />,
      }))}
      unchosen={words("ledger.unchosen")}
      button={words("ledger.write")}
      onChoose={(kind) => void session.settleLedger(issue, decisionOf(kind, to))}
      below={(kind) =>
        kind === "move" ? <RowSelect rows={rows} chosen={to} onChoose={pick} /> : null
      }
    />
  );
}

function decisionOf(kind: DecisionKind, to: string): LedgerDecision {
  return kind === "move" ? { kind, to } : { kind };
}

type DecisionLabelProps = { readonly issue: ShownLedgerIssue; readonly kind: DecisionKind };

function DecisionLabel({ issue, kind }: DecisionLabelProps) {
  const words = useWords();
  const told = useLineWords();
  const isGone = issue.kind === "gone";
  const [label, ...more] = {
    "follow-plan": [
      words("ledger.followPlan"),
      words("ledger.followPlanTo", { lines: told(issue.followed ?? []) }),
    ],
    "follow-ledger": [
      words("ledger.followLedger"),
      ...(issue.rewordings ?? []).map(({ cell, after }) =>
        words("ledger.followLedgerTo", { cell, words: after })
      ),
    ],
    keep: [
      words(isGone ? "ledger.keepGone" : "ledger.keep"),
      words(isGone ? "ledger.keepGoneHint" : "ledger.keepHint"),
    ],
    remove: [words("ledger.remove"), words("ledger.removeHint", { lines: told(issue.lines) })],
    move: [words("ledger.move"), words("ledger.moveHint")],
  }[kind];
  return <AnswerLabel answer={label ?? ""} words={more} />;
}

type RowSelectProps = {
  readonly rows: readonly ShownRow[];
  readonly chosen: string;
  readonly onChoose: (row: string) => void;
};

function RowSelect({ rows, chosen, onChoose }: RowSelectProps) {
  const words = useWords();
  return (
    <Field label={words("ledger.moveTo")}>
      <Select value={chosen} onChange={(_, { value }) => onChoose(value)}>
        {rows.map(({ id, number, title }) => (
          <option key={id} value={id}>
            {words("ledger.row", { number, title: shortenedWords(title) })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
