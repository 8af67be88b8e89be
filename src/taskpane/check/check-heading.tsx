import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { FindingGroup } from "../../app/session/session-state";
import { useSessionState } from "../session-context";
import { useWords } from "../words-context";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "8px",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineOffset: "2px",
  },
  time: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  all: { textDecorationLine: "underline" },
});

type CheckHeadingProps = {
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly group: FindingGroup | null;
  /** Findings that are listed, and findings there are. */
  readonly shown: number;
  readonly all: number;
  readonly onShowAll: () => void;
};

/** How much is listed, and either when it was found or the way back to all of it. */
export function CheckHeading({ headingRef, group, shown, all, onShowAll }: CheckHeadingProps) {
  const words = useWords();
  const styles = useStyles();
  const { checkedAt } = useSessionState();
  return (
    <div className={styles.head}>
      <h2 ref={headingRef} tabIndex={-1} aria-live="polite" className={styles.title}>
        {words(group === null ? "check.title" : `check.title.${group}`, { count: shown })}
      </h2>
      {group === null ? (
        <span className={styles.time}>
          {checkedAt === null ? null : words("check.checkedAt", { time: checkedAt })}
        </span>
      ) : (
        <Link as="button" className={styles.all} onClick={onShowAll}>
          {words("check.showAll", { count: all })}
        </Link>
      )}
    </div>
  );
}
