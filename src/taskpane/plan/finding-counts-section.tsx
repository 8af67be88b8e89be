import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import type { FindingGroup, ShownFinding } from "../../app/session/session-state";
import type { PaneMessage } from "../../locales/pane-message";
import { useNavigation } from "../navigation-context";
import { useSessionState } from "../session-context";
import { SeverityMark } from "../parts/severity-mark";
import { useWords } from "../words-context";
import { findingCounts } from "./finding-counts";
import { useHomeStyles } from "./use-home-styles";

const useStyles = makeStyles({
  counts: { display: "grid", gridTemplateColumns: "1fr 1fr", margin: "4px -9px 0" },
  count: {
    justifyContent: "flex-start",
    minHeight: "32px",
    paddingLeft: "8px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
    "& > .fui-Button__icon": { marginRight: "8px" },
  },
  good: { display: "flex", gap: "8px", margin: "6px 0 0", lineHeight: "20px" },
  tick: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

/** In reading order of the two columns. */
const GROUPS: readonly (readonly [FindingGroup, PaneMessage])[] = [
  ["error", "home.error"],
  ["warning", "home.warning"],
  ["clarify", "home.clarifyCount"],
  ["hint", "home.hint"],
];

type FindingCountsProps = { readonly findings: readonly ShownFinding[] };

/** How many findings of each kind the last check left; each leads to them. */
export function FindingCounts({ findings }: FindingCountsProps) {
  const styles = useStyles();
  const home = useHomeStyles();
  const words = useWords();
  const { checkedAt } = useSessionState();
  return (
    <section className={home.section}>
      <div className={home.spread}>
        <h2 className={home.heading}>{words("home.findings")}</h2>
        <span className={home.aside}>
          {checkedAt === null
            ? words("home.notChecked")
            : words("home.checkedAt", { time: checkedAt })}
        </span>
      </div>
      {findings.length > 0 ? (
        <Counts findings={findings} />
      ) : (
        <p className={styles.good}>
          <CheckmarkCircle20Filled className={styles.tick} />
          {words("home.allGood")}
        </p>
      )}
    </section>
  );
}

function Counts({ findings }: FindingCountsProps) {
  const styles = useStyles();
  const words = useWords();
  const { openTab } = useNavigation();
  const counts = findingCounts(findings);
  return (
    <div className={styles.counts}>
      {GROUPS.filter(([group]) => counts[group] > 0).map(([group, label]) => (
        <Button
          key={group}
          appearance="subtle"
          className={styles.count}
          icon={<SeverityMark group={group} />}
          onClick={() => openTab("check", group)}
        >
          {words(label, { count: counts[group] })}
        </Button>
      ))}
    </div>
  );
}
