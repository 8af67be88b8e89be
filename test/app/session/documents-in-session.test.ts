import { readHtml } from "../../../src/documents/html/read-html";
import { describeWorkbook } from "../../../src/hosts/xlsx/describe-workbook";
import type { WorkbookDescription } from "../../../src/sheets/model/sheet-description";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import type { FileSession } from "../../support/file-session";
import { fileSession } from "../../support/file-session";
import { plainSheet } from "../../hosts/xlsx/plain-sheet";
import { readFixture } from "../../support/read-fixture";

jest.setTimeout(60_000);

const FIXTURES = ["chin-cot-loi.html", "mau-57-sach.html", "muoi-cot-loi.html"];

function sheet(opened: FileSession, name: string) {
  const sheets = opened.host.file ? describeWorkbook(opened.host.file).sheets : [];
  return sheets.find((candidate) => candidate.name === name);
}

describe("importing a document", () => {
  test.each(FIXTURES)("%s: nothing is written before, every row is kept after", async (fixture) => {
    const opened = fileSession();
    await opened.session.refresh();
    const preview = opened.session.previewImport(fixture, readHtml(readFixture(fixture)));
    expect(opened.host.file).toBeNull();
    expect(preview.rows.length).toBeGreaterThan(2);
    expect(await opened.session.writeImport(preview, new Map())).toBe(true);
    expect(opened.plan().rows.map(({ title }) => title)).toEqual(
      preview.rows.map(({ title }) => title)
    );
    expect(opened.plan().totals.amount).toBe(
      preview.rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
    );
    expect(opened.plan().catalog).toBe(preview.catalog);
    expect(opened.reported).toEqual([]);
    expect(await opened.session.undo()).toBe(true);
    expect(opened.host.file).toBeNull();
  });

  test("an inferred criterion stays open until somebody confirms it", async () => {
    for (const confirmed of [false, true]) {
      const opened = fileSession();
      await opened.session.refresh();
      const source = readHtml(readFixture("mau-57-sach.html"));
      const preview = opened.session.previewImport("mau-57.html", source);
      const asked = preview.rows.filter(({ state }) => state === "confirm");
      expect(asked).not.toEqual([]);
      const decisions = new Map(
        confirmed ? asked.map(({ id, criterion }) => [id, criterion ?? ""] as const) : []
      );
      await opened.session.writeImport(preview, decisions);
      const codes = opened.plan().findings.map(({ code }) => code);
      expect(codes.includes("criterion-inferred")).toBe(!confirmed);
    }
  });
});

/** A table as a clerk types it, on a sheet with other things around it. */
function typedTable(headingRow: number): WorkbookDescription {
  const lines = [
    [
      "TT",
      "Nội dung cải tiến",
      "Mục tiêu cải tiến",
      "Hoạt động/giải pháp",
      "Chỉ số đánh giá kết quả",
      "Thời gian thực hiện",
      "Đơn vị/cá nhân phụ trách",
      "Nguồn lực bảo đảm",
      "Thông tin, dữ liệu hoặc minh chứng dự kiến",
      "Mức độ thực hiện",
    ],
    [
      "1",
      "Tủ sách lớp học",
      "Mỗi lớp có 50 đầu sách",
      "Vận động phụ huynh tặng sách",
      "50 đầu sách/lớp",
      "10/2026 - 12/2026",
      "Tổ thư viện",
      "5.000.000 đồng, xã hội hóa",
      "MC.4.1.01",
      "",
    ],
    [
      "2",
      "Sân chơi an toàn",
      "Không còn trơn trượt",
      "Lát lại sân",
      "200 m²",
      "01/2027 - 3/2027",
      "Hiệu trưởng",
      "60.000.000 đồng, NSNN",
      "MC.4.2.01",
      "",
    ],
  ];
  const cells = lines.flatMap((line, row) =>
    line.map((value, column) => ({ row: headingRow + row, column: column + 1, value }))
  );
  cells.push({ row: headingRow + 2, column: 13, value: "ghi chú riêng" });
  return { sheets: [plainSheet(cells, { name: "KHCT" })] };
}

describe("adopting a table", () => {
  test.each([1, 2, 5])("with its heading in row %i: nothing of it moves", async (headingRow) => {
    const file = await writeWorkbook(typedTable(headingRow));
    const opened = fileSession(file);
    await opened.session.refresh();
    expect(opened.session.getState().workbook).toMatchObject({
      kind: "no-plan",
      tables: [{ sheet: "KHCT", form: "tt57-2026-bieu2", rows: 2 }],
    });
    const before = sheet(opened, "KHCT")?.cells ?? [];
    expect(await opened.session.adoptTable("KHCT")).toBe(true);
    expect(sheet(opened, "KHCT")?.cells).toEqual(expect.arrayContaining([...before]));
    expect(opened.plan()).toMatchObject({ sheet: "KHCT", totals: { amount: 65_000_000 } });
    expect(opened.plan().rows.map(({ id }) => id)).toEqual(["D01", "D02"]);
    expect(opened.session.getState().failure).toBeNull();
    await opened.session.rollUp();
    expect(opened.plan().hasSummaries).toBe(true);
    expect(opened.reported).toEqual([]);
  });
});

describe("what is the user's own", () => {
  test("a sheet that only has one of our names is not touched", async () => {
    const [own] = typedTable(1).sheets;
    const note = {
      ...own,
      name: "Kiểm tra",
      cells: [{ row: 1, column: 1, value: "Lịch kiểm tra" }],
    };
    const file = await writeWorkbook({
      sheets: [own, note].filter((s) => s !== undefined) as never,
    });
    const opened = fileSession(file);
    await opened.session.refresh();
    expect(await opened.session.adoptTable("KHCT")).toBe(false);
    expect(opened.session.getState().failure).toMatchObject({
      reason: "sheet-not-ours",
      params: { sheet: "Kiểm tra" },
    });
    expect(opened.host.file).toBe(file);
  });

  test("an edit in the sheet is read without being asked for, once for a burst", async () => {
    const opened = fileSession(await writeWorkbook(typedTable(1)));
    await opened.session.refresh();
    await opened.session.adoptTable("KHCT");
    const reads = jest.spyOn(opened.host, "read");
    await opened.host.apply({
      steps: [
        {
          kind: "edit-cells",
          sheet: "KHCT",
          cells: [{ row: 2, column: 8, value: "7.000.000 đồng" }],
        },
      ],
      expected: [],
    });
    for (let edit = 0; edit < 200; edit += 1) opened.hint({ kind: "edited", sheet: "KHCT" });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(opened.plan().totals.amount).toBe(67_000_000);
    expect(reads).toHaveBeenCalledTimes(1);
  });

  test("the selected row is known", async () => {
    const opened = fileSession(await writeWorkbook(typedTable(1)));
    await opened.session.refresh();
    await opened.session.adoptTable("KHCT");
    opened.hint({ kind: "selected", at: { sheet: "KHCT", cell: "C3" } });
    expect(opened.session.getState().selectedRow).toBe("D02");
    opened.hint({ kind: "selected", at: { sheet: "Danh mục", cell: "C3" } });
    expect(opened.session.getState().selectedRow).toBeNull();
  });
});

test("findings are worded anew when the user chooses another language", async () => {
  const opened = fileSession(await writeWorkbook(typedTable(1)));
  await opened.session.refresh();
  await opened.session.adoptTable("KHCT");
  const codes = opened.plan().findings.map(({ code }) => code);
  const inVietnamese = opened.plan().findings.map(({ message }) => message);
  opened.session.setLocale("en");
  expect(opened.plan().findings.map(({ code }) => code)).toEqual(codes);
  expect(opened.plan().findings.map(({ message }) => message)).not.toEqual(inVietnamese);
});

test("a closed session reads no more", async () => {
  const opened = fileSession(await writeWorkbook(typedTable(1)));
  await opened.session.refresh();
  await opened.session.adoptTable("KHCT");
  const reads = jest.spyOn(opened.host, "read");
  opened.hint({ kind: "edited", sheet: "KHCT" });
  await opened.session.close();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(reads).not.toHaveBeenCalled();
});

test("a row of the user's own table keeps its height when its words grow", async () => {
  const [table] = typedTable(1).sheets;
  const cells = (table?.cells ?? []).map(({ row, column, value }) => ({
    row,
    column: column + 1,
    value: row === 2 && column === 8 ? "5,000 triệu" : value,
  }));
  const sheets = [plainSheet(cells, { name: "KHCT", rowHeights: { 2: 200 } })];
  const opened = fileSession(await writeWorkbook({ sheets }));
  await opened.session.refresh();
  await opened.session.adoptTable("KHCT");
  const question = opened.plan().findings.find(({ amounts }) => amounts.length > 0);
  expect(await opened.session.chooseAmount(question?.key ?? "", 5_000_000)).toBe(true);
  expect(opened.plan().totals.amount).toBe(65_000_000);
  expect(sheet(opened, "KHCT")?.rowHeights[2]).toBe(200);
});
