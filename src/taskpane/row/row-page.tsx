import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ShownRow } from "../../app/session/session-state";
import type { RowId } from "../../domain/plan/plan-row";
import { useNavigation } from "../navigation-context";
import { useSessionState } from "../session-context";
import { ActionBar } from "../shell/action-bar";
import { ViewFrame } from "../shell/view-frame";
import { useWords } from "../words-context";
import { RowChooser } from "./row-chooser";
import { RowEditor } from "./row-editor";
import { useRowForm } from "./use-row-form";

const useStyles = makeStyles({ gone: { margin: "0 0 12px" } });

/** One row of the plan in a form, so that the grid is not needed to read or to edit it. */
export function RowPage() {
  const { row } = useNavigation();
  const { workbook } = useSessionState();
  const [chosenHere, setChosenHere] = useState(row === null);
  const rows = workbook.kind === "plan" ? workbook.plan.rows : [];
  if (row === null) return <ChooseRow rows={rows} />;
  return (
    <OpenedRow
      row={row}
      rows={rows}
      focusWalk={chosenHere}
      onChooseOther={() => setChosenHere(true)}
    />
  );
}

type OpenedRowProps = {
  readonly row: RowId;
  readonly rows: readonly ShownRow[];
  /** Whether the keyboard was in a list of rows that is gone now. */
  readonly focusWalk: boolean;
  readonly onChooseOther: () => void;
};

/** What was typed stays in sight even when its row disappears from the sheet. */
function OpenedRow({ row, ...props }: OpenedRowProps) {
  const words = useWords();
  const form = useRowForm(row);
  const [last, setLast] = useState(form);
  if (form !== null && form.id !== last?.id) setLast(form);
  const shown = form ?? (last?.id === row ? last : null);
  if (shown === null) return <ChooseRow rows={props.rows} reason={words("row.goneUnread")} />;
  return <RowEditor {...props} form={shown} gone={form === null} />;
}

type ChooseRowProps = { readonly rows: readonly ShownRow[]; readonly reason?: string };

function ChooseRow({ rows, reason }: ChooseRowProps) {
  const words = useWords();
  const styles = useStyles();
  const { openRow, openTab } = useNavigation();
  if (rows.length === 0) {
    const toPlan = { label: words("row.toPlan"), onClick: () => openTab("plan") };
    return <ViewFrame actions={<ActionBar primary={toPlan} />}>{words("row.noRows")}</ViewFrame>;
  }
  return (
    <ViewFrame>
      {reason === undefined ? null : <p className={styles.gone}>{reason}</p>}
      <RowChooser rows={rows} current={null} onChoose={openRow} />
    </ViewFrame>
  );
}
