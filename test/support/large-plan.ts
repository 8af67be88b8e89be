import type { Plan } from "../../src/domain/plan/plan";
import { makePlan } from "./plan-fixtures";
import type { RowSpec } from "./plan-fixtures";

const SUBJECTS = [
  "Toán",
  "Tiếng Việt",
  "Tin học",
  "Âm nhạc",
  "Mĩ thuật",
  "Giáo dục thể chất",
  "Tiếng Anh",
];
const ROOMS = ["thư viện", "nhà bếp", "phòng đa năng", "sân chơi", "khu vệ sinh", "phòng y tế"];
const DOINGS = [
  "Rà soát, bổ sung học liệu môn",
  "Bồi dưỡng giáo viên dạy học theo dự án môn",
  "Tổ chức chuyên đề đổi mới kiểm tra, đánh giá môn",
  "Dự giờ, góp ý và chia sẻ bài dạy môn",
  "Lập kế hoạch phụ đạo học sinh còn chậm môn",
];
const WAYS = [
  "kiểm kê theo học kì",
  "tiến hành từng bước, chỉ đạo thường xuyên",
  "trích từ nguồn kinh phí tự chủ",
  "phối hợp với cha mẹ học sinh",
];
const AIMS = [
  "Mọi học sinh được học đủ tiết với thiết bị dùng chung",
  "Từ 90% học sinh hoàn thành tốt nội dung đã đề ra",
  "Giáo viên sử dụng thành thạo thiết bị được cấp",
  "Khuôn viên sạch, an toàn, thuận tiện cho các hoạt động",
];
const PEOPLE = [
  "Hiệu trưởng",
  "Phó Hiệu trưởng phụ trách chuyên môn",
  "Tổ trưởng chuyên môn",
  "Chủ trì: Phó Hiệu trưởng; phối hợp: Tổ trưởng chuyên môn",
  "Kế toán, nhân viên thư viện",
  "Ban giám hiệu, giáo viên chủ nhiệm",
  "Hiệu trưởng chủ trì, các đoàn thể phối hợp thực hiện",
  "Tổng phụ trách Đội và giáo viên âm nhạc",
];
const SOURCES = [
  "ngân sách nhà nước",
  "nguồn kinh phí tự chủ",
  "quỹ phát triển hoạt động sự nghiệp",
  "xã hội hóa",
  "",
];
const FREE = ["Không có", "Tự túc", "Tùy tình hình thực tế", "Không", "Lồng ghép"];
const CRITERIA = ["1.1", "1.5", "1.10", "2.2", "3.2", "3.5", "3.6", "4.1", "5.2", "5.4"];

/**
 * A fictitious plan of many rows such as a school or an office would write. Every row has a task, an
 * aim and, in two of three, an amount of its own; owners, months and "Không có" come back, as they do
 * in real tables.
 *
 * @param salt other numbers, so that no text with a number in it has been seen before
 */
export function largePlan(count: number, salt = 0): Plan {
  const rows = Array.from({ length: count }, (_, n) => largeRow(n, salt));
  // As texts of a file are: one piece each, not joined when they are first read.
  return makePlan({ rows: JSON.parse(JSON.stringify(rows)) as RowSpec[] });
}

function largeRow(n: number, salt: number): RowSpec {
  const number = n + salt;
  return {
    criterion: at(CRITERIA, n),
    target: `${at(AIMS, n)}, lớp ${1 + (n % 5)}A${number}`,
    task: `- ${at(DOINGS, n)} ${at(SUBJECTS, n)} cho nhóm ${number};\n- Sửa chữa ${at(ROOMS, n)} số ${number}, ${at(WAYS, n)}.`,
    people: at(PEOPLE, n),
    time: timeOf(n),
    money: n % 3 === 0 ? at(FREE, n) : moneyOf(number, n),
    conditions: n % 4 === 0 ? `Bàn ghế, máy tính phòng ${number}` : "Không có",
    note: n % 10 === 0 ? `Xem biên bản số ${number}` : "",
  };
}

function moneyOf(number: number, n: number): string {
  const source = at(SOURCES, n);
  const thousands = 1_000 + ((number * 7) % 90_000);
  const grouped = `${Math.floor(thousands / 1000)}.${String(thousands % 1000).padStart(3, "0")}`;
  const amounts = [
    `${grouped}.000 đồng`,
    `${grouped}.000đ`,
    `${thousands} nghìn đồng`,
    `${Math.floor(thousands / 100)} triệu`,
  ];
  return source === "" ? at(amounts, n) : `${at(amounts, n)}, ${source}`;
}

function timeOf(n: number): string {
  const month = 9 + (n % 4);
  const day = 1 + (n % 28);
  const times = [
    `Tháng ${month}/2023`,
    `Tháng ${month}/2023 đến tháng ${1 + (n % 5)}/2024`,
    `Từ ${day}/${month}/2023 đến ${day}/${1 + (n % 5)}/2024`,
    `Trước ngày ${day}/${1 + (n % 5)}/2024`,
    "Cả năm học",
    "Học kỳ I",
    "Hằng tháng",
    "Thường xuyên",
  ];
  return at(times, Math.floor(n / 3));
}

function at<T>(list: readonly [T, ...T[]] | readonly T[], index: number): T {
  return list[index % list.length] as T;
}
