import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ShownFinding } from "../../app/session/session-state";
import { useWords } from "../words-context";
import { FindingItem } from "./finding-item";
import type { FindingsOfPlace } from "./group-by-place";
import { groupByPlace } from "./group-by-place";
import { ListButton } from "../parts/list-button";
import { placeTitle } from "./place-title";
import type { Decider } from "./use-decider";
import { useGradualList } from "../parts/use-gradual-list";

const useStyles = makeStyles({
  place: {
    marginTop: "12px",
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "12px" },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  findings: { margin: 0, padding: 0, listStyleType: "none" },
});

type FindingListProps = {
  /** In the order in which they are listed. */
  readonly findings: readonly ShownFinding[];
  readonly decider: Decider;
};

/** Findings under the row they stand in. */
export function FindingList({ findings, decider }: FindingListProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const { shown, more, showMore } = useGradualList(findings, list, "[data-finding]");
  return (
    <div ref={list}>
      {groupByPlace(shown).map((place) => (
        <Place key={place.rowNumber ?? "document"} place={place} decider={decider} />
      ))}
      {more === 0 ? null : (
        <ListButton onClick={showMore}>{words("check.showMore", { count: more })}</ListButton>
      )}
    </div>
  );
}

type PlaceProps = { readonly place: FindingsOfPlace; readonly decider: Decider };

function Place({ place, decider }: PlaceProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <section className={styles.place}>
      <h3 className={styles.title}>{placeTitle(place, words)}</h3>
      <ul className={styles.findings}>
        {place.findings.map((finding) => (
          <FindingItem key={finding.key} finding={finding} decider={decider} />
        ))}
      </ul>
    </section>
  );
}
