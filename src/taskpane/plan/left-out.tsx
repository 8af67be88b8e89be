import { Link, makeStyles } from "@fluentui/react-components";
import { SubtractCircle20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { ShownPlan } from "../../app/session/session-state";
import { useNavigation } from "../navigation-context";
import { rowNumbers } from "../parts/row-numbers";
import { SeverityMark } from "../parts/severity-mark";
import { useWords } from "../words-context";
import type { UnclearRow } from "./left-out-rows";
import { leftOutRows } from "./left-out-rows";

/** More than these are better seen in the check view. */
const SHOWN_UNCLEAR = 3;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: "6px 0 0",
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", gap: "8px", lineHeight: "20px" },
  icon: { flexShrink: 0 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
});

/** Which rows the total does not contain, and why. */
export function LeftOut({ plan }: { readonly plan: ShownPlan }) {
  const styles = useStyles();
  const words = useWords();
  const { unclear, settled } = leftOutRows(plan);
  const notShown = unclear.length - SHOWN_UNCLEAR;
  if (unclear.length + settled.length === 0) return null;
  return (
    <ul className={styles.list}>
      {unclear.slice(0, SHOWN_UNCLEAR).map((row) => (
        <Unclear key={row.row} unclear={row} />
      ))}
      {notShown > 0 ? (
        <Item icon={<SeverityMark group="clarify" />}>
          {words("home.leftOutMore", { count: notShown })}
        </Item>
      ) : null}
      {settled.map(({ reason, rows }) => (
        <Item key={reason} icon={<SubtractCircle20Regular />}>
          {words(`home.rows${reason}`, { rows: rowNumbers(rows, words) })}
        </Item>
      ))}
    </ul>
  );
}

function Unclear({ unclear }: { readonly unclear: UnclearRow }) {
  const words = useWords();
  const { openTab } = useNavigation();
  return (
    <Item icon={<SeverityMark group="clarify" />}>
      {words("home.leftOut", { row: unclear.row, words: unclear.words })}{" "}
      {unclear.asked ? (
        <Link
          as="button"
          inline
          aria-label={words("home.clarifyRow", { row: unclear.row })}
          onClick={() => openTab("check", "clarify")}
        >
          {words("home.clarify")}
        </Link>
      ) : null}
    </Item>
  );
}

function Item({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.words}>{children}</span>
    </li>
  );
}
