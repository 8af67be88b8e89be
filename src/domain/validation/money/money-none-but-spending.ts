import type { PlanRow, RowField } from "../../plan/plan-row";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

const SPENDING =
  /(?<!\p{L})(?:mua(?: sắm| thêm| mới)?|sửa chữa|sữa chữa|tu bổ|tu sửa|lắp đặt|cải tạo|nâng cấp|trang bị|xây (?:mới|thêm)|xây dựng (?:thêm )?(?:phòng|nhà|khu|sân)|thêm ph[oò]ng(?: học)?|bổ sung (?:thiết bị|đồ dùng|sách|máy)|thay thế máy)(?!\p{L})/iu;
const FIELDS: readonly RowField[] = ["task", "solution", "target"];

/** Building, buying or repairing for nothing needs a second look; it may be given by others. */
export const moneyNoneButSpending: Rule = forEachFilledRow((row, { money, moneyField }) => {
  const words = money.kind === "none" ? spendingWords(row) : null;
  if (words === null) return null;
  const params = { words, money: money.original };
  return rowFinding("money-none-but-spending", row, moneyField, params);
});

function spendingWords({ words }: PlanRow): string | null {
  for (const field of FIELDS) {
    const found = SPENDING.exec(words[field] ?? "")?.[0];
    if (found !== undefined) return found.toLowerCase();
  }
  return null;
}
