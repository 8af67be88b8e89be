import type { SheetDraft } from "../model/sheet-draft";
import { SIGNATURE_STYLES } from "../theme/signature-styles";
import type { SummaryContext } from "./summary-context";

const NAMES = "(Ký, ghi rõ họ tên)";
const NAMES_AND_SEAL = "(Ký, ghi rõ họ tên, đóng dấu)";
const PRINCIPAL = "HIỆU TRƯỞNG";

/** Place and date, the titles, the words below them, and room to sign. */
export const signatureRows = 7;

const { title, small } = SIGNATURE_STYLES;

/** Places to sign for who drew it up, the accountant and the head. */
export function putSignatures(draft: SheetDraft, { plan, layout }: SummaryContext): void {
  const { columns, signatures: row } = layout;
  const spans = [
    [1, 1],
    [3, 5],
    [6, columns.bar],
  ] as const;
  const dated = [plan.header.place, "ngày … tháng … năm 20…"].filter(Boolean).join(", ");
  draft.putAcross(row, 6, columns.bar, dated, small);
  const head = plan.closing.signerTitle.at(-1) ?? PRINCIPAL;
  ["NGƯỜI LẬP BIỂU", "KẾ TOÁN", head].forEach((who, index) => {
    const [from, to] = spans[index] ?? spans[0];
    draft.putAcross(row + 1, from, to, who, title);
    draft.putAcross(row + 2, from, to, index === 2 ? NAMES_AND_SEAL : NAMES, small);
  });
  draft.rowHeights[row] = 21;
}
