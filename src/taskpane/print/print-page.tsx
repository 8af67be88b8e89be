import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { ShownPrint } from "../../app/session/session-state";
import { useNavigation } from "../navigation-context";
import { useSession, useSessionState } from "../session-context";
import type { Action } from "../shell/action-bar";
import { ActionBar } from "../shell/action-bar";
import { ViewFrame } from "../shell/view-frame";
import { useWords } from "../words-context";
import { CopySection } from "./copy-section";
import { PrintFacts } from "./print-facts";
import { PrintItems } from "./print-items";
import { useLastPrint } from "./use-last-print";

const useStyles = makeStyles({ stale: { color: tokens.colorNeutralForeground2 } });

/** "Chuẩn bị in": how the plan prints, what is to be done before, and a copy for publication. */
export function PrintPage() {
  const { workbook } = useSessionState();
  useFreshCheck();
  if (workbook.kind === "no-plan" || workbook.kind === "unreadable") return <NothingToPrint />;
  return <PrintOverview />;
}

/** Looks again whenever the workbook has changed; after a failure only the user asks again. */
function useFreshCheck(): void {
  const session = useSession();
  const { workbook, print, busy, failure } = useSessionState();
  const isDue = workbook.kind === "plan" && print === null && busy === null && failure === null;
  useEffect(() => {
    if (isDue) void session.checkPrint();
  }, [isDue, session]);
}

function NothingToPrint() {
  const words = useWords();
  const { openTab } = useNavigation();
  const toPlan = { label: words("print.toPlan"), onClick: () => openTab("plan") };
  return (
    <ViewFrame actions={<ActionBar primary={toPlan} />}>
      <p role="status">{words("print.noPlan")}</p>
    </ViewFrame>
  );
}

/** One thing to do next: set up what is not set up yet, or be done. */
function PrintOverview() {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const { failure, ...state } = useSessionState();
  const { print, isStale } = useLastPrint(state.print);
  const again: Action = {
    label: words("print.recheck"),
    onClick: () => void session.checkPrint(),
  };
  const next = useNextAction(print);
  return (
    <ViewFrame
      actions={
        next ? <ActionBar primary={next} secondary={again} /> : <ActionBar primary={again} />
      }
    >
      {print === null ? (
        failure ? null : (
          <Spinner size="small" label={words("print.checking")} />
        )
      ) : (
        <div {...(isStale ? { className: styles.stale, "aria-busy": true } : {})}>
          <PrintFacts print={print} isReady={isReady(print)} />
          <PrintItems items={print.items} />
          <CopySection print={print} />
        </div>
      )}
    </ViewFrame>
  );
}

/** `null` until the print was looked over for the first time. */
function useNextAction(print: ShownPrint | null): Action | null {
  const words = useWords();
  const session = useSession();
  const { back } = useNavigation();
  if (print === null) return null;
  return isReady(print)
    ? { label: words("print.done"), onClick: back }
    : { label: words("print.prepare"), onClick: () => void session.preparePrint() };
}

function isReady({ items }: ShownPrint): boolean {
  return !items.some(({ kind }) => kind === "mended");
}
