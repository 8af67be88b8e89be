import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { LedgerDecision, ShownLedgerIssue } from "../../../app/ledger/ledger-view";
import type { ShownRow } from "../../../app/session/session-state";
import { ListButton } from "../../parts/list-button";
import { ListButtons } from "../../parts/list-buttons";
import { useSession, useSessionState } from "../../session-context";
import { useWords } from "../../words-context";
import { shortenedWords } from "../shortened-words";
import type { DecisionKind } from "./offered-decisions";
import { offeredDecisions } from "./offered-decisions";
import { useLineWords } from "./use-line-words";

const useStyles = makeStyles({
  label: { display: "block" },
  more: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type IssueChoicesProps = {
  readonly issue: ShownLedgerIssue;
  readonly rows: readonly ShownRow[];
};

/** Which side holds, each with what it changes on the other. None is selected at first. */
export function IssueChoices({ issue, rows }: IssueChoicesProps) {
  const words = useWords();
  const session = useSession();
  const { busy } = useSessionState();
  const [kind, setKind] = useState<DecisionKind | null>(null);
  const [to, setTo] = useState(rows[0]?.id ?? "");
  const [tried, setTried] = useState(false);
  const write = () => {
    setTried(true);
    if (kind !== null) void session.settleLedger(issue, decisionOf(kind, to));
  };
  return (
    <>
      <Field {...(tried && kind === null ? { validationMessage: words("ledger.unchosen") } : {})}>
        <RadioGroup
          aria-label={words("ledger.choices", { row: issue.row })}
          onChange={(_, { value }) => setKind(value as DecisionKind)}
        >
          {offeredDecisions(issue).map((offered) => (
            <Radio
              key={offered}
              value={offered}
              label={<DecisionLabel issue={issue} kind={offered} />}
            />
          ))}
        </RadioGroup>
      </Field>
      {kind === "move" ? <RowSelect rows={rows} chosen={to} onChoose={setTo} /> : null}
      <ListButtons>
        <ListButton disabledFocusable={busy !== null} onClick={write}>
          {words("ledger.write")}
        </ListButton>
      </ListButtons>
    </>
  );
}

function decisionOf(kind: DecisionKind, to: string): LedgerDecision {
  return kind === "move" ? { kind, to } : { kind };
}

type DecisionLabelProps = { readonly issue: ShownLedgerIssue; readonly kind: DecisionKind };

function DecisionLabel({ issue, kind }: DecisionLabelProps): ReactElement {
  const styles = useStyles();
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
  return (
    <>
      <span className={styles.label}>{label}</span>
      {more.map((sentence) => (
        <span key={sentence} className={styles.more}>
          {sentence}
        </span>
      ))}
    </>
  );
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
