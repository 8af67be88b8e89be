import type { WorkbookChange } from "../../sheets/model/workbook-change";
import type { ChangeLabel } from "./session-state";

/** A change ready to be made, with what its name tells the user. */
export type PlannedChange = {
  readonly change: WorkbookChange;
  readonly params: ChangeLabel["params"];
};
