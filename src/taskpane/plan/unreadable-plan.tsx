import { refusalMessage } from "../../locales/refusal-message";
import type { UnreadableCode } from "../../sheets/model/unreadable-file";
import { useSession } from "../session-context";
import { ActionBar } from "../shell/action-bar";
import { ViewFrame } from "../shell/view-frame";
import { useLocale, useWords } from "../words-context";
import { useHomeStyles } from "./use-home-styles";

/** Says in one sentence why the plan was not read. */
export function UnreadablePlan({ code }: { readonly code: UnreadableCode }) {
  const styles = useHomeStyles();
  const words = useWords();
  const locale = useLocale();
  const session = useSession();
  const readAgain = { label: words("home.readAgain"), onClick: () => void session.refresh() };
  return (
    <ViewFrame actions={<ActionBar primary={readAgain} />}>
      <h1 className={styles.title}>{words("home.unreadable")}</h1>
      <p className={styles.sentence}>{refusalMessage({ code, params: {} }, locale)}</p>
    </ViewFrame>
  );
}
