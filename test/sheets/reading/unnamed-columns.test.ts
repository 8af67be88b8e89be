import { readHtml } from "../../../src/documents/html/read-html";
import { readPlan } from "../../../src/sheets/reading/read-plan";

function extrasOf(heading: string, row: string) {
  const html = `<table><tr>${heading}</tr><tr>${row}</tr></table>`;
  const [sheet] = readHtml(html).sheets;
  return readPlan(sheet?.rows ?? []).plan.rows[0]?.extras;
}

const HEADING =
  "<td></td><td>Tiêu chí</td><td>Công việc</td><td>Thời gian</td><td>Kinh phí</td><td></td>";
const row = (first: string, last: string) =>
  `<td>${first}</td><td>1.2</td><td>Sửa mái</td><td>Tháng 9/2025</td><td>5 triệu</td><td>${last}</td>`;

describe("a column under a blank heading", () => {
  it("keeps its words", () => {
    expect(extrasOf(HEADING, row("", "đã trình phường"))).toEqual([
      { heading: "Cột không tên", words: "đã trình phường" },
    ]);
  });

  it("is passed over when it only counts the rows or is blank", () => {
    expect(extrasOf(HEADING, row("1", ""))).toEqual([]);
  });
});
