import type { RowForm } from "../../../src/app/session/row-form";
import type { RowId } from "../../../src/domain/plan/plan-row";

const HEADINGS = {
  task: "Nội dung cải tiến",
  target: "Mục tiêu cải tiến",
  time: "Thời gian thực hiện",
  people: "Đơn vị/cá nhân phụ trách",
  resources: "Nguồn lực bảo đảm",
} as const;

type Words = Partial<Record<keyof typeof HEADINGS, string>>;

/** A row of the 2026 form, whose money stands in "Nguồn lực bảo đảm". */
export function aForm(
  id: RowId = "D01",
  words: Words = {},
  change: Partial<RowForm> = {}
): RowForm {
  const said: Required<Words> = {
    task: "Thay máy tính phòng Tin học",
    target: "Mỗi học sinh một máy",
    time: "Quý IV/2026",
    people: "Kế toán, giáo viên Tin học",
    resources: "45 triệu đồng, ngân sách chi thường xuyên; 12 triệu đồng tài trợ",
    ...words,
  };
  const number = Number(id.slice(1));
  return {
    id,
    number,
    sheet: "Kế hoạch 2026-2027",
    catalog: "TT57-2026-II-PT",
    schoolYear: "2026-2027",
    cells: Object.entries(HEADINGS).map(([field, heading], index) => ({
      field: field as keyof typeof HEADINGS,
      heading,
      words: said[field as keyof typeof HEADINGS],
      cell: `${"CDEFG"[index]}${19 + number}`,
    })),
    criterion: "4.1",
    lead: "Kế toán",
    moneyField: "resources",
    moneyUnit: null,
    ...change,
  };
}
