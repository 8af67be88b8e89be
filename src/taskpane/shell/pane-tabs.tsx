import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { SessionState } from "../../app/session/session-state";
import type { Tab as TabName } from "../navigation-context";
import { TABS } from "../navigation-context";
import { useSessionState } from "../session-context";
import { useWords } from "../words-context";

/** The one region that all tabs show their view in. */
export const TAB_PANEL_ID = "view";

/** The element id of a tab. */
export function tabId(tab: TabName): string {
  return `tab-${tab}`;
}

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    height: "40px",
    justifyContent: "space-between",
    padding: "0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 349px)": { padding: "0 4px" },
  },
  tab: {
    paddingLeft: "8px",
    paddingRight: "8px",
    "@media (max-width: 349px)": { paddingLeft: "4px", paddingRight: "4px" },
  },
  label: { display: "inline-flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap" },
  badge: {
    minWidth: "18px",
    height: "18px",
    padding: "0 4px",
    boxSizing: "border-box",
    borderRadius: "9px",
    fontSize: tokens.fontSizeBase100,
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    color: tokens.colorStatusDangerForeground2,
    backgroundColor: tokens.colorStatusDangerBackground2,
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "pre",
  },
});

type PaneTabsProps = {
  readonly chosen: TabName;
  readonly choose: (tab: TabName) => void;
};

/** The four parts of the pane; the check tab says how much is left to handle. */
export function PaneTabs({ chosen, choose }: PaneTabsProps) {
  const styles = useStyles();
  const words = useWords();
  const count = toHandle(useSessionState());
  return (
    <TabList
      size="medium"
      className={styles.list}
      aria-label={words("shell.tabs")}
      selectedValue={chosen}
      onTabSelect={(_, { value }) => choose(value as TabName)}
    >
      {TABS.map((tab) => (
        <Tab
          key={tab}
          id={tabId(tab)}
          value={tab}
          aria-controls={TAB_PANEL_ID}
          className={styles.tab}
        >
          <span className={styles.label}>
            {words(`tab.${tab}`)}
            {tab === "check" && count > 0 ? <Count count={count} /> : null}
          </span>
        </Tab>
      ))}
    </TabList>
  );
}

function Count({ count }: { readonly count: number }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <span className={styles.badge} aria-hidden>
        {count}
      </span>
      <span className={styles.unseen}>{words("tab.toHandle", { count })}</span>
    </>
  );
}

/** Findings that need the user: errors and questions. */
function toHandle({ workbook }: SessionState): number {
  if (workbook.kind !== "plan") return 0;
  const { findings } = workbook.plan;
  return findings.filter(({ group }) => group === "error" || group === "clarify").length;
}
