/** The codes of https://learn.microsoft.com/javascript/api/excel/excel.errorcodes that are used. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "EmulatorNotImplemented"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "UnsupportedOperation";

const WORDS: Readonly<Record<HostErrorCode, string>> = {
  AccessDenied: "You can't perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  EmulatorNotImplemented: "The test host does not know this member.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** A failure that Excel would report; `detail` is for the one who reads the failing test. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    detail?: string
  ) {
    const words = WORDS[code as HostErrorCode] ?? code;
    super(detail ? `${words} [${detail}]` : words);
    this.name = "HostError";
  }
}

/** Something the product uses and this host has not learned: never answered by a guess. */
export function notImplemented(what: string): HostError {
  return new HostError("EmulatorNotImplemented", what);
}

export const invalidArgument = (detail?: string): HostError =>
  new HostError("InvalidArgument", detail);
