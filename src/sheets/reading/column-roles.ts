import { foldText } from "../../domain/text/fold-text";
import type { ColumnRole } from "../forms/form-spec";

/**
 * How schools word the headings, folded (no accents, lower case). The first pattern that matches
 * wins, so the more particular stand first. Collected from the three forms, their short variants in
 * docs/forms.md and common renamings.
 */
const HEADING_PATTERNS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(tt|stt|so tt|so thu tu)$/, "number"],
  [/tieu chuan.*tieu chi/, "standard-criterion"],
  [/^tieu chuan\b.{0,6}$/, "standard"],
  [/^((ma )?(so )?tieu chi( so)?|ma tc)$/, "criterion"],
  [/^nguon$|nguon (kinh phi|von|tien|tai chinh|chi)/, "funding"],
  [/nguon luc/, "resources"],
  [/kinh phi|so tien|du toan|thanh tien/, "money"],
  [/dieu kien|ho tro khac/, "conditions"],
  [/thoi (gian|diem|han)|tien do|han hoan thanh|han cuoi/, "time"],
  [/minh chung|san pham/, "evidence"],
  [/chi so|chi tieu danh gia/, "indicator"],
  [/muc do (thuc hien|hoan thanh)|tinh trang thuc hien|trang thai/, "status"],
  [/chu tri|phu trach|nguoi thuc hien|ca nhan|don vi thuc hien|phan cong|trach nhiem/, "people"],
  [/ket qua (can dat|du kien|mong doi)|muc tieu|chi tieu/, "target"],
  [/diem (yeu|han che)|ton tai|han che|hien trang/, "weakness"],
  [/cong viec|noi dung( cai tien| cong viec| thuc hien)?$|nhiem vu|viec can lam/, "task"],
  [/bien phap|giai phap|hoat dong/, "solution"],
  [/^ghi chu/, "note"],
];

const LONGEST_HEADING = 90;

/** The role a heading announces, or `null` for a column of the school's own. */
export function columnRole(heading: string): ColumnRole | null {
  const folded = foldText(heading.replace(/\(\s*(đvt|đơn vị)[^)]*\)/gi, "")).trim();
  if (folded === "" || folded.length > LONGEST_HEADING) return null;
  return HEADING_PATTERNS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
