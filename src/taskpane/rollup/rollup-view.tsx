import { Spinner } from "@fluentui/react-components";
import { useNavigation } from "../navigation-context";
import { useSessionState } from "../session-context";
import { ViewFrame } from "../shell/view-frame";
import { useWords } from "../words-context";
import { NothingToAddUp } from "./nothing-to-add-up";
import { RollupFigures } from "./rollup-figures";

/** The view "Tổng hợp": what the plan costs, who pays, when, and what no total counts. */
export function RollupView() {
  const { workbook } = useSessionState();
  const words = useWords();
  switch (workbook.kind) {
    case "plan":
      return workbook.plan.rows.length > 0 ? <RollupFigures plan={workbook.plan} /> : <NoRows />;
    case "reading":
      return (
        <ViewFrame>
          <Spinner size="small" label={words("rollup.reading")} />
        </ViewFrame>
      );
    case "no-plan":
    case "unreadable":
      return <NoPlan />;
  }
}

function NoPlan() {
  const words = useWords();
  const { openTab } = useNavigation();
  return (
    <NothingToAddUp
      title={words("rollup.noPlan")}
      hint={words("rollup.noPlanHint")}
      action={words("rollup.openPlan")}
      onAction={() => openTab("plan")}
    />
  );
}

function NoRows() {
  const words = useWords();
  const { openTab } = useNavigation();
  return (
    <NothingToAddUp
      title={words("rollup.noRows")}
      hint={words("rollup.noRowsHint")}
      action={words("rollup.openCriteria")}
      onAction={() => openTab("criteria")}
    />
  );
}
