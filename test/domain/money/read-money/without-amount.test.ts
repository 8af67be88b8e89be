import type { FundingSource } from "../../../../src/domain/money/funding-source";
import type { MoneyKind } from "../../../../src/domain/money/money-reading";
import { readMoney } from "../../../../src/domain/money/read-money";

describe("readMoney: without an amount", () => {
  it.each<[string, MoneyKind, FundingSource | null]>([
    ["", "blank", null],
    [" \n\u00A0", "blank", null],
    ["……", "blank", null],
    ["Nguồn ngân sách", "undetermined", "nsnn"],
    ["Ngân\nsách nhà nước", "undetermined", "nsnn"],
    ["Hỗ trợ nghiệp vụ công tác Đội", "in-kind", null],
    ["Giáo viên và trẻ cùng làm", "in-kind", null],
    ["30 ngày công", "in-kind", null],
    ["Không\nChi khác", "other", "other"],
    ["Tuỳ tình hình thực tế", "undetermined", null],
    ["Tùy tình hình thực tế", "undetermined", null],
    ["Tuỳ tình hình", "undetermined", null],
    ["Theo thực tế", "undetermined", null],
    ["Theo thực tế phát sinh", "undetermined", null],
    ["Theo dự toán", "undetermined", null],
    ["Theo dự toán được duyệt", "undetermined", null],
    ["Chưa xác định", "undetermined", null],
    ["Đang xác định", "undetermined", null],
    ["Chưa có kinh phí", "undetermined", null],
    ["Không xác định", "undetermined", null],
    ["Không sử dụng ngân sách; tài trợ", "other", "tai-tro"],
    ["Theo nguồn kinh phí được cấp", "undetermined", null],
    ["Theo quy chế chi tiêu nội bộ", "undetermined", "nsnn-tu-chu"],
    ["Theo quy định", "undetermined", null],
    ["Chi khác", "undetermined", "other"],
    ["Chi thường xuyên", "undetermined", "nsnn-tu-chu"],
    ["Kinh phí hoạt động", "undetermined", "nsnn"],
    ["Ngân sách", "undetermined", "nsnn"],
    ["NSNN", "undetermined", "nsnn"],
    ["NS", "undetermined", "nsnn"],
    ["NS cấp", "undetermined", "nsnn"],
    ["KP tự chủ", "undetermined", "nsnn-tu-chu"],
    ["Kinh phí không tự chủ", "undetermined", "nsnn-khong-tu-chu"],
    ["100% ngân sách", "undetermined", "nsnn"],
    ["Ngân sách, XHH", "undetermined", null],
    ["Đề nghị UBND xã bố trí kinh phí sửa chữa (theo dự toán được duyệt)", "undetermined", "nsnn"],
    ["cân đối nguồn kinh phí từ quỹ thiết bị vật dụng bán trú", "undetermined", "thu-dich-vu"],
    ["x", "other", null],
    ["X", "other", null],
    ["✓", "other", null],
    ["đề xuất thêm phòng học", "other", null],
  ])("«%s» is %s", (text, kind, source) => {
    expect(readMoney(text)).toEqual({ kind, ...(source ? { source } : {}), original: text });
  });

  it.each<[string, "none" | "self"]>([
    ["Tự túc", "self"],
    ["Tự\ntúc", "self"],
    ["Cá nhân tự túc", "self"],
    ["Tự lo", "self"],
    ["Tự túc (không xin kinh phí)", "self"],
    ["Không xin kinh phí", "self"],
    ["Không có", "none"],
    ["Không", "none"],
    ["0", "none"],
    ["0đ", "none"],
    ["Không/Không", "none"],
    ["0 đồng", "none"],
    ["-", "none"],
    ["–", "none"],
    ["Không tốn kinh phí", "none"],
    ["Không phát sinh", "none"],
    ["Không phát sinh kinh phí", "none"],
    ["Không cần kinh phí", "none"],
    ["Kinh phí: không", "none"],
    ["Không phát sinh kinh phí, giáo viên tự làm", "none"],
  ])("«%s» is %s and costs nothing", (text, kind) => {
    expect(readMoney(text)).toEqual({ kind, amount: 0, original: text });
  });

  it.each([
    "2024-2025",
    "Năm học 2025-2026",
    "35 học sinh",
    "1.200 học sinh",
    "Điều 16",
    "28/2020",
    "lớp 1, 2, 3",
    "5 đồng chí",
    "2 tủ 5 ngăn",
    "15/9/2025",
    "Tháng 9, 10",
    "1/2 số lớp",
    "H1-1.1-01",
    "2.5E+07",
    "tỷ lệ 95%",
  ])("«%s» is no money", (text) => {
    for (const unit of [undefined, "trieu"] as const) {
      expect(readMoney(text, unit)).toEqual({ kind: "other", original: text });
    }
  });
});
