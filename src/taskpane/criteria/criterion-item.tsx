import {
  makeStyles,
  mergeClasses,
  tokens,
  Tree,
  TreeItem,
  TreeItemLayout,
} from "@fluentui/react-components";
import { useRef } from "react";
import type { OutlineCriterion } from "./criteria-outline";
import { CriterionDetails } from "./criterion-details";
import { CriterionMarks } from "./criterion-marks";
import { MarkedText } from "./marked-text";
import type { TreePicks } from "./tree-picks";

const useStyles = makeStyles({
  item: {
    margin: "0 -4px 0 -8px",
    paddingLeft: "3px",
  },
  /** A border, for it lasts where the system's colours replace ours. */
  chosen: {
    paddingLeft: 0,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  layout: {
    minHeight: "44px",
    padding: "8px 4px 8px 29px",
    alignItems: "flex-start",
    color: tokens.colorNeutralForeground1,
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
  chosenLayout: {
    ":hover": { backgroundColor: "transparent" },
    ":active": { backgroundColor: "transparent" },
  },
  main: {
    flexGrow: 1,
    display: "grid",
    gridTemplateColumns: "minmax(30px, max-content) 1fr",
    lineHeight: tokens.lineHeightBase300,
  },
  code: {
    scrollMarginTop: "70px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  excerpt: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

type CriterionItemProps = {
  readonly entry: OutlineCriterion;
  readonly picks: TreePicks;
};

/** A criterion; open, it is the chosen one and shows what it asks. */
export function CriterionItem({ entry, picks }: CriterionItemProps) {
  const styles = useStyles();
  const { code } = entry.criterion;
  const isChosen = picks.chosen === code;
  const heading = useRef<HTMLSpanElement>(null);
  return (
    <TreeItem
      itemType="branch"
      value={code}
      className={mergeClasses(styles.item, isChosen && styles.chosen)}
    >
      <TreeItemLayout
        expandIcon={null}
        className={mergeClasses(styles.layout, isChosen && styles.chosenLayout)}
        main={{ className: styles.main }}
      >
        <span ref={heading} className={styles.code}>
          {code}
        </span>
        <CriterionLabel entry={entry} searched={picks.searched} isChosen={isChosen} />
      </TreeItemLayout>
      <Tree collapseMotion={null}>
        <CriterionDetails entry={entry} picks={picks} heading={heading} />
      </Tree>
    </TreeItem>
  );
}

type CriterionLabelProps = {
  readonly entry: OutlineCriterion;
  readonly searched: readonly string[];
  readonly isChosen: boolean;
};

/** While open, the details show the words found, so the excerpt would say them twice. */
function CriterionLabel({ entry, searched, isChosen }: CriterionLabelProps) {
  const styles = useStyles();
  return (
    <span>
      <MarkedText text={entry.criterion.title} words={searched} />
      {entry.excerpt === null || isChosen ? null : (
        <span className={styles.excerpt}>
          <MarkedText text={entry.excerpt} words={searched} />
        </span>
      )}
      <CriterionMarks mandatory={entry.criterion.mandatory === true} rows={entry.rows.length} />
    </span>
  );
}
