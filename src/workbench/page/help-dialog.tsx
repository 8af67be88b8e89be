import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useWorkbenchWords } from "./workbench-context";

const LINES = ["help.what", "help.private", "help.saving", "help.keyboard", "help.addin"] as const;

const useStyles = makeStyles({
  lines: { margin: 0, paddingLeft: "20px", display: "grid", gap: "8px" },
});

type HelpDialogProps = { readonly open: boolean; readonly onClose: () => void };

/** What the page is and how to go about it, in five lines. */
export function HelpDialog({ open, onClose }: HelpDialogProps) {
  const styles = useStyles();
  const words = useWorkbenchWords();
  return (
    <Dialog open={open} onOpenChange={(_, data) => (data.open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words("help.title")}</DialogTitle>
          <DialogContent>
            <ul className={styles.lines}>
              {LINES.map((line) => (
                <li key={line}>{words(line)}</li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {words("help.close")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
