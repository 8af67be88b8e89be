import type { ChangeLabel } from "../../app/session/session-state";
import type { Words } from "../words-context";

/** What was done: "Đã thêm 1 dòng". */
export function changeDone({ kind, params }: ChangeLabel, words: Words): string {
  const isSplit = kind === "prepare-print" && Number(params["count"] ?? 0) > 0;
  return words(isSplit ? "change.prepare-print-split" : `change.${kind}`, params);
}

/** The change as a thing to take back: "thêm 1 dòng". */
export function changeName({ kind, params }: ChangeLabel, words: Words): string {
  return words(`changeName.${kind}`, params);
}
