import type { FundingSource } from "../../../src/domain/money/funding-source";
import { mentionsFunding } from "../../../src/domain/money/mentions-funding";

describe("mentionsFunding", () => {
  it.each<[string, FundingSource[]]>([
    ["cân đối nguồn kinh phí từ quỹ thiết bị vật dụng bán trú", ["thu-dich-vu"]],
    ["Mua thêm sách bằng kinh phí từ ngân sách", ["nsnn"]],
    ["Trích từ nguồn chi thường xuyên để sửa quạt", ["nsnn-tu-chu"]],
    ["Sửa mái hiên bằng nguồn xã hội hóa", ["tai-tro"]],
    ["Kinh phí từ ngân sách và xã hội hóa", ["nsnn", "tai-tro"]],
    ["Dùng quỹ phát triển hoạt động sự nghiệp", ["quy-pthdsn"]],
    ["Vận động kinh phí Ban đại diện CMHS mua ghế", ["cmhs"]],
  ])("«%s» mentions %j", (text, sources) => {
    expect(mentionsFunding(text)).toEqual(sources);
  });

  it.each([
    "",
    "Tham mưu với UBND xã về đất xây trường",
    "Bồi dưỡng giáo viên về phương pháp dạy học",
    "Hỗ trợ nghiệp vụ công tác Đội",
    "Làm tốt công tác xã hội hóa giáo dục",
    "Phối hợp với Ban đại diện cha mẹ học sinh",
    "Rèn học sinh tính tự chủ, tự học",
    "Đảm bảo vệ sinh bếp ăn bán trú",
    "Mời cựu học sinh nói chuyện dưới cờ",
    "Đề xuất thêm phòng học",
  ])("«%s» mentions none", (text) => {
    expect(mentionsFunding(text)).toEqual([]);
  });
});
