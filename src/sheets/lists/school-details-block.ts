import type { SchoolDetails } from "../../domain/plan/school-details";
import type { SheetDraft } from "../model/sheet-draft";
import type { SourceRow } from "../model/source-row";
import { REPORT_STYLES } from "../theme/report-styles";

/** How the title begins, by which the block is found. */
const SUBJECT = "Thông tin trường, dùng lại cho kế hoạch sau";
const TITLE = `${SUBJECT} (lấy từ trang Kế hoạch; muốn đổi thì sửa ở đó)`;
const LAST_COLUMN = 8;

const LABELS: readonly (readonly [key: keyof SchoolDetails, label: string])[] = [
  ["school", "Tên trường"],
  ["authority", "Cơ quan quản lý"],
  ["address", "Địa chỉ"],
  ["place", "Địa danh"],
  ["signerTitle", "Chức vụ ký"],
  ["signerName", "Người ký"],
  ["recipients", "Nơi nhận"],
];

/** A title and one row for each detail. */
export const SCHOOL_DETAILS_ROWS = LABELS.length + 1;

/** The school's details in plain sight, below the lists; they never leave the workbook. */
export function putSchoolDetails(draft: SheetDraft, row: number, details: SchoolDetails): void {
  draft.putAcross(row, 1, LAST_COLUMN, TITLE, REPORT_STYLES.heading);
  LABELS.forEach(([key, label], index) => {
    const at = row + 1 + index;
    const value = details[key];
    draft.putAcross(at, 1, 2, label, REPORT_STYLES.body);
    const words = typeof value === "string" ? value : value.join("\n");
    draft.putAcross(at, 3, LAST_COLUMN, words === "" ? null : words, REPORT_STYLES.bodyText);
  });
}

/** The details that a workbook of ours keeps; `null` where its lists have none. */
export function readSchoolDetails(rows: readonly SourceRow[]): SchoolDetails | null {
  const title = rows.findIndex(({ cells }) => cells.some(({ text }) => text.startsWith(SUBJECT)));
  if (title === -1) return null;
  const words = new Map(
    rows.slice(title + 1, title + SCHOOL_DETAILS_ROWS).map(({ cells }) => {
      const filled = cells.filter(({ text, merged }) => text !== "" && !merged);
      return [filled[0]?.text ?? "", filled[1]?.text ?? ""] as const;
    })
  );
  const word = (key: keyof SchoolDetails) =>
    words.get(LABELS.find(([own]) => own === key)?.[1] ?? "") ?? "";
  const lines = (key: keyof SchoolDetails) => (word(key) === "" ? [] : word(key).split("\n"));
  return {
    school: word("school"),
    authority: word("authority"),
    address: word("address"),
    place: word("place"),
    signerTitle: lines("signerTitle"),
    signerName: word("signerName"),
    recipients: lines("recipients"),
  };
}
