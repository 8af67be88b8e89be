import { Link, makeStyles } from "@fluentui/react-components";
import type { ShownRow } from "../../app/session/session-state";
import { useWords } from "../words-context";

const useStyles = makeStyles({
  link: { textDecorationLine: "underline", whiteSpace: "nowrap", marginRight: "8px" },
});

type RowLinksProps = {
  readonly rows: readonly ShownRow[];
  readonly onShow: (row: ShownRow) => void;
};

/** How many rows a criterion has, each a link to its place in the sheet. */
export function RowLinks({ rows, onShow }: RowLinksProps) {
  const styles = useStyles();
  const words = useWords();
  if (rows.length === 0) return words("criteria.noRows");
  return (
    <>
      {words("criteria.rowsInPlan", { count: rows.length })}{" "}
      {rows.map((row) => (
        <Link as="button" key={row.id} className={styles.link} onClick={() => onShow(row)}>
          {words("criteria.showRow", { number: row.number })}
        </Link>
      ))}
    </>
  );
}
