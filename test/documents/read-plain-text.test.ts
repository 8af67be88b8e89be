import { readPlainText } from "../../src/documents/plain-text/read-plain-text";

describe("readPlainText", () => {
  it("takes lines with tab stops for table rows, others for paragraphs", () => {
    const rows = readPlainText("KẾ HOẠCH\nTT\tCông việc\tKinh phí\n1\tSửa mái\t5tr\n\nHIỆU TRƯỞNG")
      .sheets[0]?.rows;
    expect(rows?.map(({ sheet, row, cells }) => [sheet, row, cells.length])).toEqual([
      ["Văn bản", 1, 1],
      ["Bảng 1", 1, 3],
      ["Bảng 1", 2, 3],
      ["Văn bản", 2, 1],
    ]);
  });

  it.each([
    ["a ruled line", "a\tb\tc\n-----\t---\t--\nd\te\tf"],
    ["blank lines", "a\tb\tc\n\n\nd\te\tf"],
    ["a banner that lost its tabs", "a\tb\tc\nMỨC 1, 2, 3\nd\te\tf"],
  ])("%s does not end the table", (_what, text) => {
    const rows = readPlainText(text).sheets[0]?.rows ?? [];
    expect(rows.at(-1)).toMatchObject({ sheet: "Bảng 1", row: 2 });
  });

  it("reads tables drawn with bars", () => {
    const rows = readPlainText("| TT | Việc | Tiền |\n|----|----|----|\n| 1 | Sửa | 5tr |")
      .sheets[0]?.rows;
    expect(rows?.map(({ cells }) => cells.map((cell) => cell.text))).toEqual([
      ["TT", "Việc", "Tiền"],
      ["1", "Sửa", "5tr"],
    ]);
  });
});
