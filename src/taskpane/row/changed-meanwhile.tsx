import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { useSessionState } from "../session-context";
import type { Words } from "../words-context";
import { useWords } from "../words-context";
import type { Conflict } from "./row-draft";
import type { RowDraft } from "./use-row-draft";

const useStyles = makeStyles({ notice: { marginBottom: "12px" } });

/** Someone changed in the sheet what is being changed here: the user says which counts. */
export function ChangedMeanwhile({ draft }: { readonly draft: RowDraft }) {
  const styles = useStyles();
  const words = useWords();
  const { busy } = useSessionState();
  // What is just being saved comes back from the sheet before the page is left.
  if (draft.conflicts.length === 0 || busy !== null) return null;
  const cells = draft.conflicts.map((conflict) => nameOf(conflict, words)).join(", ");
  return (
    <MessageBar intent="warning" layout="multiline" role="alert" className={styles.notice}>
      <MessageBarBody>{words("row.meanwhile", { cells })}</MessageBarBody>
      <MessageBarActions>
        <Button appearance="subtle" onClick={draft.takeTheirs}>
          {words("row.meanwhile.take")}
        </Button>
        <Button onClick={draft.keepMine}>{words("row.meanwhile.keep")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function nameOf(conflict: Conflict, words: Words): string {
  if (conflict.part === "cell") return words("row.meanwhile.cell", { cell: conflict.cell });
  return words(`row.${conflict.part}`);
}
