import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { useWorkbenchWords } from "./workbench-context";

/** What a narrow window shows; a wide one shows both. */
export type Side = "grid" | "pane";

const SIDES: readonly Side[] = ["grid", "pane"];

const useStyles = makeStyles({
  switch: {
    display: "none",
    flexShrink: 0,
    "@media (max-width: 899px)": { display: "flex" },
  },
  button: { minWidth: "auto", whiteSpace: "nowrap" },
});

type SideSwitchProps = { readonly side: Side; readonly onSide: (side: Side) => void };

/** Grid or pane, where there is no room for both. */
export function SideSwitch({ side, onSide }: SideSwitchProps) {
  const styles = useStyles();
  const words = useWorkbenchWords();
  return (
    <div role="group" aria-label={words("side.choose")} className={styles.switch}>
      {SIDES.map((one) => (
        <ToggleButton
          key={one}
          appearance="subtle"
          className={styles.button}
          checked={one === side}
          onClick={() => onSide(one)}
        >
          {words(`side.${one}`)}
        </ToggleButton>
      ))}
    </div>
  );
}
