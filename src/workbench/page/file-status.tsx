import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { OpenedDocument } from "../document/opened-document";
import { timeWords } from "./time-words";
import type { WorkbenchWords } from "./workbench-context";
import { useWorkbenchState, useWorkbenchWords } from "./workbench-context";

const useStyles = makeStyles({
  status: { display: "flex", alignItems: "center", gap: "14px", minWidth: 0 },
  state: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
  },
  dot: {
    width: "10px",
    height: "10px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorNeutralForeground3}`,
  },
  unsaved: {
    border: `5px solid ${tokens.colorStatusWarningForeground3}`,
  },
  file: { minWidth: 0 },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  name: { fontWeight: tokens.fontWeightSemibold },
  caption: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Which file is open, and whether what was done to it is saved. */
export function FileStatus() {
  const styles = useStyles();
  const words = useWorkbenchWords();
  const { document, unsaved } = useWorkbenchState();
  if (!document) return null;
  return (
    <div className={styles.status}>
      <span className={styles.state} role="status">
        <span aria-hidden className={mergeClasses(styles.dot, unsaved && styles.unsaved)} />
        {statusWords(document, unsaved, words)}
      </span>
      <div className={styles.file} title={document.fileName}>
        <div className={mergeClasses(styles.line, styles.name)}>{document.fileName}</div>
        {document.origin === "sample" ? (
          <div className={mergeClasses(styles.line, styles.caption)}>{words("sample.caption")}</div>
        ) : null}
      </div>
    </div>
  );
}

function statusWords(
  { savedAt, origin }: OpenedDocument,
  unsaved: boolean,
  words: WorkbenchWords
): string {
  if (unsaved) return words("status.unsaved");
  if (savedAt !== null) return words("status.saved", { time: timeWords(savedAt, words) });
  return words(origin === "workbook" ? "status.unchanged" : "status.new");
}
