import { ALL_CATALOGS } from "../../../src/domain/catalog/all-catalogs";
import { readStandardBanner } from "../../../src/domain/catalog/read-standard-banner";

describe("readStandardBanner", () => {
  it.each<[string, number, string | null]>([
    ["Tiêu chuẩn 1: Tổ chức và quản lý nhà trường", 1, "Tổ chức và quản lý nhà trường"],
    ["Tiêu chuẩn 3 Cơ sở vật chất và thiết bị dạy học", 3, "Cơ sở vật chất và thiết bị dạy học"],
    ["Tiêu chuẩn 2. Phát triển đội ngũ", 2, "Phát triển đội ngũ"],
    ["TIÊU CHUẨN 4 - QUAN HỆ", 4, "QUAN HỆ"],
    ["Tiểu chuẩn 5", 5, null],
    ["Tiêu chuẩn\n5", 5, null],
    ["Tie\u0302u chua\u0302\u0309n 5:", 5, null],
    ["4 Tiêu chuẩn 5: Hoạt động", 5, "Hoạt động"],
    ["Tiêu chuẩn 1: Tổ chức và quản lý\nnhà trường", 1, "Tổ chức và quản lý nhà trường"],
    [
      "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường\nTiêu chí 1.5",
      1,
      "Tổ chức và quản lý nhà trường",
    ],
  ])("reads «%s» as standard %i", (text, number, title) => {
    expect(readStandardBanner(text)).toEqual({ number, title });
  });

  it.each([
    "Tiêu chuẩn, tiêu chí",
    "Tiêu chuẩn",
    "Tiêu chuẩn 1, tiêu chí 1.2",
    "Tiêu chuẩn 5.1: Kế hoạch giáo dục",
    "Tiêu chuẩn 2 đạt mức 1",
    "Tiêu chí 1.5: Khối lớp",
    "Rà soát các Tiêu chuẩn 1",
    "MỨC 1, 2, 3",
    "",
  ])("is not fooled by «%s»", (text) => {
    expect(readStandardBanner(text)).toBeNull();
  });

  it.each(ALL_CATALOGS.flatMap(({ id, standards }) => standards.map((s) => [id, s] as const)))(
    "reads back a standard of %s",
    (_, { number, title }) => {
      expect(readStandardBanner(`Tiêu chuẩn ${number}: ${title}`)).toEqual({ number, title });
      expect(readStandardBanner(`Tiêu chuẩn ${number}. ${title}`)).toEqual({ number, title });
    }
  );
});
