import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState } from "react";
import type { RowForm } from "../../app/session/row-form";
import type { ShownRow } from "../../app/session/session-state";
import type { RowId } from "../../domain/plan/plan-row";
import { placeTitle } from "../check/place-title";
import { useNavigation } from "../navigation-context";
import { focusOnMount } from "../parts/focus-on-mount";
import { useSession, useSessionState } from "../session-context";
import { ActionBar } from "../shell/action-bar";
import { ViewFrame } from "../shell/view-frame";
import { useWords } from "../words-context";
import { ChangedMeanwhile } from "./changed-meanwhile";
import { InlineRowChooser } from "./inline-row-chooser";
import { LeaveQuestion } from "./leave-question";
import { RowFields } from "./row-fields";
import { RowWalk } from "./row-walk";
import { useLeaveQuestion } from "./use-leave-question";
import { useRowDraft } from "./use-row-draft";
import { useSaveRow } from "./use-save-row";

const useStyles = makeStyles({
  covered: { "&[hidden]": { display: "none" } },
  notice: { marginBottom: "12px" },
  announced: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

type RowEditorProps = {
  readonly form: RowForm;
  /** Whether the row has disappeared from the sheet. */
  readonly gone: boolean;
  readonly rows: readonly ShownRow[];
  readonly focusWalk: boolean;
  readonly onChooseOther: () => void;
};

/** The form of one row, with the ways to the others. */
export function RowEditor({ form, gone, rows, focusWalk, onChooseOther }: RowEditorProps) {
  const styles = useStyles();
  const words = useWords();
  const { back } = useNavigation();
  const { busy } = useSessionState();
  const draft = useRowDraft(form);
  const question = useLeaveQuestion(draft.isChanged, form.id);
  const save = useSaveRow(draft);
  const [choosingFor, setChoosingFor] = useState<RowId | null>(null);
  const choosing = choosingFor === form.id;
  useSelectRow(form.id, rows);
  return (
    <ViewFrame
      actions={
        <ActionBar
          {...(question ? { note: <LeaveQuestion question={question} /> } : {})}
          secondary={{ label: words("row.cancel"), onClick: back }}
          primary={{
            label: words("row.save"),
            disabled: gone || !draft.isChanged || busy !== null,
            onClick: save,
          }}
        />
      }
    >
      {choosing ? (
        <InlineRowChooser rows={rows} row={form} onClose={() => setChoosingFor(null)} />
      ) : (
        <RowWalk
          rows={rows}
          row={form.id}
          otherRef={focusWalk ? focusOnMount : null}
          onChooseOther={() => {
            onChooseOther();
            setChoosingFor(form.id);
          }}
        />
      )}
      <div hidden={choosing} className={styles.covered}>
        {gone ? (
          <MessageBar intent="warning" layout="multiline" className={styles.notice}>
            <MessageBarBody>{words("row.gone")}</MessageBarBody>
          </MessageBar>
        ) : null}
        <ChangedMeanwhile draft={draft} />
        <RowFields key={draft.turn} draft={draft} />
      </div>
      <RowAnnouncement rows={rows} row={form.id} />
    </ViewFrame>
  );
}

/** The title of the page is not read out when only its number changes. */
function RowAnnouncement({ rows, row }: Pick<RowEditorProps, "rows"> & { readonly row: RowId }) {
  const words = useWords();
  const styles = useStyles();
  const [first] = useState(row);
  const [moved, setMoved] = useState(false);
  if (row !== first && !moved) setMoved(true);
  const shown = moved ? rows.find(({ id }) => id === row) : undefined;
  return (
    <div role="status" className={styles.announced}>
      {shown ? placeTitle({ rowNumber: shown.number, rowTitle: shown.title || null }, words) : ""}
    </div>
  );
}

/** The sheet shows the row that is open; the keyboard stays in the pane. */
function useSelectRow(row: RowId, rows: readonly ShownRow[]): void {
  const session = useSession();
  const select = useEffectEvent(() => {
    const { workbook, selectedRow } = session.getState();
    const cell = rows.find(({ id }) => id === row)?.cell;
    if (workbook.kind !== "plan" || cell === undefined || selectedRow === row) return;
    void session.select({ sheet: workbook.plan.sheet, cell });
  });
  useEffect(() => select(), [row]);
}
