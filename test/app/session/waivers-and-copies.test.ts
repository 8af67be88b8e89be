import { readHtml } from "../../../src/documents/html/read-html";
import { textAt } from "../../../src/app/changes/opened-plan";
import type { ShownFinding } from "../../../src/app/session/session-state";
import { showWorkbook } from "../../../src/app/session/show-workbook";
import { cellPosition } from "../../../src/sheets/model/cell-address";
import type { SourceSheet, SourceWorkbook } from "../../../src/sheets/model/source-row";
import { fileSession } from "../../support/file-session";
import { readFixture } from "../../support/read-fixture";

jest.setTimeout(60_000);

const COPY = "Kế hoạch (2)";

/** A plan with one finding passed over, as the workbook holds it. */
async function waivedPlan() {
  const opened = fileSession();
  const document = readHtml(readFixture("chin-cot-loi.html"));
  await opened.session.writeImport(opened.session.previewImport("loi.html", document), new Map());
  const finding = opened
    .plan()
    .findings.find(
      ({ at, certainty }) => at.part === "row" && at.field === "money" && certainty !== "certain"
    );
  if (!finding) throw new Error("the fixture has no finding at a money cell");
  await opened.session.waive(finding.key, "Hội đồng đã thống nhất", "Đặng Thị Vân");
  return { finding, source: await opened.host.read() };
}

function planOf(source: SourceWorkbook) {
  const { state } = showWorkbook(source, "vi");
  if (state.kind !== "plan") throw new Error(state.kind);
  return state.plan;
}

function sheetNamed(source: SourceWorkbook, name: string): SourceSheet {
  const sheet = source.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
}

function copyOf(sheet: SourceSheet, name: string): SourceSheet {
  return { ...sheet, name, rows: sheet.rows.map((row) => ({ ...row, sheet: name })) };
}

function wordsAt(source: SourceWorkbook, { sheet, cell }: ShownFinding): string {
  const place = cellPosition(cell);
  return place ? textAt(sheetNamed(source, sheet), place.row, place.column) : "";
}

/** The sheet with other words in the cell of a finding. */
function retyped(sheet: SourceSheet, { cell }: ShownFinding, text: string): SourceSheet {
  const place = cellPosition(cell);
  const rows = sheet.rows.map((row) =>
    row.row === place?.row
      ? { ...row, cells: row.cells.map((c) => (c.column === place.column ? { ...c, text } : c)) }
      : row
  );
  return { ...sheet, rows };
}

function withSheets(source: SourceWorkbook, change: (sheet: SourceSheet) => SourceSheet[]) {
  return { ...source, sheets: source.sheets.flatMap(change) };
}

test("a waiver lapses when the words of its cell change, and holds again when they come back", async () => {
  const { finding, source } = await waivedPlan();
  expect(planOf(source).waived.map(({ key }) => key)).toEqual([finding.key]);
  const edited = withSheets(source, (sheet) =>
    sheet.name === "Kế hoạch" ? [retyped(sheet, finding, "5 hay 6 triệu")] : [sheet]
  );
  expect(planOf(edited).waived).toEqual([]);
  expect(
    planOf(edited).findings.filter(({ at }) => JSON.stringify(at) === JSON.stringify(finding.at))
  ).not.toEqual([]);
  const back = withSheets(edited, (sheet) =>
    sheet.name === "Kế hoạch" ? [retyped(sheet, finding, wordsAt(source, finding))] : [sheet]
  );
  expect(planOf(back).waived.map(({ key }) => key)).toEqual([finding.key]);
});

describe("a plan sheet that was copied within the workbook", () => {
  const copied = (source: SourceWorkbook, before: boolean) =>
    withSheets(source, (sheet) => {
      if (sheet.name !== "Kế hoạch") return [sheet];
      const copy = copyOf(sheet, COPY);
      return before ? [copy, sheet] : [sheet, copy];
    });

  test.each([
    ["after the original", false],
    ["before it", true],
  ])("%s: the original stays the plan, its waivers hold, the copy is named", async (_, before) => {
    const { finding, source } = await waivedPlan();
    const plan = planOf(copied(source, before));
    expect(plan.sheet).toBe("Kế hoạch");
    expect(plan.waived.map(({ key }) => key)).toEqual([finding.key]);
    const told = plan.findings.find(({ code }) => code === "other-plan-sheet");
    expect(told?.message).toContain(COPY);
  });

  test("with more rows than the original, which lost one since: the original stays the plan", async () => {
    const { source } = await waivedPlan();
    const last = planOf(source).rows.at(-1)?.cell ?? "";
    const shorter = withSheets(copied(source, true), (sheet) =>
      sheet.name === "Kế hoạch"
        ? [{ ...sheet, rows: sheet.rows.filter(({ row }) => !last.endsWith(String(row))) }]
        : [sheet]
    );
    expect(planOf(shorter).sheet).toBe("Kế hoạch");
  });

  test("and is all that is left: its waivers hold, and lapse when its cell changes", async () => {
    const { finding, source } = await waivedPlan();
    const left = withSheets(copied(source, false), (sheet) =>
      sheet.name === "Kế hoạch" ? [] : [sheet]
    );
    expect(planOf(left).sheet).toBe(COPY);
    expect(planOf(left).waived.map(({ key }) => key)).toEqual([finding.key]);
    const copy = retyped(sheetNamed(left, COPY), finding, "5 hay 6 triệu");
    const edited = withSheets(left, (sheet) => [sheet.name === COPY ? copy : sheet]);
    expect(planOf(edited).waived).toEqual([]);
  });
});
