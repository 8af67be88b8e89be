import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowUndo20Filled,
  CheckmarkCircle20Filled,
  Dismiss20Regular,
} from "@fluentui/react-icons";
import { useEffect } from "react";
import { useSessionState } from "../session-context";
import { useWords } from "../words-context";
import { useChangeToast } from "./change-toast-context";
import { changeDone, changeName } from "./change-words";

const useStyles = makeStyles({
  place: {
    position: "absolute",
    left: "12px",
    right: "12px",
    bottom: "calc(100% + 12px)",
    zIndex: 2,
  },
  toast: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    minHeight: "48px",
    padding: "4px 4px 4px 16px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusMedium,
    /** Seen only where the system's own colours replace ours. */
    border: "1px solid transparent",
    boxShadow: tokens.shadow8,
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
  },
  icon: { flexShrink: 0 },
  sentence: { flexGrow: 1, lineHeight: "20px" },
  undo: {
    flexShrink: 0,
    padding: "8px 4px",
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    color: tokens.colorBrandForegroundInverted,
    ":hover": { color: tokens.colorBrandForegroundInvertedHover },
  },
  close: {
    flexShrink: 0,
    color: "inherit",
    ":hover": { color: "inherit" },
    ":hover:active": { color: "inherit" },
  },
});

type ChangeToastProps = {
  /** Gives the keyboard a place when the toast that had it goes. */
  readonly onLeave: () => void;
};

/** Tells of the last change and offers to take it back; goes by itself unless looked at. */
export function ChangeToast({ onLeave }: ChangeToastProps) {
  const styles = useStyles();
  const words = useWords();
  const { toast, dismiss, hold } = useChangeToast();
  useEffect(() => () => hold(false), [hold]);
  return (
    <div
      className={mergeClasses(styles.place, toast ? styles.toast : undefined)}
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      {toast?.kind === "done" ? <CheckmarkCircle20Filled className={styles.icon} /> : null}
      {toast?.kind === "undone" ? <ArrowUndo20Filled className={styles.icon} /> : null}
      <span role="status" className={styles.sentence}>
        {toast?.kind === "done" ? changeDone(toast.change, words) : null}
        {toast?.kind === "undone"
          ? words("shell.undone", { change: changeName(toast.change, words) })
          : null}
      </span>
      {toast?.kind === "done" ? <UndoLink className={styles.undo} onLeave={onLeave} /> : null}
      {toast ? (
        <Button
          appearance="transparent"
          className={styles.close}
          icon={<Dismiss20Regular />}
          aria-label={words("shell.close")}
          onClick={() => {
            onLeave();
            dismiss();
          }}
        />
      ) : null}
    </div>
  );
}

type UndoLinkProps = ChangeToastProps & { readonly className: string };

function UndoLink({ className, onLeave }: UndoLinkProps) {
  const words = useWords();
  const { busy } = useSessionState();
  const { undo } = useChangeToast();
  return (
    <Link
      as="button"
      className={className}
      disabledFocusable={busy !== null}
      onClick={() => {
        onLeave();
        undo();
      }}
    >
      {words("shell.undo")}
    </Link>
  );
}
