import { Spinner } from "@fluentui/react-components";
import { useSessionState } from "../session-context";
import { ViewFrame } from "../shell/view-frame";
import { useWords } from "../words-context";
import { CriteriaPicker } from "./criteria-picker";
import { NoPlan } from "./no-plan";

/** The view "Tiêu chí": the plan's catalogue, to choose what the plan improves. */
export function CriteriaView() {
  const { workbook } = useSessionState();
  const words = useWords();
  switch (workbook.kind) {
    case "plan":
      return <CriteriaPicker key={workbook.plan.catalog} plan={workbook.plan} />;
    case "reading":
      return (
        <ViewFrame>
          <Spinner size="small" label={words("criteria.reading")} />
        </ViewFrame>
      );
    case "no-plan":
    case "unreadable":
      return <NoPlan />;
  }
}
