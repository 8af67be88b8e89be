import { Button, makeStyles } from "@fluentui/react-components";
import type { ShownRow } from "../../app/session/session-state";
import type { RowId } from "../../domain/plan/plan-row";
import { useNavigation } from "../navigation-context";
import { useWords } from "../words-context";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "-4px -8px 8px" },
  step: { minWidth: 0, minHeight: "32px", padding: "0 8px", whiteSpace: "nowrap" },
});

type RowWalkProps = {
  readonly rows: readonly ShownRow[];
  readonly row: RowId;
  readonly onChooseOther: () => void;
  readonly otherRef: ((element: HTMLElement | null) => void) | null;
};

/** To the row before, the row after, and any other. */
export function RowWalk({ rows, row, onChooseOther, otherRef }: RowWalkProps) {
  const styles = useStyles();
  const words = useWords();
  const at = rows.findIndex(({ id }) => id === row);
  return (
    <nav aria-label={words("row.walk")} className={styles.bar}>
      <Step label={words("row.previous")} to={at < 0 ? undefined : rows[at - 1]} />
      <Step label={words("row.next")} to={at < 0 ? undefined : rows[at + 1]} />
      <Button
        ref={otherRef}
        size="small"
        appearance="subtle"
        className={styles.step}
        onClick={onChooseOther}
      >
        {words("row.other")}
      </Button>
    </nav>
  );
}

type StepProps = { readonly label: string; readonly to: ShownRow | undefined };

/** Keeps its place at the end of the plan, so that the keyboard does not lose its own. */
function Step({ label, to }: StepProps) {
  const styles = useStyles();
  const { openRow } = useNavigation();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.step}
      disabledFocusable={to === undefined}
      onClick={() => {
        if (to) openRow(to.id);
      }}
    >
      {label}
    </Button>
  );
}
