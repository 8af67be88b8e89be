import type { FundingSource } from "./funding-source";

/**
 * Each source as a plan's money cell words it after its amount; every name reads back as its source
 * and as no other ({@link readFundingSources}).
 */
export const FUNDING_NAMES: Readonly<Record<FundingSource, string>> = {
  "nsnn-tu-chu": "ngân sách nhà nước giao tự chủ",
  "nsnn-khong-tu-chu": "ngân sách nhà nước không giao tự chủ",
  nsnn: "ngân sách nhà nước",
  "dau-tu-cong": "vốn đầu tư công",
  "hoc-phi": "học phí",
  "thu-dich-vu": "thu dịch vụ",
  "tai-tro": "tài trợ",
  "quy-pthdsn": "quỹ phát triển hoạt động sự nghiệp",
  cmhs: "kinh phí của Ban đại diện cha mẹ học sinh",
  "doan-the": "kinh phí của đoàn thể",
  "tu-tuc": "tự túc",
  other: "nguồn khác",
};
