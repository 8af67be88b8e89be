import type { PlanRow, RowField } from "../../plan/plan-row";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

const BARRED =
  /(?<!\p{L})(?:mua sắm|mua|sửa chữa|tu bổ|xây (?:mới|thêm|dựng (?:thêm )?(?:phòng|nhà|khu))|cải tạo|bảo vệ cơ quan|vệ sinh trường|khen thưởng giáo viên)(?!\p{L})/iu;
const FIELDS: readonly RowField[] = ["task", "solution", "target"];

/**
 * The parents' committee's fund may not pay for purchases, repairs, building, guards, cleaning or
 * teachers' rewards (Circular 55/2011/TT-BGDĐT).
 */
export const parentsFundMisused: Rule = forEachFilledRow((row, { funding, money }) => {
  if (!funding.includes("cmhs") || money.kind === "none") return null;
  const words = barredWords(row);
  if (words === null) return null;
  return rowFinding("parents-fund-misused", row, "task", { words });
});

function barredWords({ words }: PlanRow): string | null {
  for (const field of FIELDS) {
    const found = BARRED.exec(words[field] ?? "")?.[0];
    if (found !== undefined) return found.toLowerCase();
  }
  return null;
}
