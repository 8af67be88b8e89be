import { editRowChange } from "../../../src/app/changes/edit-row-change";
import { openPlan } from "../../../src/app/changes/opened-plan";
import type { RowEdit, RowForm } from "../../../src/app/session/row-form";
import { showRowForm } from "../../../src/app/session/show-row-form";
import { FORM_IDS } from "../../../src/domain/plan/form-id";
import type { RowField } from "../../../src/domain/plan/plan-row";
import { cellPosition } from "../../../src/sheets/model/cell-address";
import type { CellRange } from "../../../src/sheets/model/cell-range";
import type { SheetDescription } from "../../../src/sheets/model/sheet-description";
import { plainSheet } from "../../hosts/xlsx/plain-sheet";
import {
  adoptedSession,
  cellOf,
  checkedSession,
  planSession,
  sheetOf,
  typeInto,
} from "../../support/file-plan";
import type { FileSession } from "../../support/file-session";
import { SURROUNDINGS } from "../../support/surroundings";

/** Every step writes and reads a whole file. */
jest.setTimeout(60_000);

const SHEET = "KHCT";
/** Where the table of {@link typed} begins. */
const HEADING = 3;

function typed(
  lines: readonly (readonly string[])[],
  merges: readonly CellRange[] = []
): SheetDescription {
  const cells = lines.flatMap((line, row) =>
    line.flatMap((value, column) =>
      value === "" ? [] : [{ row: HEADING + row, column: column + 1, value }]
    )
  );
  return plainSheet(cells, { name: SHEET, merges });
}

const HEADINGS = [
  "Tiêu chí",
  "Công việc\ncần thực hiện",
  "Giải pháp",
  "Người phụ trách",
  "Thời gian",
  "Kinh phí (triệu đồng)",
  "Đánh giá của tổ",
];
const FIRST = ["1.2", "Lập tủ sách", "Vận động tặng sách", "Thư viện", "10/2026", "5", "Tốt"];
const SECOND = ["3.1", "Lát lại sân", "Thuê thợ", "Kế toán", "01/2027", "60", ""];

function formOf({ session }: FileSession, row = "D01"): RowForm {
  const form = session.rowForm(row);
  if (!form) throw new Error(`no row ${row}`);
  return form;
}

function wordsOf(form: RowForm, field: RowField) {
  return form.cells.find((cell) => cell.field === field)?.words;
}

function rowOf(opened: FileSession, row: number): unknown[] {
  const sheet = sheetOf(opened, SHEET);
  return HEADINGS.map((_, index) => cellOf(sheet, row, index + 1));
}

async function saved(opened: FileSession, edit: RowEdit, row = "D01") {
  const done = await opened.session.editRow(formOf(opened, row), edit);
  expect(opened.reported).toEqual([]);
  return done;
}

describe("what the change was computed from", () => {
  test.each(FORM_IDS)("%s: no cell of the row may be edited before it is made", async (form) => {
    const { host, session } = await planSession({ form, rows: [{}, {}] });
    const opened = openPlan(await host.read());
    const before = showRowForm(opened, "D02");
    if (!before) throw new Error("no row D02");
    const edit = { words: { task: "Thay bóng đèn", time: "Khi có điều kiện" } };
    const change = editRowChange(opened, before, edit, SURROUNDINGS);
    const { tracking } = opened.file.layout;
    const row = cellPosition(before.cells[0]?.cell ?? "")?.row ?? 0;
    const places = [
      ...before.cells.map(({ cell }) => cellPosition(cell)),
      ...(["criterion", "start", "end", "lead"] as const).map((role) => ({
        row,
        column: tracking.get(role) ?? 0,
      })),
    ];
    for (const place of places) {
      if (!place) throw new Error("a cell of the form has no place");
      const cells = [{ ...place, value: "Chữ của người khác" }];
      const typing = { kind: "edit-cells", sheet: before.sheet, cells } as const;
      const other = await host.apply({ steps: [typing], expected: [] });
      await expect(host.apply(change)).rejects.toMatchObject({ reason: "changed-meanwhile" });
      await other.undo();
    }
    await host.apply(change);
    await session.refresh();
    expect(wordsOf(session.rowForm("D02") ?? before, "task")).toBe("Thay bóng đèn");
  });
});

describe("an adopted table", () => {
  test("is read by its own headings and edited in its own columns", async () => {
    const opened = await adoptedSession(typed([HEADINGS, FIRST, SECOND]));
    const form = formOf(opened, "D02");
    expect(form.cells.map(({ heading, cell }) => [heading, cell])).toEqual([
      ["Công việc cần thực hiện", "B5"],
      ["Giải pháp", "C5"],
      ["Người phụ trách", "D5"],
      ["Thời gian", "E5"],
      ["Kinh phí (triệu đồng)", "F5"],
    ]);
    expect(form).toMatchObject({ moneyField: "money", moneyUnit: "trieu", lead: "Kế toán" });
    const heights = sheetOf(opened, SHEET).rowHeights;
    const words = { task: "Lát lại sân trường. ".repeat(30).trim(), money: "72" };
    expect(await saved(opened, { words, criterion: "3.2", lead: "Lê Văn Tám" }, "D02")).toBe(true);
    expect(formOf(opened, "D02")).toMatchObject({ criterion: "3.2", lead: "Lê Văn Tám" });
    const [criterion, ...others] = rowOf(opened, 5);
    expect(criterion).toContain("3.2");
    expect(others).toEqual([words.task, "Thuê thợ", "Kế toán", "01/2027", "72", null]);
    expect(rowOf(opened, 4)).toEqual(FIRST);
    expect(sheetOf(opened, SHEET).rowHeights).toEqual(heights);
    expect(opened.plan().totals.amount).toBe(77_000_000);
  });

  test("a blanked cell is blank", async () => {
    const opened = await adoptedSession(typed([HEADINGS, FIRST, SECOND]));
    expect(await saved(opened, { words: { solution: " " } })).toBe(true);
    expect(rowOf(opened, 4)[2]).toBeNull();
    expect(wordsOf(formOf(opened), "solution")).toBe("");
  });
});

describe("a row that a page break cut", () => {
  const CUT = ["", "cho mọi lớp và", "Tặng thêm kệ sách", "", "", "", "Cần ảnh"];
  const LAST = ["", "phòng đọc chung", "", "", "", "", ""];
  const UPPER = FIRST.with(1, "Lập tủ sách");

  test("is whole in its form, and whole on the sheet once it is edited", async () => {
    const opened = await adoptedSession(typed([HEADINGS, UPPER, CUT, LAST, SECOND]));
    const form = formOf(opened);
    expect(wordsOf(form, "task")).toBe("Lập tủ sách cho mọi lớp và phòng đọc chung");
    const file = opened.host.file;
    const solution = wordsOf(form, "solution");
    expect(solution).toContain("Tặng thêm kệ sách");
    expect(await saved(opened, { words: { task: "Lập tủ sách ở mỗi lớp." } })).toBe(true);
    expect(rowOf(opened, 4)).toEqual(
      UPPER.with(1, "Lập tủ sách ở mỗi lớp.")
        .with(2, solution ?? "")
        .with(6, "Tốt Cần ảnh")
    );
    expect(
      rowOf(opened, 5)
        .concat(rowOf(opened, 6))
        .every((value) => value === null)
    ).toBe(true);
    expect(rowOf(opened, 7).filter(Boolean)).toEqual(SECOND.filter(Boolean));
    expect(opened.plan().rows.map(({ id }) => id)).toEqual(["D01", "D02"]);
    expect(wordsOf(formOf(opened), "solution")).toBe(solution);
    await opened.session.undo();
    expect(opened.host.file).toEqual(file);
  });

  test("stays cut while only its lead is edited", async () => {
    const opened = await adoptedSession(typed([HEADINGS, UPPER, CUT, SECOND]));
    expect(await saved(opened, { words: {}, lead: "Lê Văn Tám" })).toBe(true);
    expect(rowOf(opened, 5).filter(Boolean)).toEqual(CUT.filter(Boolean));
    expect(formOf(opened).lead).toBe("Lê Văn Tám");
  });

  test.each([5, 6])("is refused when somebody edited its part in row %i", async (row) => {
    const opened = await adoptedSession(typed([HEADINGS, UPPER, CUT, LAST, SECOND]));
    const before = formOf(opened);
    await typeInto(opened, SHEET, [{ row, column: 2, value: "cho thư viện" }]);
    expect(await opened.session.editRow(before, { words: { people: "Tổ 1" } })).toBe(false);
    expect(opened.session.getState().failure?.reason).toBe("changed-meanwhile");
  });
});

describe("a blank criterion cell below means the criterion above", () => {
  const BLANK = ["", "Mua thêm sách", "Xin phụ huynh", "Thư viện", "11/2026", "2", ""];
  const AFTER = BLANK.with(1, "Bọc lại sách cũ");
  const BLANKS = [HEADINGS, FIRST, BLANK, AFTER, SECOND];
  const CHANGES: readonly (readonly [string, (opened: FileSession) => Promise<boolean>])[] = [
    ["the form", (opened) => saved(opened, { words: {}, criterion: "3.2" })],
    ["the list of criteria", ({ session }) => session.setCriterion("D01", "3.2")],
  ];

  function criteriaOf(opened: FileSession) {
    return opened.plan().rows.map(({ criterion, standard }) => [criterion, standard]);
  }

  test.each(CHANGES)("%s changes the criterion of its own row only", async (_, change) => {
    const opened = await adoptedSession(typed(BLANKS));
    const file = opened.host.file;
    expect(criteriaOf(opened).map(([code]) => code)).toEqual(["1.2", "1.2", "1.2", "3.1"]);
    expect(await change(opened)).toBe(true);
    expect(criteriaOf(opened)).toEqual([
      ["3.2", 3],
      ["1.2", 1],
      ["1.2", 1],
      ["3.1", 3],
    ]);
    expect(rowOf(opened, 5)).toEqual(BLANK.with(0, "1.2").map((words) => words || null));
    expect(rowOf(opened, 7)).toEqual(SECOND.map((words) => words || null));
    await opened.session.undo();
    expect(opened.host.file).toEqual(file);
  });

  test.each(CHANGES)("%s leaves rows alone that have none to keep", async (_, change) => {
    const unnamed = [HEADINGS, FIRST.with(0, "Thư viện"), SECOND];
    const opened = await adoptedSession(typed(unnamed));
    expect(await change(opened)).toBe(true);
    expect(criteriaOf(opened).map(([code]) => code)).toEqual(["3.2", "3.1"]);
  });

  test.each(CHANGES)("%s refuses where a merge gives both rows one cell", async (_, change) => {
    const merge = { from: { row: 4, column: 1 }, to: { row: 5, column: 1 } };
    const opened = await adoptedSession(typed(BLANKS, [merge]));
    const file = opened.host.file;
    expect(await change(opened)).toBe(false);
    expect(opened.session.getState().failure).toMatchObject({
      reason: "edit-by-hand",
      params: { cell: "A5" },
    });
    expect(opened.host.file).toBe(file);
    expect(await opened.session.setCriterion("D02", "1.3")).toBe(false);
    expect(opened.session.getState().failure?.params).toMatchObject({ cell: "A5" });
  });
});

describe("what a form cannot write is left to the user", () => {
  test("a cell merged with the row above", async () => {
    const merge = { from: { row: 4, column: 4 }, to: { row: 5, column: 4 } };
    const sheet = typed([HEADINGS, FIRST, SECOND.with(3, "")], [merge]);
    const opened = await adoptedSession(sheet);
    expect(wordsOf(formOf(opened, "D02"), "people")).toBe("Thư viện");
    const file = opened.host.file;
    expect(await saved(opened, { words: { people: "Kế toán" } }, "D02")).toBe(false);
    expect(opened.session.getState().failure).toMatchObject({
      reason: "edit-by-hand",
      params: { cell: "D5" },
    });
    expect(opened.host.file).toBe(file);
    expect(await saved(opened, { words: { task: "Lát sân" } }, "D02")).toBe(true);
  });

  test("money that stands in a column for each source", async () => {
    const headings = HEADINGS.with(5, "Kinh phí NSNN").with(6, "Kinh phí XHH");
    const row = FIRST.with(5, "5 triệu").with(6, "3 triệu");
    const opened = await adoptedSession(typed([headings, row, SECOND]));
    const before = formOf(opened);
    expect(wordsOf(before, "money")).toContain("3 triệu");
    expect(await saved(opened, { words: { money: "9 triệu" } })).toBe(false);
    expect(opened.session.getState().failure).toMatchObject({
      reason: "edit-by-hand",
      params: { cell: "F4" },
    });
    await typeInto(opened, SHEET, [{ row: 4, column: 7, value: "4 triệu" }]);
    expect(await opened.session.editRow(before, { words: { task: "Lập kho sách" } })).toBe(false);
    expect(opened.session.getState().failure?.reason).toBe("changed-meanwhile");
  });

  test("words that would make the row a sum of the table", async () => {
    const opened = await adoptedSession(typed([HEADINGS, FIRST, SECOND]));
    expect(await saved(opened, { words: { task: "Tổng cộng" } })).toBe(false);
    expect(opened.session.getState().failure?.reason).toBe("edit-by-hand");
  });
});

test("a table on another sheet that came to be the plan is not written into", async () => {
  const opened = await planSession({ rows: [{}, {}] });
  const before = formOf(opened);
  const other = await checkedSession(opened.host.file ?? new Uint8Array());
  expect(
    await other.session.editRow({ ...before, sheet: "Bản cũ" }, { words: { task: "Lát sân" } })
  ).toBe(false);
  expect(other.session.getState().failure?.reason).toBe("changed-meanwhile");
});
