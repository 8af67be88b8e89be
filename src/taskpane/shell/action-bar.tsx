import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps, ReactNode } from "react";
import type { Busy } from "../../app/session/session-state";
import { useSession } from "../session-context";
import { useWords } from "../words-context";
import { BusyNote } from "./busy-note";
import { useLastingBusy } from "./use-lasting-busy";

const useStyles = makeStyles({
  note: { margin: "0 0 8px", color: tokens.colorNeutralForeground1, lineHeight: "20px" },
  buttons: { display: "flex", gap: "8px" },
  button: { height: "40px", whiteSpace: "nowrap", fontSize: tokens.fontSizeBase300 },
  primary: { flexGrow: 1 },
  secondary: {
    flexShrink: 0,
    minWidth: "72px",
    "@media (max-width: 349px)": { "& > .fui-Button__icon": { display: "none" } },
  },
});

export type Action = {
  readonly label: string;
  readonly onClick: () => void;
  readonly icon?: NonNullable<ComponentProps<typeof Button>["icon"]>;
  readonly disabled?: boolean;
};

/** Reading changes nothing, and taking back must not end midway. */
const NOT_STOPPABLE: ReadonlySet<Busy["action"]> = new Set<Busy["action"]>([
  "read",
  "undo",
  "check-print",
]);

type ActionBarProps = {
  /** The one thing to do next; it fills the width. */
  readonly primary: Action;
  readonly secondary?: Action;
  /** A sentence above the buttons. */
  readonly note?: ReactNode;
};

/**
 * At most two buttons: what else a view offers stands in its body. While the session is at work
 * the bar says how far it is, and the primary button stops what can be stopped. It stays the same
 * element then, so that the keyboard does not lose its place.
 */
export function ActionBar({ primary, secondary, note }: ActionBarProps) {
  const styles = useStyles();
  const busy = useLastingBusy();
  const stop = useStop();
  const stoppable = busy !== null && !NOT_STOPPABLE.has(busy.action);
  const shown = stoppable ? stop : { ...primary, disabled: primary.disabled || busy !== null };
  const line = busy ? <BusyNote busy={busy} /> : note;
  return (
    <>
      {line === undefined ? null : <div className={styles.note}>{line}</div>}
      <div className={styles.buttons}>
        {secondary && busy === null ? (
          <ActionButton action={secondary} className={styles.secondary} />
        ) : null}
        <ActionButton
          key="primary"
          action={shown}
          appearance={stoppable ? "secondary" : "primary"}
          className={styles.primary}
        />
      </div>
    </>
  );
}

function useStop(): Action {
  const session = useSession();
  const words = useWords();
  return { label: words("busy.stop"), onClick: () => session.cancel() };
}

type ActionButtonProps = {
  readonly action: Action;
  readonly className: string;
  readonly appearance?: "primary" | "secondary";
};

/** A button that cannot be used now keeps its place in the tab order, so that focus is not lost. */
function ActionButton({ action, className, appearance = "secondary" }: ActionButtonProps) {
  const styles = useStyles();
  return (
    <Button
      size="large"
      appearance={appearance}
      className={mergeClasses(styles.button, className)}
      {...(action.icon ? { icon: action.icon } : {})}
      disabledFocusable={action.disabled ?? false}
      onClick={action.onClick}
    >
      {action.label}
    </Button>
  );
}
