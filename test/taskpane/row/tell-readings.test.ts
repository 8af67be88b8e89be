import type { FundingSource } from "../../../src/domain/money/funding-source";
import { readMoney } from "../../../src/domain/money/read-money";
import { readPeriod } from "../../../src/domain/timeline/read-period";
import { paneMessage } from "../../../src/locales/pane-message";
import { tellMoney } from "../../../src/taskpane/row/tell-money";
import { tellPeriod } from "../../../src/taskpane/row/tell-period";
import type { Words } from "../../../src/taskpane/words-context";

const words: Words = (key, params = {}) => paneMessage(key, params, "vi");

test.each([
  ["Quý IV/2026", "sure", "01/10/2026 – 31/12/2026, 3 tháng"],
  ["Tháng 9/2026 - 05/2027", "sure", "01/9/2026 – 31/5/2027, 9 tháng"],
  ["20/11/2026", "sure", "20/11/2026 – 20/11/2026, 1 ngày"],
  ["Từ tháng 10/2026", "sure", "Từ 01/10/2026, chưa ghi ngày xong"],
  ["Trước 30/11/2026", "sure", "Đến 30/11/2026, chưa ghi ngày bắt đầu"],
  ["Hằng tháng", "sure", "01/9/2026 – 31/5/2027, 9 tháng, hằng tháng"],
  ["Khoảng tháng 10/2026", "sure", "Khoảng 01/10/2026 – 31/10/2026, 1 tháng"],
  ["31/02/2027", "question", "Chưa rõ thời gian. Ghi đủ tháng và năm, ví dụ: tháng 10/2026."],
  ["2024", "question", "Chưa rõ thời gian. Chọn một cách đọc:"],
  ["Khi có kinh phí", "open", "Chưa xác định thời gian"],
  ["", "open", "Chưa ghi thời gian"],
])("time «%s» is told", (text, mark, told) => {
  expect(tellPeriod(readPeriod(text, "2026-2027"), "2026-2027", words)).toEqual({
    mark,
    text: told,
  });
});

test("a plan without a school year says why no year is inferred", () => {
  const { text } = tellPeriod(readPeriod("Tháng 10", null), null, words);
  expect(text).toContain("Kế hoạch chưa ghi năm học");
});

test.each<[string, readonly FundingSource[], string, string]>([
  ["45 triệu đồng, NSNN giao tự chủ", [], "sure", "45.000.000 đồng, NSNN tự chủ"],
  [
    "45 triệu đồng, ngân sách chi thường xuyên; 12 triệu đồng tài trợ",
    [],
    "sure",
    "57.000.000 đồng, từ 2 nguồn",
  ],
  ["45 triệu đồng", [], "sure", "45.000.000 đồng"],
  ["45 triệu đồng", ["hoc-phi"], "sure", "45.000.000 đồng, Học phí"],
  ["45 triệu đồng", ["hoc-phi", "cmhs"], "sure", "45.000.000 đồng, từ 2 nguồn"],
  ["10-15 triệu đồng", [], "open", "Từ 10.000.000 đồng đến 15.000.000 đồng, chưa cộng vào tổng"],
  ["Không quá 20 triệu đồng", [], "open", "Không quá 20.000.000 đồng, chưa cộng vào tổng"],
  ["216,000 triệu", [], "question", "Chưa rõ số tiền. Chọn một cách đọc:"],
  ["Không có", [], "sure", "Không phát sinh kinh phí"],
  ["Tự túc", [], "sure", "Tự túc, không cộng vào tổng"],
  ["Tuỳ tình hình thực tế", [], "open", "Chưa xác định số tiền, chưa cộng vào tổng"],
  ["", [], "open", "Chưa ghi kinh phí"],
])("money «%s» (sources elsewhere: %j) is told", (text, elsewhere, mark, told) => {
  expect(tellMoney(readMoney(text), elsewhere, words)).toEqual({ mark, text: told });
});
