import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useId, useMemo, useRef } from "react";
import type { WaivedFinding } from "../../app/session/session-state";
import { useSession, useSessionState } from "../session-context";
import { useWords } from "../words-context";
import { CellLink } from "./cell-link";
import { ListButton } from "../parts/list-button";
import { ListButtons } from "../parts/list-buttons";
import { placeTitle } from "./place-title";
import { SeverityMark } from "../parts/severity-mark";
import { useFocusNeighbour } from "../parts/use-focus-neighbour";

const useStyles = makeStyles({
  part: { marginTop: "16px" },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    gap: "10px",
    padding: "10px 0 14px",
    "& + &": { borderTop: `1px dashed ${tokens.colorNeutralStroke2}` },
  },
  body: { flexGrow: 1, minWidth: 0 },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  place: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  words: { margin: "2px 0 0", overflowWrap: "anywhere" },
  answer: {
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  show: { textDecorationLine: "underline" },
});

type WaivedListProps = {
  readonly waived: readonly WaivedFinding[];
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Gets the focus when the last one is taken back. */
  readonly heading: RefObject<HTMLElement | null>;
};

/** What was passed over, why and by whose decision; each can be looked at again. */
export function WaivedList({ waived, open, onToggle, heading }: WaivedListProps) {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => waived.map(({ key }) => key), [waived]);
  const onFocus = useFocusNeighbour("data-finding", keys, list, heading);
  if (waived.length === 0) return null;
  return (
    <div className={styles.part}>
      <Link
        as="button"
        className={styles.show}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={onToggle}
      >
        {words(open ? "check.waived.title" : "check.waived.show", { count: waived.length })}
      </Link>
      {open ? (
        <ul ref={list} id={id} className={styles.list} onFocus={onFocus}>
          {waived.map((finding) => (
            <WaivedItem key={finding.key} finding={finding} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function WaivedItem({ finding }: { readonly finding: WaivedFinding }) {
  const words = useWords();
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { key, group, sheet, cell, message, reason, by } = finding;
  return (
    <li className={styles.item} tabIndex={-1} data-finding={key}>
      <SeverityMark group={group} />
      <div className={styles.body}>
        <div className={styles.head}>
          <span className={styles.place}>{placeTitle(finding, words)}</span>
          <CellLink sheet={sheet} cell={cell} />
        </div>
        <p className={styles.words}>{message}</p>
        <p className={styles.answer}>{words("check.waived.reason", { reason })}</p>
        <p className={styles.answer}>{words("check.waived.by", { by })}</p>
        <ListButtons>
          <ListButton disabledFocusable={busy !== null} onClick={() => void session.unwaive(key)}>
            {words("check.waived.again")}
          </ListButton>
        </ListButtons>
      </div>
    </li>
  );
}
