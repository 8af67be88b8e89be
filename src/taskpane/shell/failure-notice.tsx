import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { SessionState } from "../../app/session/session-state";
import { useSession, useSessionState } from "../session-context";
import { useLocale, useWords } from "../words-context";
import { failureWords } from "./failure-words";

const useStyles = makeStyles({
  notice: { marginBottom: "12px" },
  body: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "normal",
  },
  title: { display: "block", fontSize: "inherit", lineHeight: "inherit" },
});

/** What did not happen, that nothing was changed by it, and what to do. */
export function FailureNotice() {
  const state = useSessionState();
  return <div role="alert">{isWordedElsewhere(state) ? null : <Notice />}</div>;
}

function Notice() {
  const styles = useStyles();
  const words = useWords();
  const locale = useLocale();
  const session = useSession();
  const { failure } = useSessionState();
  if (!failure) return null;
  const { title, advice, canRetry } = failureWords(failure, locale);
  const intent = failure.reason === "cancelled" ? "info" : "error";
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.notice}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {advice}
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="subtle" onClick={() => session.dismissFailure()}>
          {words("shell.close")}
        </Button>
        {canRetry ? (
          <Button onClick={() => void session.retry()}>{words("refused.retry")}</Button>
        ) : null}
      </MessageBarActions>
    </MessageBar>
  );
}

/** A workbook that cannot be read has the first view to itself. */
function isWordedElsewhere({ workbook, failure }: SessionState): boolean {
  return (
    workbook.kind === "unreadable" && failure?.action === "read" && failure.reason === workbook.code
  );
}
