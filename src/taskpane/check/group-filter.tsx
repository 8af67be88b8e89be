import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import type { FindingGroup } from "../../app/session/session-state";
import { useWords } from "../words-context";
import { FINDING_GROUPS } from "./finding-groups";
import { SeverityMark } from "../parts/severity-mark";

const useStyles = makeStyles({
  groups: { display: "flex", gap: "6px", marginTop: "8px" },
  group: {
    flexGrow: 1,
    flexDirection: "column",
    gap: 0,
    minWidth: 0,
    height: "52px",
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  chosen: {
    // The border is what high contrast leaves of a selection.
    border: `2px solid ${tokens.colorBrandStroke1}`,
    padding: "0 5px",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  count: {
    display: "flex",
    alignItems: "center",
    gap: "5px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
    "@media (max-width: 349px)": { fontSize: tokens.fontSizeBase100 },
  },
  chosenLabel: { fontWeight: tokens.fontWeightSemibold },
});

type GroupFilterProps = {
  readonly counts: Readonly<Record<FindingGroup, number>>;
  readonly chosen: FindingGroup | null;
  readonly onChoose: (group: FindingGroup | null) => void;
};

/** How many findings there are of each kind; one kind can be looked at alone. */
export function GroupFilter({ counts, chosen, onChoose }: GroupFilterProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <div role="group" aria-label={words("check.filter")} className={styles.groups}>
      {FINDING_GROUPS.map((group) => (
        <ToggleButton
          key={group}
          checked={group === chosen}
          disabledFocusable={counts[group] === 0 && group !== chosen}
          className={mergeClasses(styles.group, group === chosen && styles.chosen)}
          onClick={() => onChoose(group === chosen ? null : group)}
        >
          <span className={styles.count}>
            <SeverityMark group={group} />
            {counts[group]}
          </span>{" "}
          <span className={mergeClasses(styles.label, group === chosen && styles.chosenLabel)}>
            {words(`check.group.${group}`)}
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}
