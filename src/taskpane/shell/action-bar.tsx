import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentProps, ReactNode } from "react";

const useStyles = makeStyles({
  note: { margin: "0 0 8px", color: tokens.colorNeutralForeground1, lineHeight: "20px" },
  buttons: { display: "flex", gap: "8px" },
  button: { height: "40px", whiteSpace: "nowrap" },
  primary: { flexGrow: 1 },
});

export type Action = {
  readonly label: string;
  readonly onClick: () => void;
  readonly icon?: NonNullable<ComponentProps<typeof Button>["icon"]>;
  readonly disabled?: boolean;
};

type ActionBarProps = {
  /** The one thing to do next; it fills the width. */
  readonly primary: Action;
  readonly secondary?: Action;
  /** A sentence above the buttons. */
  readonly note?: ReactNode;
};

/** At most two buttons: what else a view offers stands in its body. */
export function ActionBar({ primary, secondary, note }: ActionBarProps) {
  const styles = useStyles();
  return (
    <>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      <div className={styles.buttons}>
        {secondary ? <ActionButton action={secondary} className={styles.button} /> : null}
        <ActionButton
          action={primary}
          appearance="primary"
          className={`${styles.button} ${styles.primary}`}
        />
      </div>
    </>
  );
}

type ActionButtonProps = {
  readonly action: Action;
  readonly className: string;
  readonly appearance?: "primary";
};

/** A button that cannot be used now keeps its place in the tab order, so that focus is not lost. */
function ActionButton({ action, className, appearance }: ActionButtonProps) {
  return (
    <Button
      size="large"
      className={className}
      {...(appearance ? { appearance } : {})}
      {...(action.icon ? { icon: action.icon } : {})}
      disabledFocusable={action.disabled ?? false}
      onClick={action.onClick}
    >
      {action.label}
    </Button>
  );
}
