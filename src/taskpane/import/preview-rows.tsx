import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { ImportRow } from "../../app/session/session-state";
import type { Catalog } from "../../domain/catalog/catalog";
import { ListButton } from "../parts/list-button";
import { useGradualList } from "../parts/use-gradual-list";
import { useWords } from "../words-context";
import { PreviewRow } from "./preview-row";
import type { Decisions } from "./use-decisions";

const useStyles = makeStyles({
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  kept: {
    paddingTop: "12px",
    marginBottom: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  toggle: { textDecorationLine: "underline" },
});

type PreviewRowsProps = {
  readonly rows: readonly ImportRow[];
  readonly catalog: Catalog;
  readonly decisions: Decisions;
};

/** Rows of a document; hundreds of them are drawn in steps. */
export function PreviewRows({ rows, catalog, decisions }: PreviewRowsProps) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const { shown, more, showMore } = useGradualList(rows, list, "[data-row]");
  return (
    <>
      <ul ref={list} className={useStyles().rows}>
        {shown.map((row) => (
          <PreviewRow key={row.id} row={row} catalog={catalog} decisions={decisions} />
        ))}
      </ul>
      {more === 0 ? null : (
        <ListButton onClick={showMore}>{words("import.showMore", { count: more })}</ListButton>
      )}
    </>
  );
}

/** Rows that are taken as they are, behind their number. */
export function KeptRows({ rows, catalog, decisions }: PreviewRowsProps) {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <>
      <div className={styles.kept}>
        <Link
          as="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {words(open ? "import.hideKept" : "import.showKept", { count: rows.length })}
        </Link>
      </div>
      {open ? (
        <div id={id}>
          <PreviewRows rows={rows} catalog={catalog} decisions={decisions} />
        </div>
      ) : null}
    </>
  );
}
