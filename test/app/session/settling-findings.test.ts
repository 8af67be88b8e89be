import type { ShownFinding } from "../../../src/app/session/session-state";
import type { FindingCode } from "../../../src/domain/validation/finding-code";
import { cellOf, planSession, sheetOf } from "../../support/file-plan";
import type { FileSession } from "../../support/file-session";
import type { PlanSpec } from "../../support/plan-fixtures";

/** Every step writes and reads a whole file. */
jest.setTimeout(60_000);

const PLAN = "Kế hoạch";

function finding(opened: FileSession, code: FindingCode): ShownFinding | undefined {
  return opened.plan().findings.find((candidate) => candidate.code === code);
}

function asked(opened: FileSession, code: FindingCode): ShownFinding {
  const found = finding(opened, code);
  if (!found) throw new Error(`nothing asks ${code}`);
  return found;
}

const texts = (opened: FileSession) =>
  sheetOf(opened, PLAN).cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));

describe("choosing", () => {
  it("a criterion of the pinned catalogue writes it into the row", async () => {
    const opened = await planSession({ rows: [{ criterion: "4.3" }] });
    const question = asked(opened, "criterion-of-other-series");
    expect(question.answers.map(({ title }) => title)[0]).toBe("Ban đại diện cha mẹ học sinh");
    const [answer] = question.answers;
    expect(await opened.session.choose(question.key, answer?.choice ?? never())).toBe(true);
    expect(opened.plan().rows.map(({ criterion }) => criterion)).toEqual(["4.1"]);
    expect(finding(opened, "criterion-of-other-series")).toBeUndefined();
    expect(opened.session.getState().undoable).toMatchObject({ kind: "set-criterion" });
  });

  it("dates for an ambiguous time keeps the words and fills the tracking block", async () => {
    const opened = await planSession({ rows: [{ time: "2024" }] });
    const question = asked(opened, "period-ambiguous");
    const before = opened.host.file;
    await opened.session.choose(question.key, question.answers[0]?.choice ?? never());
    expect(finding(opened, "period-ambiguous")).toBeUndefined();
    expect(texts(opened)).toContain("2024");
    const dates = sheetOf(opened, PLAN).cells.flatMap(({ value }) =>
      typeof value === "object" && value !== null ? [value.date] : []
    );
    expect(dates).toEqual(["2024-01-01", "2024-12-31"]);
    expect(opened.session.getState().undoable).toEqual({
      kind: "choose-period",
      params: { kind: "period", start: "2024-01-01", end: "2024-12-31", row: 1 },
    });
    await opened.session.undo();
    expect(opened.host.file).toEqual(before);
  });

  it("an end for words that leave the start open writes no start", async () => {
    const opened = await planSession({ rows: [{ time: "Đến cuối năm" }] });
    const question = asked(opened, "period-ambiguous");
    await opened.session.choose(question.key, question.answers[1]?.choice ?? never());
    expect(finding(opened, "period-ambiguous")).toBeUndefined();
    const dates = sheetOf(opened, PLAN).cells.flatMap(({ value }) =>
      typeof value === "object" && value !== null ? [value.date] : []
    );
    expect(dates).toEqual(["2023-12-31"]);
  });

  it("one of several people writes the lead beside the row", async () => {
    const opened = await planSession({ rows: [{ people: "Hiệu trưởng; Kế toán" }] });
    const question = asked(opened, "several-people-no-lead");
    await opened.session.choose(question.key, { kind: "lead", lead: "Kế toán" });
    expect(finding(opened, "several-people-no-lead")).toBeUndefined();
    expect(texts(opened)).toContain("Kế toán");
    expect(texts(opened)).toContain("Hiệu trưởng; Kế toán");
  });

  it("is refused for a question that is settled by then, and for another answer", async () => {
    const opened = await planSession({ rows: [{ people: "Hiệu trưởng; Kế toán" }] });
    const question = asked(opened, "several-people-no-lead");
    for (const [key, lead] of [["gone", "Kế toán"] as const, [question.key, "Bảo vệ"] as const]) {
      expect(await opened.session.choose(key, { kind: "lead", lead })).toBe(false);
      expect(opened.session.getState().undoable).toBeNull();
      expect(opened.session.getState().failure).toMatchObject({
        reason: "changed-meanwhile",
        params: { sheet: PLAN, ...(key === "gone" ? {} : { cell: question.cell }) },
      });
    }
  });
});

describe("fixes around the table", () => {
  const SPEC: PlanSpec = {
    header: {
      motto: "Độc lập Tự do – Hạnh phúc",
      place: "Đồng xanh",
      titleLines: ["KẾ HOẠCH", "Cải tiến chất lượng giáo dục, thực hiện quy chê dân chủ"],
    },
    sections: [
      { number: "I", title: "MỤC ĐÍCH", table: null, paragraphs: ["Thực hiện quy chê dân chủ"] },
      { number: "II", title: "NỘI DUNG", table: "rows", paragraphs: [] },
      { number: "V", title: "TỔ CHỨC THỰC HIỆN", table: null, paragraphs: [] },
    ],
  };

  it.each<[FindingCode, string, string]>([
    ["motto-differs", "Độc lập Tự do – Hạnh phúc", "Độc lập - Tự do - Hạnh phúc"],
    ["section-number-gap", "V. TỔ CHỨC THỰC HIỆN", "III. TỔ CHỨC THỰC HIỆN"],
    ["wording-slip", "Thực hiện quy chê dân chủ", "Thực hiện quy chế dân chủ"],
    [
      "wording-slip",
      "Cải tiến chất lượng giáo dục, thực hiện quy chê dân chủ",
      "Cải tiến chất lượng giáo dục, thực hiện quy chế dân chủ",
    ],
  ])("%s: the line is rewritten, and undone", async (code, before, after) => {
    const opened = await planSession(SPEC);
    const file = opened.host.file;
    const fix = opened
      .plan()
      .findings.find((candidate) => candidate.code === code && candidate.fix?.before === before);
    expect(texts(opened)).toContain(before);
    expect(await opened.session.applyFixes([fix?.key ?? ""])).toBe(true);
    expect(texts(opened)).toContain(after);
    expect(texts(opened)).not.toContain(before);
    await opened.session.undo();
    expect(opened.host.file).toEqual(file);
  });

  it("changes only the place name in the line of place and date", async () => {
    const opened = await planSession(SPEC);
    const fix = opened.plan().findings.find((candidate) => candidate.fix?.before === "Đồng xanh");
    await opened.session.applyFixes([fix?.key ?? ""]);
    expect(texts(opened)).toContain("Đồng Xanh, ngày 12 tháng 9 năm 2023");
  });

  it("is refused, and not passed over, for findings that are gone by then", async () => {
    const opened = await planSession(SPEC);
    const file = opened.host.file;
    expect(await opened.session.applyFixes(["gone", "gone as well"])).toBe(false);
    expect(opened.session.getState().failure).toMatchObject({ reason: "changed-meanwhile" });
    expect(opened.host.file).toEqual(file);
  });

  it("is refused, naming the cell, where the words stand otherwise", async () => {
    const opened = await planSession(SPEC);
    const gap = asked(opened, "section-number-gap");
    const row = Number(/\d+/.exec(gap.cell)?.[0]);
    const sheet = sheetOf(opened, PLAN);
    expect(cellOf(sheet, row, 1)).toBe("V. TỔ CHỨC THỰC HIỆN");
    const cells = [{ row, column: 1, value: "V/ TỔ CHỨC THỰC HIỆN" }];
    await opened.host.apply({ steps: [{ kind: "edit-cells", sheet: PLAN, cells }], expected: [] });
    await opened.session.refresh();
    expect(await opened.session.applyFixes([asked(opened, "section-number-gap").key])).toBe(false);
    expect(opened.session.getState().failure).toMatchObject({
      reason: "edit-by-hand",
      params: { cell: gap.cell },
    });
  });
});

function never(): never {
  throw new Error("the finding offers no answer");
}
