import { readSchoolType } from "../../../src/domain/catalog/read-school-type";
import type { SchoolType } from "../../../src/domain/catalog/school-type";

describe("readSchoolType", () => {
  it.each<[string, SchoolType]>([
    ["Trường Mầm non 14", "mam_non"],
    ["TRƯỜNG MN HOA SEN", "mam_non"],
    ["Trường Mẫu giáo Sơn Ca", "mam_non"],
    ["Nhà trẻ Bé Ngoan", "mam_non"],
    ["TRƯỜNG TIỂU HỌC LAM SƠN", "tieu_hoc"],
    ["TRƯỜNG TIỂU HỌC\nTRƯƠNG CÔNG ĐỊNH", "tieu_hoc"],
    ["Trường TH Lam Sơn", "tieu_hoc"],
    ["Tru\u031Bo\u031B\u0300ng Tie\u0302\u0309u ho\u0323c Lam So\u031Bn", "tieu_hoc"],
    ["Trường PTDTBT Tiểu học Nà Hang", "tieu_hoc"],
    ["Trường THCS Nguyễn Du", "thcs"],
    ["Trường Trung học cơ sở Nguyễn Du", "thcs"],
    ["Trường cấp II Nguyễn Du", "thcs"],
    ["Trường THPT Chuyên Lê Quý Đôn", "thpt"],
    ["Trường Trung học phổ thông Lê Lợi", "thpt"],
    ["Trường PTTH Lê Lợi", "thpt"],
    ["TRƯỜNG TH&THCS BÌNH AN", "nhieu_cap"],
    ["Trường TH-THCS Bình An", "nhieu_cap"],
    ["Trường Tiểu học và Trung học cơ sở Bình An", "nhieu_cap"],
    ["Trường THCS & THPT Bình An", "nhieu_cap"],
    ["Trường TH, THCS và THPT Bình An", "nhieu_cap"],
    ["Trường PTDTNT THCS&THPT Bắc Hà", "nhieu_cap"],
    ["Trường phổ thông có nhiều cấp học Bình An", "nhieu_cap"],
    ["Trường liên cấp Bình An", "nhieu_cap"],
    ["Trường cấp 2-3 Bình An", "nhieu_cap"],
    ["Trường PTCS Bình An", "nhieu_cap"],
    ["Trung tâm GDTX tỉnh", "gdtx"],
    ["Trung tâm Giáo dục thường xuyên số 1", "gdtx"],
    ["TTGDTX số 1", "gdtx"],
    ["Trung tâm GDNN - GDTX", "gdnn_gdtx"],
    ["TRUNG TÂM GDNN–GDTX QUẬN 6", "gdnn_gdtx"],
    ["Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên", "gdnn_gdtx"],
  ])("reads «%s» as %s", (name, type) => {
    expect(readSchoolType(name)).toBe(type);
  });

  it.each([
    "Lam Sơn",
    "Trường Dân tộc nội trú tỉnh",
    "Trường Mầm non và Tiểu học Bình An",
    "Trường Đại học Sư phạm",
    "Hiệu trưởng Nguyễn Thị th",
    "",
  ])("does not guess from «%s»", (name) => {
    expect(readSchoolType(name)).toBeNull();
  });
});
