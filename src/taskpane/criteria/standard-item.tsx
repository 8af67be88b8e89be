import { makeStyles, tokens, Tree, TreeItem, TreeItemLayout } from "@fluentui/react-components";
import { useWords } from "../words-context";
import type { OutlineStandard } from "./criteria-outline";
import { CriterionItem } from "./criterion-item";
import { MarkedText } from "./marked-text";
import type { TreePicks } from "./tree-picks";

const useStyles = makeStyles({
  layout: {
    minHeight: "44px",
    padding: "6px 4px 6px 0",
    color: tokens.colorNeutralForeground1,
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
  title: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  count: {
    paddingRight: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

type StandardItemProps = {
  readonly entry: OutlineStandard;
  readonly picks: TreePicks;
};

/** A standard with how many of its criteria are in the plan, or were found. */
export function StandardItem({ entry, picks }: StandardItemProps) {
  const styles = useStyles();
  const { number, title } = entry.standard;
  return (
    <TreeItem itemType="branch" value={String(number)}>
      <TreeItemLayout
        className={styles.layout}
        aside={<Count entry={entry} isSearching={picks.isSearching} />}
      >
        <span className={styles.title}>
          {number}. <MarkedText text={title} words={picks.searched} />
        </span>
      </TreeItemLayout>
      <Tree collapseMotion={null}>
        {entry.criteria.map((criterion) => (
          <CriterionItem key={criterion.criterion.code} entry={criterion} picks={picks} />
        ))}
      </Tree>
    </TreeItem>
  );
}

type CountProps = { readonly entry: OutlineStandard; readonly isSearching: boolean };

/** Short to the eye, a whole phrase to the ear. */
function Count({ entry, isSearching }: CountProps) {
  const styles = useStyles();
  const words = useWords();
  const count = entry.criteria.length;
  const spoken = isSearching
    ? words("criteria.hits", { count })
    : words("criteria.covered", { covered: entry.covered, count });
  return (
    <span role="img" aria-label={spoken} className={styles.count}>
      {isSearching ? count : `${entry.covered}/${count}`}
    </span>
  );
}
