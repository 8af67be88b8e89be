import type { Catalog } from "../../../domain/catalog/catalog";
import { existingDate } from "../../../domain/timeline/existing-date";
import { formatDateVi } from "../../../domain/timeline/format-date-vi";

/**
 * The circular that a plan of a school year goes by, as a legal basis names it, with what has
 * amended it by the year's first day, 1 September.
 * @param startYear the calendar year in which the school year begins
 */
export function regulationWords({ regulation }: Catalog, startYear: number): string {
  const { number, issued, amendments } = regulation;
  const firstDay = existingDate(startYear, 9, 1);
  const amended = amendments
    .filter(({ effective }) => effective <= firstDay)
    .map((amendment) => `Thông tư số ${amendment.number} ngày ${formatDateVi(amendment.issued)}`);
  const circular = `Thông tư số ${number} ngày ${formatDateVi(issued)} của Bộ trưởng Bộ Giáo dục và Đào tạo`;
  return amended.length === 0
    ? circular
    : `${circular}, được sửa đổi, bổ sung bởi ${amended.join(", ")}`;
}
