import type { ShownFinding } from "../../app/session/session-state";
import { FINDING_GROUPS } from "./finding-groups";

/** Row after row, what concerns the whole document last; inside each place the graver first. */
export function inPlanOrder(findings: readonly ShownFinding[]): ShownFinding[] {
  const place = ({ rowNumber }: ShownFinding) => rowNumber ?? Number.MAX_SAFE_INTEGER;
  const weight = ({ group }: ShownFinding) => FINDING_GROUPS.indexOf(group);
  return [...findings].sort((a, b) => place(a) - place(b) || weight(a) - weight(b));
}
