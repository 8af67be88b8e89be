import type { FundingSource } from "../../domain/money/funding-source";

/** Words of plans that mean the source, to help the accountant choose. */
export const SOURCE_WORDS: Readonly<Record<FundingSource, string>> = {
  "nsnn-tu-chu": "chi thường xuyên, kinh phí tự chủ",
  "nsnn-khong-tu-chu": "kinh phí không tự chủ, sửa chữa lớn",
  nsnn: "ngân sách, NSNN",
  "dau-tu-cong": "vốn đầu tư công, xây dựng cơ bản",
  "hoc-phi": "học phí để lại",
  "thu-dich-vu": "bán trú, 2 buổi/ngày",
  "tai-tro": "tài trợ, XHH, nhà hảo tâm",
  "quy-pthdsn": "quỹ phát triển hoạt động sự nghiệp",
  cmhs: "quỹ hội cha mẹ học sinh",
  "doan-the": "Công đoàn, Đoàn, Đội",
  "tu-tuc": "tự túc, tự lo",
  other: "nguồn thu khác",
};
