import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SHEET_NAMES } from "../../sheets/model/sheet-names";
import { useWords } from "../words-context";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** Drawn like the row of tabs below Excel's grid. */
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    margin: "8px 0 6px",
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  tab: {
    maxWidth: "120px",
    padding: "4px 8px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  there: {
    color: tokens.colorNeutralForeground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTopStyle: "none",
  },
  added: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `2px solid ${tokens.colorBrandForeground1}`,
  },
  place: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

const ADDED = [SHEET_NAMES.plan, SHEET_NAMES.findings, SHEET_NAMES.lists];

/** The sheets that will be there afterwards, from the last one of now. */
export function SheetPreview({ sheets }: { readonly sheets: readonly string[] }) {
  const styles = useStyles();
  const words = useWords();
  const last = sheets.at(-1);
  return (
    <section>
      <h2 className={styles.title}>{words("insert.sheets", { count: ADDED.length })}</h2>
      <ul className={styles.tabs}>
        {last === undefined ? null : (
          <li className={mergeClasses(styles.tab, styles.there)}>{last}</li>
        )}
        {ADDED.map((sheet) => (
          <li key={sheet} className={mergeClasses(styles.tab, styles.added)}>
            {sheet}
          </li>
        ))}
      </ul>
      {last === undefined ? null : (
        <p className={styles.place}>{words("insert.place", { sheet: last })}</p>
      )}
    </section>
  );
}
