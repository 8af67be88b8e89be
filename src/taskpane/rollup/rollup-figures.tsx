import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ShownPlan } from "../../app/session/session-state";
import { useSession, useSessionState } from "../session-context";
import { ActionBar } from "../shell/action-bar";
import { useLastingBusy } from "../shell/use-lasting-busy";
import { ViewFrame } from "../shell/view-frame";
import { useWords } from "../words-context";
import { LedgerIssues } from "./issues/ledger-issues";
import { LeftOutList } from "./left-out-list";
import { ProgressNote } from "./progress-note";
import { SourceBars } from "./source-bars";
import { StandardBars } from "./standard-bars";
import { TotalFigure } from "./total-figure";
import { YearTable } from "./year-table";

const useStyles = makeStyles({
  recomputing: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The plan's key figures, and the button that writes them to the summary sheets. */
export function RollupFigures({ plan }: { readonly plan: ShownPlan }) {
  const styles = useStyles();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const isStale = useLastingBusy()?.action === "roll-up";
  return (
    <ViewFrame actions={<RollUpAction />}>
      <TotalFigure plan={plan} isStale={isStale} headingRef={heading} />
      {isStale ? null : <LedgerIssues plan={plan} above={heading} />}
      <SourceBars bySource={plan.totals.bySource} isStale={isStale} />
      <StandardBars amounts={plan.byStandard} isStale={isStale} />
      {isStale ? (
        <p className={styles.recomputing}>{words("rollup.recomputing")}</p>
      ) : (
        <>
          <YearTable plan={plan} />
          <LeftOutList plan={plan} />
          <ProgressNote plan={plan} />
        </>
      )}
    </ViewFrame>
  );
}

function RollUpAction() {
  const session = useSession();
  const { busy } = useSessionState();
  const words = useWords();
  return (
    <ActionBar
      primary={{
        label: words("rollup.rollUp"),
        icon: <ArrowSyncRegular />,
        disabled: busy !== null,
        onClick: () => void session.rollUp(),
      }}
    />
  );
}
