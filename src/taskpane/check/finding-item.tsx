import { makeStyles, tokens } from "@fluentui/react-components";
import type { ShownFinding } from "../../app/session/session-state";
import { useWords } from "../words-context";
import { CellLink } from "./cell-link";
import { FindingActions } from "./finding-actions";
import { SeverityMark } from "../parts/severity-mark";
import type { Decider } from "./use-decider";

const useStyles = makeStyles({
  item: {
    display: "flex",
    gap: "10px",
    padding: "10px 0 14px",
    outlineOffset: "2px",
    "& + &": { borderTop: `1px dashed ${tokens.colorNeutralStroke2}` },
  },
  body: { flexGrow: 1, minWidth: 0 },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  group: { fontWeight: tokens.fontWeightSemibold },
  message: { margin: 0, overflowWrap: "anywhere" },
  basis: {
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type FindingItemProps = { readonly finding: ShownFinding; readonly decider: Decider };

export function FindingItem({ finding, decider }: FindingItemProps) {
  const words = useWords();
  const styles = useStyles();
  const { key, group, message, basis, sheet, cell } = finding;
  return (
    <li className={styles.item} tabIndex={-1} data-finding={key}>
      <SeverityMark group={group} />
      <div className={styles.body}>
        <div className={styles.head}>
          <span className={styles.group}>{words(`check.group.${group}`)}</span>
          <CellLink sheet={sheet} cell={cell} />
        </div>
        <p className={styles.message}>{message}</p>
        {basis === null ? null : <p className={styles.basis}>{words("check.basis", { basis })}</p>}
        <FindingActions finding={finding} decider={decider} />
      </div>
    </li>
  );
}
