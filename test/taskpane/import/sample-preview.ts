import type { ImportPreview, ImportRow } from "../../../src/app/session/session-state";

export function aRow(number: number, change: Partial<ImportRow> = {}): ImportRow {
  return {
    id: `D0${number}`,
    number,
    title: `Việc thứ ${number}`,
    standard: 4,
    criterion: "4.1",
    moneyKind: "amount",
    cell: `A${40 + number}`,
    moneyWords: "12 triệu",
    done: false,
    state: "kept",
    timeWords: "10/2026 – 4/2027",
    amount: 12_000_000,
    funding: [],
    notes: [],
    ...change,
  };
}

export const UNCLEAR = aRow(6, {
  title: "Cải tạo khu vệ sinh học sinh dãy B",
  moneyKind: "ambiguous",
  amount: null,
  state: "clarify",
  timeWords: "11/2026 – 01/2027",
  notes: [{ message: "“216,000 triệu”: 216 triệu hay 216 tỷ?" }],
});

export const INFERRED = aRow(7, {
  title: "Xây dựng trường học an toàn, thân thiện",
  criterion: "4.2",
  amount: 3_500_000,
  state: "confirm",
  timeWords: "Cả năm học",
  notes: [{ message: "Bảng không ghi tiêu chí; đã suy ra tiêu chí 4.2." }],
});

export const REPAIRED = aRow(5, {
  title: "Sửa chữa, thay thế máy tính phòng Tin học",
  amount: 57_000_000,
  state: "repaired",
  timeWords: "Quý IV/2026",
  notes: [
    {
      message: "Số tiền bị ngắt khi sang trang, đã nối lại.",
      before: "45.000 .000 đồng, ngân sách chi thường xuyên",
      after: "45.000.000 đồng, ngân sách chi thường xuyên",
    },
  ],
});

export const FREE = aRow(4, {
  title: "Hoàn thiện hồ sơ hỗ trợ học sinh khuyết tật học hòa nhập",
  criterion: "3.4",
  moneyKind: "none",
  amount: 0,
  timeWords: "Cuối mỗi học kỳ",
});

export function aPreview(change: Partial<ImportPreview> = {}): ImportPreview {
  return {
    fileName: "Ke hoach cai tien 2026-2027.docx",
    form: "tt57-2026-bieu2",
    catalog: "TT57-2026-II-PT",
    school: "Trường Tiểu học Suối Ngọc",
    schoolYear: "2026-2027",
    rows: [aRow(1), aRow(3), FREE, REPAIRED, UNCLEAR, INFERRED],
    notes: [],
    sheets: ["Kế hoạch", "Sổ kinh phí"],
    ...change,
  };
}
