import { readHtml } from "../../../src/documents/html/read-html";
import { readPlan } from "../../../src/sheets/reading/read-plan";

const HEAD = `<td rowspan="2">TT</td><td rowspan="2">Tiêu chí</td><td rowspan="2">Công việc</td><td rowspan="2">Thời gian</td><td rowspan="2">Người thực hiện</td>`;

function read(table: string) {
  const [sheet] = readHtml(`<table>${table}</table>`).sheets;
  return readPlan(sheet?.rows ?? []);
}

describe("money split into several columns", () => {
  it.each([
    [
      "under one heading",
      `<tr>${HEAD}<td colspan="2">Kinh phí</td></tr><tr><td>NSNN</td><td>XHH</td></tr>`,
      "NSNN: 10 triệu; XHH: 5 triệu",
    ],
    [
      "under one heading with a total",
      `<tr>${HEAD}<td colspan="3">Kinh phí</td></tr><tr><td>Tổng số</td><td>NSNN</td><td>XHH</td></tr>`,
      "15 triệu (NSNN: 10 triệu; XHH: 5 triệu)",
    ],
    [
      "in headings that each name a source",
      `<tr>${HEAD.replaceAll(' rowspan="2"', "")}<td>Kinh phí NSNN</td><td>Kinh phí XHH</td></tr>`,
      "Kinh phí NSNN: 10 triệu; Kinh phí XHH: 5 triệu",
    ],
  ])("%s is one money cell with its sources", (_what, heading, money) => {
    const total = heading.includes("Tổng số") ? "<td>15 triệu</td>" : "";
    const row = `<tr><td>1</td><td>1.2</td><td>Sửa mái</td><td>Tháng 9/2025</td><td>Kế toán</td>${total}<td>10 triệu</td><td>5 triệu</td></tr>`;
    const { plan, findings } = read(heading + row);
    expect(plan.rows.map((planRow) => planRow.words.money)).toEqual([money]);
    expect(findings.map(({ code }) => code)).toContain("money-columns-joined");
  });

  it("leaves one money column as it is", () => {
    const heading = `<tr>${HEAD.replaceAll(' rowspan="2"', "")}<td>Kinh phí</td></tr>`;
    const row = `<tr><td>1</td><td>1.2</td><td>Sửa mái</td><td>Tháng 9/2025</td><td>Kế toán</td><td>10 triệu</td></tr>`;
    const { plan, findings } = read(heading + row);
    expect(plan.rows[0]?.words.money).toBe("10 triệu");
    expect(findings.map(({ code }) => code)).not.toContain("money-columns-joined");
  });
});

describe("sum rows", () => {
  const heading = `<tr>${HEAD.replaceAll(' rowspan="2"', "")}<td>Kinh phí</td></tr>`;
  const row = `<tr><td>1</td><td>1.2</td><td>Sửa mái</td><td>Tháng 9/2025</td><td>Kế toán</td><td>5 triệu</td></tr>`;

  it.each([
    "Tổng cộng",
    "Cộng tiêu chuẩn 1",
    "TỔNG SỐ TIỀN",
    "Tổng toàn bộ",
    "Tổng hợp kinh phí",
    "Tổng dự toán",
    "Cộng mục I",
    "Tổng chi",
    "Cộng trang",
    "Mang sang",
    "Tổng cộng (làm tròn)",
    "Tổng kinh phí thực hiện kế hoạch",
    "T.cộng",
    "TC",
  ])("«%s» is no plan row", (label) => {
    const { plan } = read(
      `${heading}${row}<tr><td></td><td></td><td>${label}</td><td></td><td></td><td>5 triệu</td></tr>`
    );
    expect(plan.rows).toHaveLength(1);
  });

  it("a figure alone under the money column is no plan row", () => {
    const { plan } = read(
      `${heading}${row}<tr><td></td><td></td><td></td><td></td><td></td><td>5 triệu</td></tr>`
    );
    expect(plan.rows).toHaveLength(1);
  });

  it.each([
    "Cộng đồng tham gia giám sát",
    "Tổng vệ sinh trường lớp",
    "Tổng kết phong trào đọc sách",
  ])("«%s» is a task like any other", (task) => {
    const { plan } = read(
      `${heading}${row}<tr><td>2</td><td>1.3</td><td>${task}</td><td>Tháng 5/2026</td><td>Đội</td><td>1 triệu</td></tr>`
    );
    expect(plan.rows).toHaveLength(2);
  });
});
