import { createFocusOutlineStyle, makeStyles, tokens, TreeItem } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useWords } from "../words-context";
import type { OutlineCriterion } from "./criteria-outline";
import { evidenceExample } from "./evidence-example";
import { MarkedText } from "./marked-text";
import { RowLinks } from "./row-links";
import type { TreePicks } from "./tree-picks";
import { unverifiedNotes } from "./unverified-notes";
import { useInSight } from "./use-in-sight";

const useStyles = makeStyles({
  details: {
    display: "block",
    padding: "0 8px 10px 31px",
    cursor: "default",
    color: tokens.colorNeutralForeground1,
    lineHeight: tokens.lineHeightBase300,
    ...createFocusOutlineStyle(),
  },
  content: { scrollMarginBottom: "10px" },
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: "16px",
    rowGap: "8px",
  },
  name: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  value: { margin: 0, "::first-letter": { textTransform: "uppercase" } },
  line: { margin: "8px 0 0" },
  note: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

type CriterionDetailsProps = {
  readonly entry: OutlineCriterion;
  readonly picks: TreePicks;
  /** What stands above the details and is kept in sight with them. */
  readonly heading: RefObject<HTMLElement | null>;
};

/** What the levels ask, how its evidence is coded, and its rows: one item below the criterion. */
export function CriterionDetails({ entry, picks, heading }: CriterionDetailsProps) {
  const styles = useStyles();
  const words = useWords();
  const { criterion, rows } = entry;
  const content = useInSight<HTMLDivElement>(heading);
  return (
    <TreeItem itemType="leaf" value={`${criterion.code} details`} className={styles.details}>
      <div ref={content} className={styles.content}>
        <LevelList entry={entry} searched={picks.searched} />
        <p className={styles.line}>
          <span className={styles.name}>{words("criteria.evidence")}</span>{" "}
          <EvidenceCode series={picks.catalog.series} code={criterion.code} />
        </p>
        <p className={styles.line}>
          <RowLinks rows={rows} onShow={picks.showRow} />
        </p>
        <p className={styles.note}>
          {unverifiedNotes(picks.catalog, criterion)
            .map((key) => words(key))
            .join(" ")}
        </p>
      </div>
    </TreeItem>
  );
}

type LevelListProps = {
  readonly entry: OutlineCriterion;
  readonly searched: readonly string[];
};

function LevelList({ entry: { criterion }, searched }: LevelListProps) {
  const styles = useStyles();
  const words = useWords();
  const hint = criterion.quantitative?.hint ?? null;
  const entries = [
    ...criterion.levels.map(
      ({ level, gist }) => [words("criteria.level", { level }), gist] as const
    ),
    ...(hint === null ? [] : [[words("criteria.figures"), hint] as const]),
  ];
  return (
    <dl className={styles.list}>
      {entries.map(([name, text]) => (
        <LevelEntry key={name} name={name} text={text} searched={searched} />
      ))}
    </dl>
  );
}

type LevelEntryProps = {
  readonly name: string;
  readonly text: string;
  readonly searched: readonly string[];
};

function LevelEntry({ name, text, searched }: LevelEntryProps) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>
        <MarkedText text={text} words={searched} />
      </dd>
    </>
  );
}

type EvidenceCodeProps = { readonly series: "2018" | "2026"; readonly code: string };

function EvidenceCode({ series, code }: EvidenceCodeProps) {
  const words = useWords();
  const example = evidenceExample(series, code);
  return series === "2018" ? words("criteria.boxNumber", { code: example }) : example;
}
