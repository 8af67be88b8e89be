import { invalidArgument } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { Session } from "../session";

const MODES = new Set(["Automatic", "AutomaticExceptTables", "Manual"]);

/** Excel itself. Nothing is painted or calculated here, so that holding it back does nothing. */
export class ApplicationObject extends HostObject {
  constructor(private readonly session: Session) {
    super();
  }

  get CalculationMode(): string {
    return this.session.workbook.calculationMode;
  }
  set CalculationMode(mode: unknown) {
    if (typeof mode !== "string" || !MODES.has(mode)) throw invalidArgument("calculation mode");
    this.session.workbook.calculationMode = mode;
  }
  get CalculationState(): string {
    return "Done";
  }
  get DecimalSeparator(): string {
    return ".";
  }
  get ThousandsSeparator(): string {
    return ",";
  }
  SuspendScreenUpdatingUntilNextSync(): void {}
  SuspendApiCalculationUntilNextSync(): void {}
  Calculate(): void {}
}
