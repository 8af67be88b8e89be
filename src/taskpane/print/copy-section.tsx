import { makeStyles } from "@fluentui/react-components";
import type { ShownPrint } from "../../app/session/session-state";
import { ListButton } from "../parts/list-button";
import { useHomeStyles } from "../plan/use-home-styles";
import { useSession, useSessionState } from "../session-context";
import { useWords } from "../words-context";

const useStyles = makeStyles({
  paragraph: { margin: "6px 0 8px", lineHeight: "20px" },
  list: { margin: "4px 0 10px", paddingLeft: "20px", lineHeight: "20px" },
});

/** A copy of what is printed and nothing else, with the list of what it leaves out. */
export function CopySection({ print }: { readonly print: ShownPrint }) {
  const styles = useStyles();
  const home = useHomeStyles();
  const words = useWords();
  const session = useSession();
  const { busy, savedCopy } = useSessionState();
  const { stripped, notes, copiesToFile } = print;
  return (
    <section className={home.section}>
      <h3 className={home.heading}>{words("print.copy")}</h3>
      <p className={styles.paragraph}>{words("print.copyAbout")}</p>
      <p className={styles.paragraph}>{words("print.copyLeaves")}</p>
      <ul className={styles.list}>
        {stripped.map(({ kind, count }) => (
          <li key={kind}>{words(`stripped.${kind}`, { count: count ?? "" })}</li>
        ))}
      </ul>
      {notes > 0 ? (
        <p className={styles.paragraph}>{words("print.copyNotes", { count: notes })}</p>
      ) : null}
      <ListButton disabledFocusable={busy !== null} onClick={() => void session.publish()}>
        {words(copiesToFile ? "print.copyToFile" : "print.copyToSheet")}
      </ListButton>
      <p className={home.aside} role="status">
        {copyOutcome(copiesToFile, savedCopy, words)}
      </p>
    </section>
  );
}

function copyOutcome(
  copiesToFile: boolean,
  savedCopy: string | null,
  words: ReturnType<typeof useWords>
): string {
  if (savedCopy !== null) return words("print.copySaved", { file: savedCopy });
  return copiesToFile ? "" : words("print.copySheetHint");
}
