import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpen20Regular, Save20Regular } from "@fluentui/react-icons";
import { FileStatus } from "./file-status";
import { ProductMark } from "./product-mark";
import type { Side } from "./side-switch";
import { SideSwitch } from "./side-switch";
import { useWorkbench, useWorkbenchState, useWorkbenchWords } from "./workbench-context";
import { WorkbenchMenu } from "./workbench-menu";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    height: "56px",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "0 12px",
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  space: { flexGrow: 1 },
  button: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
  save: { flexShrink: 0 },
  text: { "@media (max-width: 599px)": { display: "none" } },
  wide: { display: "contents", "@media (max-width: 599px)": { display: "none" } },
});

type TopBarProps = {
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly onPickFile: () => void;
};

/** What concerns the whole file, above grid and pane. */
export function TopBar({ side, onSide, onPickFile }: TopBarProps) {
  const styles = useStyles();
  const words = useWorkbenchWords();
  const workbench = useWorkbench();
  const { busy, document } = useWorkbenchState();
  return (
    <header className={styles.bar}>
      <ProductMark />
      <span className={`${styles.product} ${styles.text}`}>{words("product")}</span>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<FolderOpen20Regular />}
        aria-keyshortcuts="Control+O"
        title="Ctrl+O"
        disabledFocusable={busy !== null}
        onClick={onPickFile}
      >
        {words("bar.open")}
      </Button>
      <Button
        className={styles.save}
        icon={<Save20Regular />}
        aria-keyshortcuts="Control+S"
        title="Ctrl+S"
        disabledFocusable={busy !== null || document === null}
        onClick={() => void workbench.save()}
      >
        {words("bar.save")}
      </Button>
      <span className={styles.space} />
      <div className={styles.wide}>
        <FileStatus />
      </div>
      <SideSwitch side={side} onSide={onSide} />
      <WorkbenchMenu />
    </header>
  );
}
