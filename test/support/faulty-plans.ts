import type { PlanSpec } from "./plan-fixtures";
import { makeLedgerLine } from "./ledger-fixtures";
import { blankWords, day } from "./plan-fixtures";

const section = (title: string, paragraphs: string[], number: string | null = null) => ({
  number,
  title,
  table: null,
  paragraphs,
});

/** Plans that between them have every fault that a rule can find. */
export const FAULTY_PLANS: readonly PlanSpec[] = [
  {
    rows: [
      { id: "D01", money: "5.000.000 đồng, ngân sách nhà nước" },
      {
        id: "D02",
        money: "7.000.000 đồng, ngân sách nhà nước",
        time: "Tháng 10/2023",
        tracking: { start: day("2023-11-01"), end: day("2023-11-30") },
      },
    ],
    ledger: [
      makeLedgerLine({ row: "D01", planned: 4_000_000, words: "4.000.000 đồng" }),
      makeLedgerLine({
        row: "D02",
        planned: 7_500_000,
        words: "7.000.000 đồng, ngân sách nhà nước",
      }),
      makeLedgerLine({ row: "D02", planned: 1_000_000, state: "ambiguous" }),
      makeLedgerLine({ row: "D09", planned: 1_000_000, actual: 900_000, words: "1 triệu" }),
    ],
  },
  {
    header: {
      motto: "Độc lập Tự do – Hạnh phúc",
      authority: null,
      place: "Đồng xanh",
    },
    closing: { signerTitle: [], recipients: ["- Sở/Phòng GDĐT;"] },
    preamble: ["Quyết định số 5/QĐTTHHS", "https://example.org", "1"],
    sections: [
      section("MỤC ĐÍCH", ["Thực hiện quy chê dân chủ"], "I"),
      section(
        "CĂN CỨ",
        [
          "Báo cáo tự đánh giá (giai đoạn từ năm 2020 đến 2025)",
          "Kế hoạch số 9/KH-TTHHS ngày 20 tháng 9 năm 2023",
        ],
        "II"
      ),
      section("TỒN TẠI", [
        "Tồn tại:",
        "Tiêu chí 3.4: Khu vệ sinh, hệ thống thoát nước;",
        "Tiêu chí 5.1. Kế hoạch giáo dục của nhà trường.",
      ]),
      section("CHỈ TIÊU", ["Tiêu chí 1.2: Hội đồng trường và các hội đồng khác"]),
      section("TỔ CHỨC THỰC HIỆN", [], "V"),
    ],
    rows: [
      { criterion: "1.10", time: "2024", money: "216,000 triệu", people: "BGH," },
      { criterion: "1.9", time: "Khi có điều kiện", money: "Không\nChi khác" },
      { criterion: "3.6", standard: 1, time: "Tháng 5/2024 đến tháng 10/2023", money: "" },
      { criterion: null, time: "Từ tháng 12 năm 2023", money: "Tuỳ tình hình thực tế" },
      { criterion: "9.9", time: "Cuối mỗi học kỳ", money: "10-15 triệu đồng, ngân sách" },
      { time: "Tháng 9/2023 đến tháng 9/2024", money: "1,2345678 triệu" },
      { time: "Trước ngày 01/9/2023", money: "Tự túc", task: "", target: "" },
      { money: "Không có", conditions: "Nguồn ngân sách", task: "Mua sắm 20 bộ bàn ghế" },
      { money: "9.000.000 đồng", conditions: "", people: "", time: "" },
      { money: "2 đợt x 3.000.000 đồng = 6.000.000 đồng", conditions: "Nguồn ngân sách" },
      { money: "", conditions: "20 triệu đồng" },
      { money: "như trên", conditions: "Giáo viên và trẻ cùng làm" },
      { money: "5 triệu đồng, quỹ CMHS", task: "Sửa chữa nhà vệ sinh" },
      { money: "5 triệu đồng, nguồn CCTL", target: "Các bộ phận còn báo cáo chậm" },
      { people: "- Chi bộ. - Hiệu trưởng phối hợp" },
      blankWords("cv5932-9"),
    ],
  },
  {
    form: "quang-ninh-10",
    sections: [section("TỒN TẠI", ["Tồn tại:", "Tiêu chí 5.1."])],
    rows: [{ weakness: "Động viên học sinh đọc sách" }],
  },
  {
    header: { issued: null },
    schoolYear: null,
    rows: [{ criterion: "3.4" }],
  },
  {
    schoolYear: "2025-2026",
    header: { issued: day("2025-09-10"), authority: "UBND HUYỆN ĐỒNG XANH" },
    rows: ["một", "hai", "ba"].map((task) => ({
      task,
      time: "Tháng 10/2025",
      money: "5 triệu đồng, học phí",
    })),
  },
  {
    catalog: "TT19-2018-MN",
    schoolYear: "2025-2026",
    header: { issued: day("2025-09-10"), school: "TRƯỜNG MẦM NON HOA SEN" },
    rows: [{ criterion: "3.5" }],
  },
  {
    form: "tt57-2026-bieu2",
    preamble: ["Thông tư số 17/2018/TT-BGDĐT"],
    catalog: "TT57-2026-I-MN",
    checkpoints: [],
    rows: [
      { status: "", target: "", indicator: "", evidence: "" },
      { criterion: null },
      { criterion: "5.4" },
      ..."1.1 1.2 1.3 1.4 2.1 2.3 3.1 3.2 3.3 3.4 3.5 4.1"
        .split(" ")
        .map((criterion) => ({ criterion })),
    ],
  },
  {
    header: {
      nation: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      issued: day("2023-11-08"),
    },
    moneyUnit: "trieu",
    rows: [
      { money: "216.000.000" },
      { money: "20 triệu (ngân sách: 15 triệu, tài trợ: 4 triệu)" },
      { money: "5 tỷ đồng, vốn đầu tư công và tài trợ" },
      { money: "30 tỷ đồng, vốn đầu tư công", people: "Hiệu trưởng; Kế toán" },
      { money: "5 triệu đồng, tiền bán trú", task: "Trồng cây xanh", time: "Đã thực hiện" },
      { conditions: "Hồ sơ H1-1.1-01, [MC.1.1.01], [H1-9.9-01]; [H1-1.1-02]" },
    ],
  },
  {
    form: "tt57-2026-bieu2",
    problems: [
      { standardText: "1", criterionText: "1.3", current: "", limitation: "", cause: "" },
      { standardText: "2", criterionText: "2.3", current: "", limitation: "", cause: "" },
    ],
    rows: ["Tháng 2/2027", "Tháng 3/2027", "Tháng 4/2027"].map((time) => ({
      time,
      resources: "",
      evidence: time === "Tháng 3/2027" ? "" : "Biên bản (MC.1.1.3.01), H3.03.03.01",
    })),
  },
  {
    form: "tt57-2026-bieu2",
    catalog: "TT57-2026-I-MN",
    header: {
      school: "TRƯỜNG MẦM NON HOA SEN",
      titleLines: ["KẾ HOẠCH", "CẢI TIẾN CHẤT LƯỢNG"],
    },
    rows: [{ resources: "" }],
  },
  {
    catalog: "TT57-2026-II-PT",
    rows: [
      { criterion: "3.4", criterionWords: "Tiêu chí 3.4: Khu vệ sinh, hệ thống cấp thoát nước" },
    ],
  },
];
