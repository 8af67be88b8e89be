import type { SchoolProfile } from "../../../src/app/session/session-state";
import { describeWorkbook } from "../../../src/hosts/xlsx/describe-workbook";
import type { CellEdit } from "../../../src/sheets/model/workbook-change";
import type { FileSession } from "../../support/file-session";
import { SCHOOL_PROFILE } from "../../support/school-profile";
import { fileSession } from "../../support/file-session";

/** Every step writes and reads a whole file. */
jest.setTimeout(60_000);

const NINE_COLUMNS: SchoolProfile = {
  ...SCHOOL_PROFILE,
  form: "cv5932-9",
  catalog: "TT17-2018-TH",
  schoolYear: "2025-2026",
};

async function inserted(profile: SchoolProfile = SCHOOL_PROFILE): Promise<FileSession> {
  const opened = fileSession();
  await opened.session.refresh();
  expect(await opened.session.insertPlan(profile)).toBe(true);
  return opened;
}

/** Types into cells of a sheet, as a user would. */
async function type({ host, session }: FileSession, sheet: string, cells: CellEdit[]) {
  await host.apply({ steps: [{ kind: "edit-cells", sheet, cells }], expected: [] });
  await session.refresh();
}

function sheetsOf({ host }: FileSession) {
  return host.file ? describeWorkbook(host.file).sheets : [];
}

function textsOf(opened: FileSession, name: string): string[] {
  const sheet = sheetsOf(opened).find((candidate) => candidate.name === name);
  return (sheet?.cells ?? []).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}

describe("inserting a plan", () => {
  test("an empty workbook gets the plan, its findings and its lists, pinned to the catalogue", async () => {
    const opened = await inserted();
    expect(sheetsOf(opened).map(({ name }) => name)).toEqual(["Kế hoạch", "Kiểm tra", "Danh mục"]);
    expect(opened.plan()).toMatchObject({
      school: "Trường Tiểu học Suối Ngọc",
      form: "tt57-2026-bieu2",
      catalog: "TT57-2026-II-PT",
      schoolYear: "2026-2027",
      rows: [],
    });
    expect(opened.selected).toEqual([{ sheet: "Kế hoạch", cell: "A1" }]);
    expect(opened.session.getState().undoable?.kind).toBe("insert-plan");
  });

  test("a plan that is there is never overwritten", async () => {
    const opened = await inserted();
    const before = opened.host.file;
    expect(await opened.session.insertPlan(SCHOOL_PROFILE)).toBe(false);
    expect(opened.session.getState().failure).toMatchObject({ reason: "plan-exists" });
    expect(opened.host.file).toBe(before);
  });

  test("undo takes the sheets away", async () => {
    const opened = await inserted();
    expect(await opened.session.undo()).toBe(true);
    expect(sheetsOf(opened)).toEqual([]);
    expect(opened.session.getState().workbook.kind).toBe("no-plan");
  });
});

describe("adding criteria", () => {
  test.each([
    ["the 2026 form", SCHOOL_PROFILE, ["2.1", "1.4", "4.1", "1.2"], ["1.2", "1.4", "2.1", "4.1"]],
    [
      "the nine columns",
      NINE_COLUMNS,
      ["3.4", "1.10", "1.2", "3.1"],
      ["1.2", "1.10", "3.1", "3.4"],
    ],
  ] as const)("rows of %s stand in the catalogue's order", async (_, profile, picked, order) => {
    const opened = await inserted(profile);
    for (const code of picked) expect(await opened.session.addCriterion(code)).toBe(true);
    expect(opened.plan().rows.map(({ criterion }) => criterion)).toEqual(order);
    expect(new Set(opened.plan().rows.map(({ id }) => id)).size).toBe(picked.length);
    expect(opened.plan().findings.map(({ code }) => code)).not.toContain("criterion-order");
    expect(opened.plan().findings.map(({ code }) => code)).not.toContain(
      "criterion-in-wrong-standard"
    );
  });

  test("more rows than the form has blank lines for", async () => {
    const opened = await inserted();
    const codes = [
      "1.1",
      "1.2",
      "1.3",
      "1.4",
      "2.1",
      "2.2",
      "2.3",
      "3.1",
      "3.2",
      "3.3",
      "4.1",
      "4.2",
    ];
    for (const code of codes) expect(await opened.session.addCriterion(code)).toBe(true);
    expect(opened.plan().rows.map(({ criterion }) => criterion)).toEqual(codes);
    const plan = sheetsOf(opened)[0];
    expect(textsOf(opened, "Kế hoạch")).toContain("12");
    expect(plan?.cells.find(({ value }) => value === "HIỆU TRƯỞNG")).toBeDefined();
    while (opened.session.getState().undoable) expect(await opened.session.undo()).toBe(true);
    expect(sheetsOf(opened)).toEqual([]);
  });

  test("the new row is selected and its criterion can be changed", async () => {
    const opened = await inserted();
    await opened.session.addCriterion("1.2");
    const [row] = opened.plan().rows;
    expect(opened.selected.at(-1)).toEqual({ sheet: "Kế hoạch", cell: row?.cell });
    await opened.session.setCriterion(row?.id ?? "", "3.1");
    expect(opened.plan().rows).toMatchObject([{ criterion: "3.1", standard: 3 }]);
  });
});

describe("checking", () => {
  async function withRow(words: Readonly<Record<number, string>>): Promise<FileSession> {
    const opened = await inserted();
    await opened.session.addCriterion("1.2");
    const row = Number(/\d+/.exec(opened.plan().rows[0]?.cell ?? "")?.[0]);
    const cells = Object.entries(words).map(([column, value]) => ({
      row,
      column: Number(column),
      value,
    }));
    await type(opened, "Kế hoạch", cells);
    return opened;
  }

  test("a doubtful amount is asked for, chosen, and can be taken back", async () => {
    const opened = await withRow({ 2: "Cải tạo nhà vệ sinh", 8: "216,000 triệu, NSNN" });
    const question = opened.plan().findings.find(({ group }) => group === "clarify");
    expect(question).toMatchObject({ amounts: [216_000_000, 216_000_000_000], rowNumber: 1 });
    await opened.session.chooseAmount(question?.key ?? "", 216_000_000);
    expect(opened.plan().totals.amount).toBe(216_000_000);
    expect(textsOf(opened, "Kế hoạch")).toContain("216.000.000 đồng, NSNN");
    await opened.session.undo();
    expect(textsOf(opened, "Kế hoạch")).toContain("216,000 triệu, NSNN");
    expect(opened.plan().totals.amount).toBe(0);
  });

  test("the findings stand on their sheet and beside the row", async () => {
    const opened = await withRow({ 2: "Cải tạo nhà vệ sinh", 8: "216,000 triệu" });
    expect(await opened.session.recheck()).toBe(true);
    const question = opened.plan().findings.find(({ group }) => group === "clarify");
    expect(textsOf(opened, "Kiểm tra")).toContain(question?.message);
    expect(textsOf(opened, "Kế hoạch").join(" ")).toContain(question?.message);
    await opened.session.chooseAmount(question?.key ?? "", 216_000_000);
    expect(textsOf(opened, "Kiểm tra")).not.toContain(question?.message);
    expect(textsOf(opened, "Kế hoạch").join(" ")).not.toContain(question?.message);
  });

  test("a waiver stays through checks and lapses when the words change", async () => {
    const opened = await withRow({ 2: "Cải tạo nhà vệ sinh", 8: "216,000 triệu" });
    const finding = opened.plan().findings.find(({ group }) => group === "warning");
    const other = opened.plan().findings.length - 1;
    await opened.session.waive(finding?.key ?? "", "Hội đồng đã thống nhất", "Đặng Thị Vân");
    expect(opened.plan().findings).toHaveLength(other);
    expect(opened.plan().waived).toMatchObject([
      { key: finding?.key, reason: "Hội đồng đã thống nhất", by: "Đặng Thị Vân" },
    ]);
    await opened.session.recheck();
    expect(opened.plan().waived).toHaveLength(1);
    await opened.session.unwaive(finding?.key ?? "");
    expect(opened.plan().waived).toHaveLength(0);
    expect(opened.plan().findings).toHaveLength(other + 1);
  });

  test("certain fixes are made at once and undone in one step", async () => {
    const opened = await withRow({ 2: "Cải tạo sân", 6: "Tháng 5/2027,", 7: "Hiệu trưởng," });
    const fixable = opened.plan().findings.filter(({ fix }) => fix !== undefined);
    expect(fixable).not.toEqual([]);
    const file = opened.host.file;
    await opened.session.applyFixes(fixable.map(({ key }) => key));
    expect(opened.plan().findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
    await opened.session.undo();
    expect(opened.host.file).toEqual(file);
  });
});

describe("rolling up", () => {
  test("twice gives the same workbook; the user's own sheet stays", async () => {
    const opened = await inserted();
    await opened.session.addCriterion("1.2");
    expect(await opened.session.rollUp()).toBe(true);
    expect(opened.plan().hasSummaries).toBe(true);
    expect(sheetsOf(opened).map(({ name }) => name)).toEqual([
      "Kế hoạch",
      "Sổ kinh phí",
      "Tổng hợp kinh phí",
      "Tiến độ",
      "Kiểm tra",
      "Danh mục",
    ]);
    const once = sheetsOf(opened);
    expect(await opened.session.rollUp()).toBe(true);
    expect(sheetsOf(opened)).toEqual(once);
    expect(opened.reported).toEqual([]);
  });
});
