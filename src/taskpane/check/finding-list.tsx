import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ShownFinding } from "../../app/session/session-state";
import { useNavigation } from "../navigation-context";
import { useSessionState } from "../session-context";
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
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  edit: {
    flexShrink: 0,
    textDecorationLine: "underline",
    // A taller target than the line of text, without moving what stands around it.
    margin: "-4px 0",
    padding: "4px 0",
  },
  title: {
    minWidth: 0,
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
      <div className={styles.head}>
        <h3 className={styles.title}>{placeTitle(place, words)}</h3>
        <EditLink number={place.rowNumber} />
      </div>
      <ul className={styles.findings}>
        {place.findings.map((finding) => (
          <FindingItem key={finding.key} finding={finding} decider={decider} />
        ))}
      </ul>
    </section>
  );
}

/** Opens the form of the row that the findings stand in. */
function EditLink({ number }: { readonly number: number | null }) {
  const words = useWords();
  const styles = useStyles();
  const { openRow } = useNavigation();
  const { workbook } = useSessionState();
  const rows = workbook.kind === "plan" ? workbook.plan.rows : [];
  const row = rows.find((candidate) => candidate.number === number);
  if (!row) return null;
  return (
    <Link
      as="button"
      className={styles.edit}
      aria-label={words("check.place.editRow", { number: row.number })}
      onClick={() => openRow(row.id)}
    >
      {words("check.place.edit")}
    </Link>
  );
}
