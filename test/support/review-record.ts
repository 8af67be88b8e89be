import type { ReviewRecord } from "../../src/sheets/findings/review-record";

export const REVIEW: ReviewRecord = {
  plan: "Trường Tiểu học Đồng Cạn  ·  Năm học 2026 - 2027",
  check: "Bộ tiêu chuẩn TT57-2026-II-PT  ·  Kiểm tra ngày 15/01/2027",
  head: { title: "HIỆU TRƯỞNG", name: "Nguyễn Thị An" },
};
