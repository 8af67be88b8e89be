import type { Failure } from "../../app/session/session-state";
import type { Locale } from "../../locales/locale";
import { paneMessage } from "../../locales/pane-message";
import { refusalMessage } from "../../locales/refusal-message";
import { workbookRefusalMessage } from "../../locales/workbook-refusal-message";
import type { RefusalReason } from "../../sheets/model/workbook-refused";
import type { UnreadableCode } from "../../sheets/model/unreadable-file";

type FailureWords = {
  /** Whether the workbook is as before: the first thing to know. */
  readonly title: string;
  /** What stood in the way and what to do about it. */
  readonly advice: string;
  /** Whether trying again can help. */
  readonly canRetry: boolean;
};

const RETRY_HELPS: Readonly<Record<RefusalReason, boolean>> = {
  "protected-sheet": true,
  "protected-workbook": true,
  "cell-edit-mode": true,
  "sheet-missing": true,
  "sheet-exists": true,
  "changed-meanwhile": true,
  "too-large": true,
  "read-only": true,
  "no-answer": true,
  cancelled: true,
  "sheet-not-ours": true,
  "filtered-sheet": true,
  "cells-in-the-way": true,
  "own-column-between": true,
  "own-cell-beside": true,
  "range-conflict": true,
  "plan-exists": false,
  "edit-by-hand": false,
  unsupported: false,
  "not-restored": false,
  unknown: true,
};

/** What the user is told of a failure. */
export function failureWords(failure: Failure, locale: Locale): FailureWords {
  const { reason, params } = failure;
  const title = paneMessage(titleKey(failure), {}, locale);
  if (isOvertakenChoice(failure))
    return { title, advice: paneMessage("refused.chooseAgain", params, locale), canRetry: false };
  return {
    title,
    advice: isRefusal(failure)
      ? workbookRefusalMessage(failure, locale)
      : refusalMessage({ code: reason as UnreadableCode, params }, locale),
    canRetry: isRefusal(failure) ? RETRY_HELPS[failure.reason] : true,
  };
}

function titleKey({ action, reason }: Failure) {
  if (reason === "not-restored") return "refused.partly";
  return reason === "cancelled" ? "refused.stopped" : (`failed.${action}` as const);
}

const CHOICES: ReadonlySet<Failure["action"]> = new Set<Failure["action"]>([
  "assign-years",
  "settle-ledger",
  "choose-amount",
  "choose-period",
  "choose-lead",
]);

/** Chosen from what was shown before an edit: only choosing anew, from what stands there now, helps. */
function isOvertakenChoice({ action, reason }: Failure): boolean {
  return reason === "changed-meanwhile" && CHOICES.has(action);
}

/** `too-large` may concern what is read or what is written: the action tells. */
function isRefusal(failure: Failure): failure is Failure & { readonly reason: RefusalReason } {
  if (failure.reason === "too-large") return failure.action !== "read";
  return failure.reason in RETRY_HELPS;
}
