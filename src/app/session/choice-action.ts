import type { Choice } from "../../domain/validation/choice";
import type { ChangeLabel } from "./session-state";

/** What choosing is called for "Hoàn tác". */
export const CHOICE_ACTION = {
  criterion: "set-criterion",
  period: "choose-period",
  lead: "choose-lead",
} as const satisfies Record<Choice["kind"], ChangeLabel["kind"]>;
