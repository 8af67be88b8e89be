import { UnreadableFile } from "../../sheets/model/unreadable-file";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import type { Failure } from "./session-state";

/** What the user is told of an error, and whether it was one that can be expected. */
export function failureOf(
  action: Failure["action"],
  error: unknown
): { readonly failure: Failure; readonly expected: boolean } {
  if (error instanceof WorkbookRefused) {
    const { reason, params } = error;
    return { failure: { action, reason, params }, expected: reason !== "unknown" };
  }
  if (error instanceof UnreadableFile)
    return { failure: { action, reason: error.code, params: error.params }, expected: true };
  return { failure: { action, reason: "unknown", params: {} }, expected: false };
}
