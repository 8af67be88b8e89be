import { Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isOfferedYear } from "../../../app/ledger/is-offered-year";
import type { ShownUnassigned, YearChoice } from "../../../app/ledger/ledger-view";
import type { RowId } from "../../../domain/plan/plan-row";
import { ListButton } from "../../parts/list-button";
import { ListButtons } from "../../parts/list-buttons";
import { useOpenedForm } from "../../parts/use-opened-form";
import { useSession, useSessionState } from "../../session-context";
import { useWords } from "../../words-context";
import type { Chosen } from "./year-choices";
import { YearChoices } from "./year-choices";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    marginTop: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

type YearFormProps = { readonly rows: readonly ShownUnassigned[]; readonly onClose: () => void };

/** A budget year for every row that waits for one; rows with a known period are offered by months. */
export function YearForm({ rows, onClose }: YearFormProps) {
  const words = useWords();
  const session = useSession();
  const { busy } = useSessionState();
  const form = useOpenedForm<HTMLDivElement>(onClose);
  const [chosen, setChosen] = useState<ReadonlyMap<RowId, Chosen>>(new Map());
  const [tried, setTried] = useState(false);
  const choiceOf = (row: ShownUnassigned) => stillOffered(row, chosen.get(row.row));
  const choices = rows.flatMap((row): YearChoice[] => {
    const year = choiceOf(row);
    return year === "later" ? [] : [{ row: row.row, year }];
  });
  const write = async () => {
    setTried(true);
    if (choices.length > 0 && (await session.assignYears(rows, choices))) onClose();
  };
  return (
    <div ref={form} role="group" aria-label={words("ledger.years")} className={useStyles().form}>
      <Text weight="semibold">{words("ledger.years")}</Text>
      {rows.map((row) => (
        <YearChoices
          key={row.row}
          row={row}
          chosen={choiceOf(row)}
          onChoose={(year) => setChosen(new Map(chosen).set(row.row, year))}
        />
      ))}
      <Field
        {...(tried && choices.length === 0
          ? { validationMessage: words("ledger.noneChosen") }
          : {})}
      >
        <ListButtons>
          <ListButton disabledFocusable={busy !== null} onClick={() => void write()}>
            {words("ledger.writeYears", { count: choices.length })}
          </ListButton>
          <ListButton appearance="subtle" onClick={onClose}>
            {words("ledger.cancel")}
          </ListButton>
        </ListButtons>
      </Field>
    </div>
  );
}

/** An edit of the plan can take away what was chosen of a row. */
function stillOffered(row: ShownUnassigned, chosen: Chosen | undefined): Chosen {
  const isOffered = chosen === "later" || (chosen !== undefined && isOfferedYear(row, chosen));
  return isOffered ? chosen : firstChoice(row);
}

/** By months where the period says how; nothing is guessed where it does not. */
function firstChoice({ shares }: ShownUnassigned): Chosen {
  return shares.length > 0 ? "by-months" : "later";
}
