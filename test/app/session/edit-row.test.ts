import type { RowEdit, RowForm } from "../../../src/app/session/row-form";
import type { FormId } from "../../../src/domain/plan/form-id";
import { FORM_IDS } from "../../../src/domain/plan/form-id";
import type { RowField } from "../../../src/domain/plan/plan-row";
import { FORM_SPECS } from "../../../src/sheets/forms/form-specs";
import { TRACKING_COLUMNS } from "../../../src/sheets/forms/tracking-columns";
import type { TrackingRole } from "../../../src/sheets/forms/tracking-columns";
import { cellPosition } from "../../../src/sheets/model/cell-address";
import { SHEET_NAMES } from "../../../src/sheets/model/sheet-names";
import { cellOf, planSession, sheetOf, typeInto } from "../../support/file-plan";
import type { FileSession } from "../../support/file-session";
import { day } from "../../support/plan-fixtures";

/** Every step writes and reads a whole file. */
jest.setTimeout(60_000);

const SHEET = SHEET_NAMES.plan;
const YEAR: Readonly<Record<FormId, string>> = {
  "cv5932-9": "2023",
  "quang-ninh-10": "2023",
  "tt57-2026-bieu2": "2026",
};
const MONEY_FIELD: Readonly<Record<FormId, RowField>> = {
  "cv5932-9": "money",
  "quang-ninh-10": "money",
  "tt57-2026-bieu2": "resources",
};

async function threeRows(form: FormId): Promise<FileSession> {
  return planSession({ form, rows: [{}, { task: "Đo lại độ sáng của các phòng học" }, {}] });
}

function formOf({ session }: FileSession, row = "D02"): RowForm {
  const form = session.rowForm(row);
  if (!form) throw new Error(`no row ${row}`);
  return form;
}

function wordsOf(form: RowForm): Partial<Record<RowField, string>> {
  return Object.fromEntries(form.cells.map(({ field, words }) => [field, words]));
}

function at(form: RowForm, field: RowField) {
  const position = cellPosition(form.cells.find((cell) => cell.field === field)?.cell ?? "");
  if (!position) throw new Error(`no cell for ${field}`);
  return position;
}

/** The tracking block stands after the form's columns and a gap. */
function tracked(opened: FileSession, form: FormId, role: TrackingRole) {
  const offset = TRACKING_COLUMNS.findIndex((column) => column.role === role);
  const column = FORM_SPECS[form].columns.length + 2 + offset;
  return { row: at(formOf(opened), "task").row, column };
}

function trackedValue(opened: FileSession, form: FormId, role: TrackingRole) {
  const { row, column } = tracked(opened, form, role);
  return cellOf(sheetOf(opened, SHEET), row, column);
}

describe.each(FORM_IDS)("the form of a row of %s", (form) => {
  test("shows the printed words in the sheet's order, with criterion, lead and money", async () => {
    const opened = await threeRows(form);
    const shown = formOf(opened);
    const printed = FORM_SPECS[form].columns.filter(({ role }) =>
      shown.cells.some(({ field }) => field === role)
    );
    expect(shown.cells.map(({ field }) => field)).toEqual(printed.map(({ role }) => role));
    expect(shown.cells.map(({ heading }) => heading)).toEqual(
      printed.map(({ heading }) => heading)
    );
    expect(printed.length).toBeGreaterThanOrEqual(7);
    expect(shown).toMatchObject({
      id: "D02",
      number: 2,
      sheet: SHEET,
      criterion: opened.plan().rows[1]?.criterion,
      lead: trackedValue(opened, form, "lead") ?? "",
      moneyField: MONEY_FIELD[form],
      moneyUnit: null,
      schoolYear: opened.plan().schoolYear,
      catalog: opened.plan().catalog,
    });
    expect(wordsOf(shown).task).toBe("Đo lại độ sáng của các phòng học");
    expect(opened.session.rowForm("D99")).toBeNull();
  });

  test("writes words, criterion and lead in one change that undo takes back", async () => {
    const opened = await threeRows(form);
    const file = opened.host.file;
    const before = formOf(opened);
    const others = ["D01", "D03"].map((row) => formOf(opened, row));
    const edit: RowEdit = {
      words: {
        task: "Thay bóng đèn\nở sáu phòng học",
        time: `Tháng 12/${YEAR[form]}`,
        [MONEY_FIELD[form]]: "7.500.000 đồng, tài trợ",
      },
      criterion: "3.1",
      lead: "Trần Văn Bảo",
    };
    expect(await opened.session.editRow(before, edit)).toBe(true);
    const after = formOf(opened);
    expect(wordsOf(after)).toEqual({ ...wordsOf(before), ...edit.words });
    expect(after).toMatchObject({ criterion: "3.1", lead: "Trần Văn Bảo" });
    expect(["D01", "D03"].map((row) => formOf(opened, row))).toEqual(others);
    expect(opened.session.getState()).toMatchObject({
      undoable: { kind: "edit-row", params: { number: 2 } },
      changes: 1,
    });
    expect(opened.plan().rows[1]).toMatchObject({ criterion: "3.1", standard: 3 });
    expect(trackedValue(opened, form, "criterion")).toBe("3.1");
    expect(await opened.session.undo()).toBe(true);
    expect(opened.host.file).toEqual(file);
    expect(opened.reported).toEqual([]);
  });

  test("the tracking dates follow the words that they repeated", async () => {
    const opened = await threeRows(form);
    expect(trackedValue(opened, form, "start")).not.toBeNull();
    await opened.session.editRow(formOf(opened), { words: { time: `Tháng 12/${YEAR[form]}` } });
    expect(trackedValue(opened, form, "start")).toEqual({ date: day(`${YEAR[form]}-12-01`) });
    expect(trackedValue(opened, form, "end")).toEqual({ date: day(`${YEAR[form]}-12-31`) });
    await opened.session.editRow(formOf(opened), { words: { time: "Khi có điều kiện" } });
    expect(trackedValue(opened, form, "start")).toBeNull();
    expect(trackedValue(opened, form, "end")).toBeNull();
  });

  test("tracking dates that somebody set stay, and the check says that they differ", async () => {
    const opened = await threeRows(form);
    const date = day(`${YEAR[form]}-11-20`);
    await typeInto(opened, SHEET, [{ ...tracked(opened, form, "end"), value: { date } }]);
    await opened.session.refresh();
    const start = trackedValue(opened, form, "start");
    await opened.session.editRow(formOf(opened), { words: { time: `Tháng 12/${YEAR[form]}` } });
    expect(trackedValue(opened, form, "start")).toEqual(start);
    expect(trackedValue(opened, form, "end")).toEqual({ date });
    expect(opened.plan().findings.map(({ code }) => code)).toContain("tracking-differs-from-words");
  });

  test("notes and findings follow the words", async () => {
    const opened = await threeRows(form);
    const words = { [MONEY_FIELD[form]]: "216,000 triệu" };
    await opened.session.editRow(formOf(opened), { words });
    const question = opened.plan().findings.find(({ amounts }) => amounts.length > 0);
    expect(question).toMatchObject({ rowNumber: 2 });
    expect(trackedValue(opened, form, "clarify")).toContain(question?.message);
    const listed = sheetOf(opened, SHEET_NAMES.findings).cells.map(({ value }) => value);
    expect(listed).toContain(question?.message);
  });

  test("the row grows with its words and never shrinks", async () => {
    const opened = await threeRows(form);
    const heights = () => sheetOf(opened, SHEET).rowHeights;
    const { row } = at(formOf(opened), "task");
    const known = heights();
    await opened.session.editRow(formOf(opened), { words: { task: "Thay bóng đèn. ".repeat(40) } });
    const grown = heights();
    expect(grown[row]).toBeGreaterThan((known[row] ?? 0) * 2);
    expect({ ...grown, [row]: known[row] }).toEqual(known);
    await opened.session.editRow(formOf(opened), { words: { task: "Thay bóng đèn" } });
    expect(heights()).toEqual(grown);
  });

  test.each(["task", "people"] as const)(
    "is refused when somebody changed %s meanwhile, whatever is edited",
    async (field) => {
      const opened = await threeRows(form);
      const before = formOf(opened);
      await typeInto(opened, SHEET, [{ ...at(before, field), value: "Chữ của người khác" }]);
      const file = opened.host.file;
      expect(await opened.session.editRow(before, { words: { task: "Thay bóng đèn" } })).toBe(
        false
      );
      const cell = before.cells.find((candidate) => candidate.field === field)?.cell;
      expect(opened.session.getState().failure).toEqual({
        action: "edit-row",
        reason: "changed-meanwhile",
        params: { sheet: SHEET, cell },
      });
      expect(opened.host.file).toBe(file);
    }
  );

  test.each([
    ["lead", "Phạm Thu Hà"],
    ["criterion", "5.1"],
  ] as const)("is refused when somebody changed the %s meanwhile", async (role, value) => {
    const opened = await threeRows(form);
    const before = formOf(opened);
    const place = tracked(opened, form, role);
    const printed = FORM_SPECS[form].columns.findIndex(({ role: name }) =>
      ["criterion", "standard-criterion"].includes(name)
    );
    const column = role === "criterion" && printed >= 0 ? printed + 1 : place.column;
    await typeInto(opened, SHEET, [{ row: place.row, column, value }]);
    expect(await opened.session.editRow(before, { words: { task: "Thay bóng đèn" } })).toBe(false);
    expect(opened.session.getState().failure?.reason).toBe("changed-meanwhile");
  });
});

test("a lead that only repeated the words follows them, unless another is given", async () => {
  const opened = await planSession({ rows: [{}, {}] });
  expect(formOf(opened).lead).toBe("Nhân viên thư viện");
  await opened.session.editRow(formOf(opened), { words: { people: "Tổ trưởng tổ 2" } });
  expect(formOf(opened).lead).toBe("Tổ trưởng tổ 2");
  const both = { words: { people: "Tổ trưởng tổ 3" }, lead: "Lê Văn Tám" };
  await opened.session.editRow(formOf(opened), both);
  expect(formOf(opened).lead).toBe("Lê Văn Tám");
  await opened.session.editRow(formOf(opened), { words: { people: "Kế toán" } });
  expect(formOf(opened).lead).toBe("Lê Văn Tám");
});

test("the printed cells of the criterion say the new one", async () => {
  const nine = await threeRows("cv5932-9");
  await nine.session.editRow(formOf(nine), { words: {}, criterion: "3.1" });
  const { row } = at(formOf(nine), "task");
  expect(cellOf(sheetOf(nine, SHEET), row, 2)).toMatch(/^Tiêu chí 3\.1: /);
  const ten = await threeRows("quang-ninh-10");
  await ten.session.editRow(formOf(ten), { words: {}, criterion: "3.1" });
  const place = at(formOf(ten), "task").row;
  expect([1, 2].map((column) => cellOf(sheetOf(ten, SHEET), place, column))).toEqual(["3", "3.1"]);
});

test("a row that moved is edited where it stands now; one that is gone is refused", async () => {
  const opened = await threeRows("tt57-2026-bieu2");
  const before = formOf(opened);
  const { row } = at(before, "task");
  const insert = { kind: "insert-rows", sheet: SHEET, before: row, count: 1, like: row } as const;
  await opened.host.apply({ steps: [insert], expected: [] });
  expect(await opened.session.editRow(before, { words: { task: "Thay bóng đèn" } })).toBe(true);
  expect(cellOf(sheetOf(opened, SHEET), row + 1, 2)).toBe("Thay bóng đèn");
  const moved = formOf(opened);
  const blank = Array.from({ length: 20 }, (_, index) => index + 1).map((column) => ({
    row: row + 1,
    column,
    value: null,
  }));
  await typeInto(opened, SHEET, blank);
  expect(await opened.session.editRow(moved, { words: { task: "Sơn lại tường" } })).toBe(false);
  expect(opened.session.getState().failure?.reason).toBe("changed-meanwhile");
});

test.each<[string, RowEdit]>([
  ["nothing", { words: {} }],
  ["the same words", { words: { task: "Đo lại độ sáng  của các phòng học \n" } }],
  ["the same criterion and lead", { words: {}, criterion: "2.2", lead: "Phó Hiệu trưởng" }],
  ["a column that the form does not have", { words: { weakness: "Thiếu sáng" } }],
])("saving %s changes nothing", async (_, edit) => {
  const opened = await threeRows("tt57-2026-bieu2");
  const file = opened.host.file;
  expect(await opened.session.editRow(formOf(opened), edit)).toBe(true);
  expect(opened.host.file).toBe(file);
  expect(opened.session.getState()).toMatchObject({ undoable: null, changes: 0 });
});

test("more words than a cell holds are refused", async () => {
  const opened = await threeRows("cv5932-9");
  const file = opened.host.file;
  const edit = { words: { task: "Thay bóng đèn. ".repeat(3_000) } };
  expect(await opened.session.editRow(formOf(opened), edit)).toBe(false);
  expect(opened.session.getState().failure).toMatchObject({ reason: "too-large" });
  expect(opened.host.file).toBe(file);
});
