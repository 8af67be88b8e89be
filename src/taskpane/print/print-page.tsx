import { Spinner } from "@fluentui/react-components";
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

/** "Chuẩn bị in": how the plan prints, what is to be done before, and a copy for publication. */
export function PrintPage() {
  const { workbook, print } = useSessionState();
  useFreshCheck();
  if (workbook.kind === "no-plan" || workbook.kind === "unreadable") return <NothingToPrint />;
  if (print === null) return <Checking />;
  return <PrintOverview print={print} />;
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

function Checking() {
  const words = useWords();
  const session = useSession();
  const { failure } = useSessionState();
  const again: Action = {
    label: words("print.recheck"),
    onClick: () => void session.checkPrint(),
  };
  return (
    <ViewFrame actions={<ActionBar primary={again} />}>
      {failure ? null : <Spinner size="small" label={words("print.checking")} />}
    </ViewFrame>
  );
}

/** One thing to do next: set up what is not set up yet, or be done. */
function PrintOverview({ print }: { readonly print: ShownPrint }) {
  const words = useWords();
  const session = useSession();
  const { back } = useNavigation();
  const isReady = !print.items.some(({ kind }) => kind === "mended");
  const primary: Action = isReady
    ? { label: words("print.done"), onClick: back }
    : { label: words("print.prepare"), onClick: () => void session.preparePrint() };
  const recheck: Action = {
    label: words("print.recheck"),
    onClick: () => void session.checkPrint(),
  };
  return (
    <ViewFrame actions={<ActionBar primary={primary} secondary={recheck} />}>
      <PrintFacts print={print} isReady={isReady} />
      <PrintItems items={print.items} />
      <CopySection print={print} />
    </ViewFrame>
  );
}
