/** A slip of the keyboard: `wrong` is no Vietnamese, save beside the words named. */
export type CommonSlip = {
  readonly wrong: string;
  readonly right: string;
  /** A word before which, or after which, `wrong` is part of something right. */
  readonly notBefore?: string;
  readonly notAfter?: string;
};

/**
 * Wrong and right, in lower case, as plans have them. Accepted variants of spelling (thư kí, định
 * kì, quy/qui, the placement of tones) are no slips.
 */
const PLAIN_SLIPS = `
  quy chê > quy chế
  cong an > công an
  lình vực > lĩnh vực
  lĩnh vưc > lĩnh vực
  các tiến chất lượng > cải tiến chất lượng
  cãi tiến > cải tiến
  cải tiên > cải tiến
  cải thiên > cải thiện
  hoàn thiên > hoàn thiện
  huy phẩm nhà giáo > huy phẩm chất nhà giáo
  bổ xung > bổ sung
  bỗ sung > bổ sung
  sữa chữa > sửa chữa
  sửa chửa > sửa chữa
  sữa chửa > sửa chữa
  chửa cháy > chữa cháy
  cháy nỗ > cháy nổ
  nổ lực > nỗ lực
  nỗi bật > nổi bật
  khắc phụ > khắc phục
  xử dụng > sử dụng
  sữ dụng > sử dụng
  sử lý > xử lý
  sử lí > xử lí
  xắp xếp > sắp xếp
  sắp sếp > sắp xếp
  xắp sếp > sắp xếp
  chia xẻ > chia sẻ
  xuất xắc > xuất sắc
  suất sắc > xuất sắc
  xem sét > xem xét
  đãm bảo > đảm bảo
  đảm bão > đảm bảo
  bảo đãm > bảo đảm
  cơ sỡ > cơ sở
  cở sở > cơ sở
  vât chất > vật chất
  vật chât > vật chất
  giáo viện > giáo viên
  học sình > học sinh
  hoc sinh > học sinh
  học sinh giõi > học sinh giỏi
  giãng dạy > giảng dạy
  giảng dậy > giảng dạy
  dậy học > dạy học
  chất luợng > chất lượng
  chất lựơng > chất lượng
  chât lượng > chất lượng
  năng lưc > năng lực
  hiêu trưởng > hiệu trưởng
  phó hiệu trường > phó hiệu trưởng
  tổ trường chuyên môn > tổ trưởng chuyên môn
  thủ trường > thủ trưởng
  trường ban thanh tra > trưởng ban thanh tra
  trường ban đại diện > trưởng ban đại diện
  trường ban kiểm tra > trưởng ban kiểm tra
  kiễm tra > kiểm tra
  nôi bộ > nội bộ
  kiêm định chất lượng > kiểm định chất lượng
  kiểm đinh > kiểm định
  đánh gía > đánh giá
  minh chửng > minh chứng
  tiểu chuẩn > tiêu chuẩn
  tiêu chuẫn > tiêu chuẩn
  kế hoach > kế hoạch
  kê hoạch > kế hoạch
  tuyên truyên > tuyên truyền
  tuyền truyền > tuyên truyền
  phổ biên > phổ biến
  hổ trợ > hỗ trợ
  hỗ trơ > hỗ trợ
  bồi dưởng > bồi dưỡng
  nuôi dưởng > nuôi dưỡng
  gương mẩu > gương mẫu
  mẩu giáo > mẫu giáo
  biểu mẩu > biểu mẫu
  thoát nuớc > thoát nước
  thiết bi > thiết bị
  trang bi > trang bị
  khuyến kích > khuyến khích
  đỗi mới > đổi mới
  sáng tao > sáng tạo
  hoạt đông > hoạt động
  trãi nghiệm > trải nghiệm
  kỷ năng > kỹ năng
  kỷ thuật > kỹ thuật
  kỹ luật > kỷ luật
  chổ > chỗ
  củng như > cũng như
  thường xuyện > thường xuyên
  giám sat > giám sát
  phối hơp > phối hợp
  thực hiên > thực hiện
  triễn khai > triển khai
  chuyễn biến > chuyển biến
  chuyên đổi số > chuyển đổi số
  lảnh đạo > lãnh đạo
  khuyết điễm > khuyết điểm
  tồn tai > tồn tại
  trách nhiêm > trách nhiệm
  nhiệm vu > nhiệm vụ
  nghiệp vu > nghiệp vụ
  căn quyết định > căn cứ quyết định
  căn thông tư > căn cứ thông tư
  căn công văn > căn cứ công văn
  căn kế hoạch > căn cứ kế hoạch
  nghành > ngành`;

const GUARDED_SLIPS: readonly CommonSlip[] = [
  { wrong: "phong học", right: "phòng học", notAfter: "tiên" },
  { wrong: "khen thường", right: "khen thưởng", notBefore: "xuyên" },
  { wrong: "cũng cố", right: "củng cố", notBefore: "gắng" },
  { wrong: "hiệu trường", right: "hiệu trưởng", notAfter: "thương" },
];

/** Abbreviations in other than their usual capitals. */
export const MISCAPITALISED: Readonly<Record<string, string>> = {
  Gv: "GV",
  Hs: "HS",
  Nv: "NV",
  Gvcn: "GVCN",
  Cbql: "CBQL",
  Cmhs: "CMHS",
  Bgh: "BGH",
};

export const COMMON_SLIPS: readonly CommonSlip[] = [
  ...PLAIN_SLIPS.trim()
    .split("\n")
    .map((line): CommonSlip => {
      const [wrong = "", right = ""] = line.trim().split(" > ");
      return { wrong, right };
    }),
  ...GUARDED_SLIPS,
];
