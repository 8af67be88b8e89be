import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ShownRow } from "../../app/session/session-state";
import type { RowId } from "../../domain/plan/plan-row";
import { placeTitle } from "../check/place-title";
import { ListButton } from "../parts/list-button";
import { useGradualList } from "../parts/use-gradual-list";
import type { Words } from "../words-context";
import { useWords } from "../words-context";
import { searchRows } from "./search-rows";

const useStyles = makeStyles({
  box: { width: "100%", maxWidth: "none", height: "38px" },
  count: {
    margin: "8px 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: "0 -9px 8px", padding: 0, listStyleType: "none" },
  row: {
    width: "100%",
    minHeight: "44px",
    padding: "8px",
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
    "&[aria-current]": { fontWeight: tokens.fontWeightSemibold },
  },
});

type RowChooserProps = {
  readonly rows: readonly ShownRow[];
  /** The row that is open, if any. */
  readonly current: RowId | null;
  readonly onChoose: (row: RowId) => void;
};

/** Every row of the plan, found by number or words. */
export function RowChooser({ rows, current, onChoose }: RowChooserProps) {
  const styles = useStyles();
  const words = useWords();
  const [search, setSearch] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const found = searchRows(rows, search);
  const { shown, more, showMore } = useGradualList(found, list, "button");
  return (
    <>
      <SearchBox
        className={styles.box}
        aria-label={words("row.search")}
        placeholder={words("row.search")}
        value={search}
        onChange={(_event, { value }) => setSearch(value)}
        dismiss={{ "aria-label": words("row.clearSearch") }}
      />
      <p role="status" className={styles.count}>
        {countSentence(found.length, search.trim(), words)}
      </p>
      <ul ref={list} aria-label={words("row.list")} className={styles.list}>
        {shown.map(({ id, number, title }) => (
          <li key={id}>
            <Button
              appearance="subtle"
              className={styles.row}
              {...(id === current ? { "aria-current": "true" as const } : {})}
              onClick={() => onChoose(id)}
            >
              {placeTitle({ rowNumber: number, rowTitle: title === "" ? null : title }, words)}
            </Button>
          </li>
        ))}
      </ul>
      {more === 0 ? null : (
        <ListButton onClick={showMore}>{words("row.showMore", { count: more })}</ListButton>
      )}
    </>
  );
}

function countSentence(count: number, search: string, words: Words): string {
  if (search === "") return words(count === 0 ? "row.noRows" : "row.count", { count });
  return words(count === 0 ? "row.notFound" : "row.found", { count, words: search });
}
