import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular, Table20Regular } from "@fluentui/react-icons";
import type { WorkbookState } from "../../app/session/session-state";
import type { Locale } from "../../locales/locale";
import { useSessionState } from "../session-context";
import type { Words } from "../words-context";
import { useWords } from "../words-context";
import { useChangeToast } from "./change-toast-context";
import { changeName } from "./change-words";
import { PaneMenu } from "./pane-menu";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    height: "40px",
    display: "flex",
    alignItems: "center",
    gap: "4px",
    paddingLeft: "16px",
    boxSizing: "border-box",
    "@media (max-width: 349px)": { paddingLeft: "12px" },
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  name: {
    flexGrow: 1,
    minWidth: 0,
    marginLeft: "4px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  undo: { flexShrink: 0, minWidth: "auto", paddingLeft: "6px", paddingRight: "6px" },
});

type PaneHeaderProps = {
  readonly cornerWidth: number;
  readonly chooseLocale: (locale: Locale) => void;
};

/** What the pane works on, the way back from the last change, and what is seldom needed. */
export function PaneHeader({ cornerWidth, chooseLocale }: PaneHeaderProps) {
  const styles = useStyles();
  const words = useWords();
  const { workbook } = useSessionState();
  const name = workbookName(workbook, words);
  return (
    <header className={styles.header} style={{ paddingRight: cornerWidth }}>
      <Table20Regular className={styles.icon} />
      <span className={styles.name} title={name}>
        {name}
      </span>
      <UndoButton className={styles.undo} />
      <PaneMenu chooseLocale={chooseLocale} />
    </header>
  );
}

function UndoButton({ className }: { readonly className: string }) {
  const words = useWords();
  const { undoable, busy } = useSessionState();
  const { undo } = useChangeToast();
  const label = undoable
    ? words("shell.undoOf", { change: changeName(undoable, words) })
    : words("shell.nothingToUndo");
  return (
    <Button
      appearance="subtle"
      className={className}
      icon={<ArrowUndo20Regular />}
      aria-label={label}
      title={label}
      disabledFocusable={undoable === null || busy !== null}
      onClick={undo}
    >
      {words("shell.undo")}
    </Button>
  );
}

function workbookName(workbook: WorkbookState, words: Words): string {
  switch (workbook.kind) {
    case "plan":
      return workbook.plan.sheet;
    case "no-plan":
      return words("shell.noPlan");
    case "reading":
      return words("shell.reading");
    case "unreadable":
      return words("shell.unreadable");
  }
}
