import { UnreadableFile } from "../../sheets/model/unreadable-file";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import type { RefusalParams, RefusalReason } from "../../sheets/model/workbook-refused";
import { REQUIRED_API } from "./requirement-sets";

/** Excel's and the client library's codes; unlike the messages they are never translated. */
const REASON_BY_CODE: Readonly<Record<string, RefusalReason>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "read-only",
  ItemNotFound: "sheet-missing",
  InvalidReference: "sheet-missing",
  ItemAlreadyExists: "sheet-exists",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  InsertDeleteConflict: "range-conflict",
  MergedRangeConflict: "range-conflict",
  FilteredRangeConflict: "range-conflict",
  PivotTableRangeConflict: "range-conflict",
  NonBlankCellOffSheet: "range-conflict",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  ActivityLimitReached: "no-answer",
  ConnectionFailure: "no-answer",
  RequestAborted: "no-answer",
  Timeout: "no-answer",
  InvalidOrTimedOutSession: "no-answer",
  ServiceNotAvailable: "no-answer",
};

/** The code of an error of Excel or of the client library; `""` for any other. */
function errorCode(error: unknown): string {
  if (!(error instanceof Error) || !("code" in error)) return "";
  return typeof error.code === "string" || typeof error.code === "number" ? String(error.code) : "";
}

/** When no answer comes at all, the client library names no place where things went wrong. */
function isWithoutAnswer(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error) || error.code !== "GeneralException") return false;
  return error.debugInfo.errorLocation === undefined;
}

function reasonOf(error: unknown): RefusalReason {
  if (error instanceof UnreadableFile && error.code === "too-large") return "too-large";
  if (isWithoutAnswer(error)) return "no-answer";
  return REASON_BY_CODE[errorCode(error)] ?? "unknown";
}

function paramsOf(reason: RefusalReason, error: unknown): RefusalParams {
  if (reason === "unsupported") return { needed: `ExcelApi ${REQUIRED_API}` };
  return reason === "unknown" ? { code: errorCode(error) } : {};
}

/** Whatever went wrong, as a refusal that keeps the original error for diagnosis. */
export function refusalOf(error: unknown): WorkbookRefused {
  if (error instanceof WorkbookRefused) return error;
  const reason = reasonOf(error);
  return new WorkbookRefused(reason, paramsOf(reason, error), { cause: error });
}
