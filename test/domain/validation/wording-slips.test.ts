import fc from "fast-check";
import { COMMON_SLIPS } from "../../../src/domain/validation/document/common-slips";
import {
  correctSlips,
  findWordingSlips,
} from "../../../src/domain/validation/document/find-wording-slips";
import { found } from "./check";

const corrected = (text: string) => correctSlips(text, findWordingSlips(text));

it.each([
  ["Thực hiện tốt quy chê dân chủ", "Thực hiện tốt quy chế dân chủ"],
  ["phối hợp với cong an phường", "phối hợp với công an phường"],
  ["Trường ban Thanh tra nhân dân", "Trưởng ban Thanh tra nhân dân"],
  ["CÁC TIẾN CHẤT LƯỢNG", "CẢI TIẾN CHẤT LƯỢNG"],
  ["Đề xuất thêm phong học", "Đề xuất thêm phòng học"],
  ["ý kiến của CB, Gv, NV", "ý kiến của CB, GV, NV"],
  ["năm học 2024-2025của trường", "năm học 2024-2025 của trường"],
  ["Căn Quyết định số 5", "Căn cứ Quyết định số 5"],
  ["bổ xung, sữa chữa", "bổ sung, sửa chữa"],
])("corrects “%s”", (wrong, right) => {
  expect(corrected(wrong)).toBe(right);
});

it.each([
  "Kế hoạch do nhà trường ban hành",
  "Đội viên tiên phong học tập",
  "khen thường xuyên",
  "cũng cố gắng",
  "Thư kí, định kì, quy chế, qui chế",
  "hệ thống kế hoạch, hệ thống kế toán",
  "xây dựng thương hiệu trường học",
  "Số 12/KH-nghành",
  "Giáo viên, học sinh, phòng học",
])("leaves “%s” alone", (text) => {
  expect(findWordingSlips(text)).toEqual([]);
});

it("has only slips that are put right for good", () => {
  for (const { wrong, right } of COMMON_SLIPS) {
    expect([wrong, findWordingSlips(right)]).toEqual([wrong, []]);
    expect(corrected(`a ${wrong} b`)).toBe(`a ${right} b`);
    expect(wrong.normalize("NFC")).toBe(wrong);
  }
});

it("has every slip once", () => {
  expect(new Set(COMMON_SLIPS.map(({ wrong }) => wrong)).size).toBe(COMMON_SLIPS.length);
  expect(COMMON_SLIPS.length).toBeGreaterThanOrEqual(80);
});

it("keeps what is between the slips", () => {
  const slip = fc.constantFrom(...COMMON_SLIPS);
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 5 }), (slips) => {
      const text = slips.map(({ wrong }) => wrong).join(" | ");
      expect(corrected(text)).toBe(slips.map(({ right }) => right).join(" | "));
    })
  );
});

it("makes one finding per cell, with a fix", () => {
  const rows = [{ task: "Bổ xung và sữa chữa bàn ghế" }];
  const [finding, ...others] = found("wording-slip", { rows });
  expect(finding).toMatchObject({
    params: { words: "Bổ xung, sữa chữa", suggestion: "Bổ sung, sửa chữa" },
    fix: { at: { row: "D01", field: "task" }, after: "Bổ sung và sửa chữa bàn ghế" },
  });
  expect(others).toEqual([]);
});

it.each([
  ["Bình thạnh", "Bình Thạnh"],
  ["Bình Thạnh", undefined],
  ["xã Tân Lộc", undefined],
  ["Phường 14", undefined],
])("place %s", (place, suggestion) => {
  expect(found("wording-slip", { header: { place } })[0]?.params.suggestion).toBe(suggestion);
});
