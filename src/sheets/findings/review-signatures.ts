import type { SheetDraft } from "../model/sheet-draft";
import { SIGNATURE_STYLES } from "../theme/signature-styles";
import type { ReviewRecord } from "./review-record";

const { title, small } = SIGNATURE_STYLES;

/** Columns of who checked and of the head. */
const CHECKER = [1, 3] as const;
const HEAD = [5, 6] as const;
/** Points left free for a signature and the seal, as one row. */
const SIGNING_HEIGHT = 42;
/** Points between the findings and the titles. */
const GAP_HEIGHT = 9;

/** Places to sign for who checked and for the head; the rows they take. */
export function putReviewSignatures(
  draft: SheetDraft,
  row: number,
  { head }: ReviewRecord
): readonly number[] {
  const places = [
    [CHECKER, "NGƯỜI KIỂM TRA", "(Ký, ghi rõ họ tên)", null],
    [HEAD, head.title, "(Ký, ghi rõ họ tên, đóng dấu)", head.name],
  ] as const;
  for (const [[from, to], who, how, name] of places) {
    draft.putAcross(row, from, to, who, title);
    draft.putAcross(row + 1, from, to, how, small);
    draft.putAcross(row + 3, from, to, name, title);
  }
  draft.rowHeights[row - 1] = GAP_HEIGHT;
  draft.rowHeights[row + 2] = SIGNING_HEIGHT;
  return [row, row + 1, row + 2, row + 3];
}
