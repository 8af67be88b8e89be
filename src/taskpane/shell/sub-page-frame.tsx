import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import type { ReactNode, RefObject } from "react";
import type { SubPage } from "../navigation-context";
import { useNavigation } from "../navigation-context";
import { useSessionState } from "../session-context";
import { useWords } from "../words-context";
import { useEscape } from "./use-escape";

const TITLE_ID = "page-title";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    outlineStyle: "none",
  },
  bar: {
    flexShrink: 0,
    height: "48px",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "0 12px",
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
});

type SubPageFrameProps = {
  readonly page: SubPage;
  /** Takes the keyboard when the page opens; Tab then begins at the way back. */
  readonly landing: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
};

/** A page in place of header and tabs, with the way back; Esc goes back too. */
export function SubPageFrame({ page, landing, children }: SubPageFrameProps) {
  const styles = useStyles();
  const words = useWords();
  const { back } = useNavigation();
  const title = usePageTitle(page);
  useEscape(back);
  return (
    <main ref={landing} tabIndex={-1} aria-labelledby={TITLE_ID} className={styles.page}>
      <div className={styles.bar}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={words("shell.back")}
          title={words("shell.back")}
          onClick={back}
        />
        <h1 id={TITLE_ID} className={styles.title}>
          {title}
        </h1>
      </div>
      {children}
    </main>
  );
}

function usePageTitle(page: SubPage): string {
  const words = useWords();
  const { row } = useNavigation();
  const { workbook } = useSessionState();
  if (page !== "row") return words(`page.${page}`);
  const rows = workbook.kind === "plan" ? workbook.plan.rows : [];
  const opened = rows.find(({ id }) => id === row);
  if (opened) return words("page.row", { number: opened.number });
  return words(row === null ? "page.chooseRow" : "page.rowGone");
}
