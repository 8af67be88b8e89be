import type { PlanClosing } from "../../domain/plan/plan";
import type { PlanSheetDraft } from "./plan-sheet-draft";
import { PLAN_STYLES } from "./plan-styles";

const GAP_HEIGHT = 10;
/** Rows left free for the signature and the seal, as wide as Decree 30/2020 leaves them. */
const SIGNING_ROWS = 4;

/** Recipients on the left, the signer's title and name on the right. */
export function putClosing(draft: PlanSheetDraft, closing: PlanClosing): void {
  draft.keepLastRowWithNext();
  draft.putGap(GAP_HEIGHT);
  const top = draft.row;
  draft.locate({ part: "header", item: "recipients" }, 1);
  draft.locate({ part: "header", item: "signer" }, draft.recipientColumns + 1);
  draft.putAcross(top, 1, draft.recipientColumns, "Nơi nhận:", PLAN_STYLES.recipientsTitle);
  closing.recipients.forEach((recipient, index) =>
    draft.putAcross(top + 1 + index, 1, draft.recipientColumns, recipient, PLAN_STYLES.recipient)
  );
  closing.signerTitle.forEach((title, index) => putRight(draft, top + index, title));
  const nameRow = top + Math.max(closing.signerTitle.length, 1) + SIGNING_ROWS;
  if (closing.signerName !== null) putRight(draft, nameRow, closing.signerName);
  draft.row = Math.max(nameRow, top + closing.recipients.length) + 1;
  for (let row = top - 1; row < draft.row - 1; row += 1) draft.keptWithNext.add(row);
}

function putRight(draft: PlanSheetDraft, row: number, text: string): void {
  draft.putAcross(row, draft.recipientColumns + 1, draft.lastColumn, text, PLAN_STYLES.signer);
}
