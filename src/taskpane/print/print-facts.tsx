import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import type { ShownPrint } from "../../app/session/session-state";
import { useHomeStyles } from "../plan/use-home-styles";
import { useWords } from "../words-context";

const useStyles = makeStyles({
  ready: { display: "flex", gap: "8px", margin: "6px 0 0", lineHeight: "20px" },
  tick: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

type PrintFactsProps = { readonly print: ShownPrint; readonly isReady: boolean };

/** How many pages there will be, where the signature stands, and that nothing keeps from printing. */
export function PrintFacts({ print, isReady }: PrintFactsProps) {
  const styles = useStyles();
  const home = useHomeStyles();
  const words = useWords();
  return (
    <div role="status">
      <h2 className={home.title}>{words("print.pages", { count: print.pages })}</h2>
      <p className={home.sentence}>
        {print.signaturePage === null
          ? words("print.noSignature")
          : words("print.signature", { page: print.signaturePage })}
      </p>
      {isReady ? (
        <p className={styles.ready}>
          <CheckmarkCircle20Filled className={styles.tick} aria-hidden />
          {words("print.ready")}
        </p>
      ) : null}
      <p className={home.aside}>
        {words(print.copiesToFile ? "print.howToPrintFile" : "print.howToPrint")}
      </p>
    </div>
  );
}
