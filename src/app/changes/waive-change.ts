import type { Waiver } from "../../sheets/findings/waiver";
import type { WorkbookChange } from "../../sheets/model/workbook-change";
import type { Surroundings } from "../plan-workbook";
import { finishChange } from "./finish-change";
import type { OpenedPlan } from "./opened-plan";

/** Passes over a finding: the findings sheet keeps who decided it and why. */
export function waiveChange(
  opened: OpenedPlan,
  waiver: Waiver,
  surroundings: Surroundings
): WorkbookChange {
  const others = opened.file.waivers.filter(({ key }) => key !== waiver.key);
  return finishChange(opened, [], surroundings, {
    waivers: [...others, waiver],
    addFindings: true,
  });
}

/** Takes the finding up again. */
export function unwaiveChange(
  opened: OpenedPlan,
  key: string,
  surroundings: Surroundings
): WorkbookChange {
  const waivers = opened.file.waivers.filter((waiver) => waiver.key !== key);
  return finishChange(opened, [], surroundings, { waivers });
}
