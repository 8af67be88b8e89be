import fc from "fast-check";

import { foldText } from "../../../src/domain/text/fold-text";

describe("foldText", () => {
  it.each([
    ["Tuỳ tình hình", "Tùy tình hình"],
    ["giáo dục hòa nhập", "giáo dục hoà nhập"],
    ["Cấp uỷ Đảng", "cap uy dang"],
    ["TIÊU CHUẨN", "Tiêu chuẩn"],
    ["Tie\u0302u chua\u0302\u0309n", "tieu chuan"],
    ["\u00D0\u1EA3ng, \u0189\u1ED9i", "Đảng, Đội"],
    ["Tiêu chí\n3.3", "tiêu  chí 3.3"],
    ["Ưu điểm, ước mơ, ăn ở", "uu diem, uoc mo, an o"],
  ])("takes «%s» for «%s»", (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  it.each([
    ["giáo viên", "nhân viên"],
    ["1.1", "1.10"],
    ["Khối phòng - quản trị", "Khối phòng quản trị"],
  ])("keeps «%s» apart from «%s»", (a, b) => {
    expect(foldText(a)).not.toBe(foldText(b));
  });

  it("leaves only lower-case letters without marks of Vietnamese", () => {
    expect(foldText("ĂÂĐÊÔƠƯ ằẵặ ầẫậ ềễệ ồỗộ ờỡợ ừữự ỳỷỹỵ")).toBe(
      "aadeoou aaa aaa eee ooo ooo uuu yyyy"
    );
  });

  it("does not care which Unicode form came in", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aăâđêôơưíửệ ĐẶNG\n1.") }), (text) => {
        expect(foldText(text.normalize("NFD"))).toBe(foldText(text));
        expect(foldText(foldText(text))).toBe(foldText(text));
      })
    );
  });
});
