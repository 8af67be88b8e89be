import type { FormId } from "../../domain/plan/form-id";
import type { FormSpec } from "./form-spec";

/** Nine columns, the form of the years 2018–2026 (docs/forms.md, form A). */
const CV5932_9: FormSpec = {
  id: "cv5932-9",
  criterionIn: "banner-and-column",
  numberRow: false,
  columns: [
    { role: "number", heading: "TT", width: 4, centered: true },
    { role: "standard-criterion", heading: "Tiêu chuẩn, tiêu chí", width: 14.5 },
    { role: "target", heading: "Kết quả cần đạt (so với hiện trạng)", width: 21 },
    { role: "task", heading: "Công việc/giải pháp cần thực hiện", width: 24 },
    { role: "people", heading: "Chủ trì và phối hợp thực hiện", width: 14.5 },
    { role: "time", heading: "Thời gian thực hiện và hoàn thành", width: 12, centered: true },
    { role: "money", heading: "Dự kiến kinh phí", width: 11.5, centered: true },
    { role: "conditions", heading: "Điều kiện hỗ trợ khác", width: 10.5, centered: true },
    { role: "note", heading: "Ghi chú", width: 6.5 },
  ],
};

/** Ten columns, Quảng Ninh (docs/forms.md, form B); "Tiêu chuẩn" without the template's misprint. */
const QUANG_NINH_10: FormSpec = {
  id: "quang-ninh-10",
  criterionIn: "columns",
  numberRow: false,
  columns: [
    { role: "standard", heading: "Tiêu chuẩn", width: 5.5, centered: true },
    { role: "criterion", heading: "Tiêu chí", width: 5.5, centered: true },
    { role: "weakness", heading: "Điểm yếu", width: 17 },
    { role: "task", heading: "Công việc cần thực hiện", width: 14.5 },
    { role: "time", heading: "Thời điểm thực hiện", width: 9.5, centered: true },
    { role: "people", heading: "Cá nhân/Tổ chức thực hiện", width: 12 },
    { role: "solution", heading: "Biện pháp thực hiện", width: 22 },
    { role: "evidence", heading: "Sản phẩm/ Minh chứng sau thực hiện", width: 14 },
    { role: "money", heading: "Dự kiến kinh phí thực hiện", width: 10, centered: true },
    { role: "funding", heading: "Dự kiến nguồn kinh phí", width: 8.5, centered: true },
  ],
};

/** Mẫu số 2, Annex V of Circular 57/2026/TT-BGDĐT, table V (docs/forms.md, form C). */
const TT57_2026: FormSpec = {
  id: "tt57-2026-bieu2",
  criterionIn: "tracking-only",
  numberRow: true,
  columns: [
    { role: "number", heading: "TT", width: 3.75, centered: true },
    { role: "task", heading: "Nội dung cải tiến", width: 12.25 },
    { role: "target", heading: "Mục tiêu cải tiến", width: 13.875 },
    { role: "solution", heading: "Hoạt động/giải pháp", width: 20.625 },
    { role: "indicator", heading: "Chỉ số đánh giá kết quả", width: 12.125 },
    { role: "time", heading: "Thời gian thực hiện", width: 9.5, centered: true },
    { role: "people", heading: "Đơn vị/cá nhân phụ trách", width: 12.5 },
    { role: "resources", heading: "Nguồn lực bảo đảm", width: 14.75 },
    {
      role: "evidence",
      heading: "Thông tin, dữ liệu hoặc minh chứng dự kiến",
      width: 12.375,
    },
    { role: "status", heading: "Mức độ thực hiện", width: 6.75, centered: true },
  ],
};

export const FORM_SPECS: Readonly<Record<FormId, FormSpec>> = {
  "cv5932-9": CV5932_9,
  "quang-ninh-10": QUANG_NINH_10,
  "tt57-2026-bieu2": TT57_2026,
};
