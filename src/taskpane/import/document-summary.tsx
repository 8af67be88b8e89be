import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentText20Regular } from "@fluentui/react-icons";
import type { ImportPreview } from "../../app/session/session-state";
import { useWords } from "../words-context";

const secondary = {
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
};

const useStyles = makeStyles({
  head: { display: "flex", gap: "10px" },
  icon: { flexShrink: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  read: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
  change: { textDecorationLine: "underline" },
  school: { margin: "2px 0 0", ...secondary },
  notes: { marginTop: "8px", ...secondary },
  summary: { cursor: "pointer" },
  list: { margin: "4px 0 0", paddingLeft: "20px" },
});

type DocumentSummaryProps = {
  readonly preview: ImportPreview;
  readonly onChangeFile: () => void;
};

/** Which document was read, and what concerns all of it. */
export function DocumentSummary({ preview, onChangeFile }: DocumentSummaryProps) {
  const words = useWords();
  const styles = useStyles();
  const { fileName, form, rows, school, schoolYear, notes } = preview;
  const year = schoolYear === null ? null : words("import.schoolYear", { schoolYear });
  const owner = [school, year].filter((part) => part !== null).join(" · ");
  return (
    <>
      <div className={styles.head}>
        <DocumentText20Regular aria-hidden className={styles.icon} />
        <div>
          <h2 className={styles.name}>{fileName}</h2>
          <p className={styles.read}>
            {words("import.read", { count: rows.length, form: words(`import.form.${form}`) })}{" "}
            <Link as="button" inline className={styles.change} onClick={onChangeFile}>
              {words("import.change")}
            </Link>
          </p>
          {owner === "" ? null : <p className={styles.school}>{owner}</p>}
        </div>
      </div>
      {notes.length === 0 ? null : (
        <details className={styles.notes}>
          <summary className={styles.summary}>
            {words("import.notes", { count: notes.length })}
          </summary>
          <ul className={styles.list}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
