import { makeStyles } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useMemo, useRef, useState } from "react";
import type { ShownPlan } from "../../app/session/session-state";
import { useNavigation } from "../navigation-context";
import { useSessionState } from "../session-context";
import { useFocusNeighbour } from "../parts/use-focus-neighbour";
import { ActionBar } from "../shell/action-bar";
import { ViewFrame } from "../shell/view-frame";
import { useWords } from "../words-context";
import { AllGood } from "./all-good";
import { CheckActions } from "./check-actions";
import { CheckHeading } from "./check-heading";
import { countByGroup } from "./finding-groups";
import { FindingList } from "./finding-list";
import { FixPreview } from "./fix-preview";
import { FixPreviewActions } from "./fix-preview-actions";
import { GroupFilter } from "./group-filter";
import { inPlanOrder } from "./in-plan-order";
import { useDecider } from "./use-decider";
import { useFixPreview } from "./use-fix-preview";
import { useGroupFilter } from "./use-group-filter";
import { WaivedList } from "./waived-list";

const useStyles = makeStyles({
  none: { margin: "16px 0 0" },
});

/** What is to be looked at in the plan, and what can be done about it. */
export function CheckView() {
  const words = useWords();
  const { workbook } = useSessionState();
  if (workbook.kind === "plan") return <PlanCheck plan={workbook.plan} />;
  if (workbook.kind === "reading") {
    return (
      <ViewFrame>
        <p role="status">{words("check.reading")}</p>
      </ViewFrame>
    );
  }
  return <NothingToCheck />;
}

function NothingToCheck() {
  const words = useWords();
  const { openTab } = useNavigation();
  return (
    <ViewFrame
      actions={
        <ActionBar primary={{ label: words("check.toPlan"), onClick: () => openTab("plan") }} />
      }
    >
      <h2>{words("check.noPlan")}</h2>
      <p>{words("check.noPlan.next")}</p>
    </ViewFrame>
  );
}

function PlanCheck({ plan }: { readonly plan: ShownPlan }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [waivedOpen, setWaivedOpen] = useState(false);
  const preview = useFixPreview(plan.findings, heading);
  if (preview.fixes.length > 0) {
    const keys = preview.fixes.map(({ key }) => key);
    return (
      <ViewFrame actions={<FixPreviewActions keys={keys} onClose={preview.close} />}>
        <FixPreview fixes={preview.fixes} onClose={preview.close} />
      </ViewFrame>
    );
  }
  return (
    <ViewFrame actions={<CheckActions plan={plan} onPreviewFixes={preview.open} />}>
      <Findings plan={plan} heading={heading} onShowWaived={() => setWaivedOpen(true)} />
      {plan.findings.length > 0 || waivedOpen ? (
        <WaivedList
          waived={plan.waived}
          open={waivedOpen}
          onToggle={() => setWaivedOpen(!waivedOpen)}
          heading={heading}
        />
      ) : null}
    </ViewFrame>
  );
}

type FindingsProps = {
  readonly plan: ShownPlan;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onShowWaived: () => void;
};

function Findings({ plan, heading, onShowWaived }: FindingsProps) {
  const words = useWords();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const decider = useDecider(plan.waived);
  const [group, chooseGroup] = useGroupFilter();
  const shown = useMemo(
    () => inPlanOrder(plan.findings).filter((finding) => group === null || finding.group === group),
    [plan.findings, group]
  );
  const keys = useMemo(() => shown.map(({ key }) => key), [shown]);
  const onFocus = useFocusNeighbour("data-finding", keys, list, heading);
  if (plan.findings.length === 0) {
    return <AllGood plan={plan} headingRef={heading} onShowWaived={onShowWaived} />;
  }
  return (
    <>
      <CheckHeading
        headingRef={heading}
        group={group}
        shown={shown.length}
        all={plan.findings.length}
        onShowAll={() => chooseGroup(null)}
      />
      <GroupFilter counts={countByGroup(plan.findings)} chosen={group} onChoose={chooseGroup} />
      <div ref={list} onFocus={onFocus}>
        {shown.length === 0 ? <p className={styles.none}>{words("check.noneOfGroup")}</p> : null}
        <FindingList key={group ?? "all"} findings={shown} decider={decider} />
      </div>
    </>
  );
}
