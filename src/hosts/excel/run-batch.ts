import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import { refusalOf } from "./refusal-of";
import { REQUIRED_API, supportsApi } from "./requirement-sets";

type Work<Result> = (context: Excel.RequestContext) => Promise<Result>;

function requireApi(): void {
  if (supportsApi(REQUIRED_API)) return;
  throw new WorkbookRefused("unsupported", { needed: `ExcelApi ${REQUIRED_API}` });
}

async function run<Result>(work: Work<Result>, delayForCellEdit: boolean): Promise<Result> {
  try {
    requireApi();
    return await Excel.run({ delayForCellEdit }, work);
  } catch (error) {
    throw refusalOf(error);
  }
}

/**
 * Every command of the user goes through here. Waits until the user has finished typing in a cell.
 * Rejects with `WorkbookRefused` only.
 */
export function runCommand<Result>(work: Work<Result>): Promise<Result> {
  return run(work, true);
}

/** For what nobody waits for, such as events: never queued behind a cell being typed in. */
export function runQuietly<Result>(work: Work<Result>): Promise<Result> {
  return run(work, false);
}
