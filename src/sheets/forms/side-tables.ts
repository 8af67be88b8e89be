/** Tables IV and VI of the 2026 form; each spans the given columns of table V's grid. */
export const PROBLEM_COLUMNS = [
  { key: "number", heading: "TT", from: 1, to: 1 },
  { key: "standardText", heading: "Tiêu chuẩn", from: 2, to: 3 },
  { key: "criterionText", heading: "Tiêu chí liên quan (nếu có)", from: 4, to: 4 },
  { key: "current", heading: "Đánh giá hiện trạng", from: 5, to: 6 },
  { key: "limitation", heading: "Điểm hạn chế", from: 7, to: 8 },
  { key: "cause", heading: "Nguyên nhân của hạn chế", from: 9, to: 10 },
] as const;

export const CHECKPOINT_COLUMNS = [
  { key: "when", heading: "Thời điểm", from: 1, to: 2 },
  { key: "content", heading: "Nội dung theo dõi", from: 3, to: 4 },
  { key: "result", heading: "Kết quả thực hiện", from: 5, to: 6 },
  { key: "adjustment", heading: "Điều chỉnh (nếu có)", from: 7, to: 8 },
  { key: "assessor", heading: "Người đánh giá", from: 9, to: 10 },
] as const;
