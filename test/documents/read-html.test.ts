import { readHtml } from "../../src/documents/html/read-html";
import type { SourceRow } from "../../src/sheets/model/source-row";

function rowsOf(html: string): readonly SourceRow[] {
  return readHtml(html).sheets[0]?.rows ?? [];
}

function texts(html: string): string[][] {
  return rowsOf(html).map((row) => row.cells.map((cell) => cell.text));
}

describe("readHtml", () => {
  it("keeps paragraphs and tables in the order of the document", () => {
    const rows = rowsOf("<p>trước</p><table><tr><td>a</td><td>b</td></tr></table><p>sau</p>");
    expect(rows.map(({ sheet, row, kind }) => [sheet, row, kind])).toEqual([
      ["Văn bản", 1, "text"],
      ["Bảng 1", 1, "cells"],
      ["Văn bản", 2, "text"],
    ]);
  });

  it.each([
    ["source line breaks are spaces", "<td>chia lại\n  lớp</td>", "chia lại lớp"],
    ["no-break spaces are spaces", "<td>&nbsp;Không&nbsp;có </td>", "Không có"],
    [
      "paragraphs and breaks are lines",
      "<td><p>- Một;</p><p>- Hai<br>tiếp</p></td>",
      "- Một;\n- Hai\ntiếp",
    ],
    [
      "blank paragraphs inside are kept",
      "<td><p>Không</p><p>&nbsp;</p><p>Chi khác</p></td>",
      "Không\n\nChi khác",
    ],
    [
      "bullets and numbers of lists are written out",
      "<td><ul><li>a</li></ul><ol><li>b</li><li>c</li></ol></td>",
      "- a\n1. b\n2. c",
    ],
    ["deleted and hidden text is no text", "<td>còn<del>xóa</del><style>p{}</style></td>", "còn"],
    ["text that looks like a formula stays", "<td>=SUM(A1)</td>", "=SUM(A1)"],
  ])("%s", (_what, cell, expected) => {
    expect(texts(`<table><tr>${cell}</tr></table>`)).toEqual([[expected]]);
  });

  it("lays out cells that span columns and rows", () => {
    const html =
      "<table><tr><td rowspan=2>1</td><td colspan=2>hai</td></tr><tr><td>ba</td><td>bốn</td></tr></table>";
    expect(rowsOf(html).map((row) => row.cells)).toEqual([
      [
        { column: 1, span: 1, text: "1", merged: false },
        { column: 2, span: 2, text: "hai", merged: false },
      ],
      [
        { column: 1, span: 1, text: "1", merged: true },
        { column: 2, span: 1, text: "ba", merged: false },
        { column: 3, span: 1, text: "bốn", merged: false },
      ],
    ]);
  });

  it("reads decomposed letters as composed ones", () => {
    expect(texts("<p>Tie\u0302u chi\u0301</p>")).toEqual([["Tiêu chí"]]);
  });

  it("survives spans beyond reason", () => {
    expect(
      rowsOf('<table><tr><td colspan="99999999" rowspan="-3">a</td></tr></table>')
    ).toHaveLength(1);
  });
});
