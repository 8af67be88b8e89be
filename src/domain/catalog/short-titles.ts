import type { Catalog } from "./catalog";

/**
 * How schools shorten titles beside a code, ours and no circular's: good enough to tell which series
 * a code is meant in, never to print. By the first words of the official title, which are the same
 * in all catalogues of a series.
 */
const SHORT_TITLES: Readonly<
  Record<Catalog["series"], readonly (readonly [begins: string, short: readonly string[]])[]>
> = {
  "2018": [
    ["Phương hướng, chiến lược", ["Phương hướng, chiến lược", "Chiến lược phát triển nhà trường"]],
    ["Hội đồng trường", ["Hội đồng trường"]],
    ["Tổ chức Đảng Cộng sản", ["Tổ chức Đảng, đoàn thể", "Tổ chức Đảng và các đoàn thể"]],
    ["Hiệu trưởng, phó hiệu trưởng, tổ", ["Hiệu trưởng, phó hiệu trưởng và các tổ"]],
    ["Đối với hiệu trưởng", ["Hiệu trưởng, phó hiệu trưởng"]],
    [
      "Khuôn viên, khu sân chơi",
      ["Khuôn viên", "Sân chơi", "Sân chơi, bãi tập", "Sân chơi, sân tập"],
    ],
    ["Diện tích, khuôn viên", ["Diện tích, khuôn viên", "Khuôn viên", "Sân vườn"]],
    ["Phòng học, phòng học bộ môn", ["Phòng học", "Phòng học, phòng bộ môn"]],
    ["Khối phòng phục vụ học tập", ["Khối phòng phục vụ học tập", "Phòng chức năng"]],
    ["Khối phòng tổ chức ăn", ["Nhà bếp", "Bếp ăn"]],
    ["Khu vệ sinh", ["Khu vệ sinh", "Nhà vệ sinh", "Cấp thoát nước"]],
    ["Thiết bị", ["Thiết bị dạy học", "Thiết bị, đồ dùng"]],
    ["Ban đại diện cha mẹ", ["Ban đại diện CMHS", "Ban đại diện cha mẹ", "Ban đại diện CMTE"]],
    ["Công tác tham mưu", ["Công tác tham mưu", "Tham mưu cấp ủy, chính quyền"]],
  ],
  "2026": [
    ["Tầm nhìn, sứ mạng", ["Tầm nhìn, sứ mạng", "Tầm nhìn, mục tiêu"]],
    ["Cơ cấu tổ chức", ["Cơ cấu tổ chức"]],
    ["Tự đánh giá, cải tiến", ["Tự đánh giá", "Tự đánh giá, cải tiến chất lượng"]],
    ["Quản lý, theo dõi, hỗ trợ", ["Hỗ trợ học sinh", "Giáo dục hòa nhập"]],
    ["Kết quả học tập, phát triển", ["Kết quả học tập", "Kết quả học tập, rèn luyện"]],
    ["Cơ sở vật chất, thiết bị", ["Cơ sở vật chất", "Cơ sở vật chất, thiết bị"]],
    ["Môi trường giáo dục an toàn", ["Môi trường giáo dục"]],
  ],
};

/** The short ways to write a title of the series; none for most. */
export function shortTitles(series: Catalog["series"], title: string): readonly string[] {
  return SHORT_TITLES[series].find(([begins]) => title.startsWith(begins))?.[1] ?? [];
}
