import { STATUSES } from "../../plan/statuses";
import { foldText } from "../../text/fold-text";

/** How else schools say how far a task is, folded: "Đã triển khai", "Đang tiến hành", "Chưa xong". */
const SYNONYMS = [
  "(?:da|dang|chua|khong) (?:thuc hien|trien khai|tien hanh|hoan thanh|hoan tat|lam|xong)(?: xong)?",
  "da ket thuc|hoan tat|xong",
];
const ANY = [...STATUSES.map(foldText), ...SYNONYMS].join("|");
const STATUS = new RegExp(`^[\\s+*-]*(?:${ANY})[\\s.]*$`);

/** Whether words say a status and nothing else. */
export function statesStatus(words: string): boolean {
  return STATUS.test(foldText(words));
}
