import fc from "fast-check";
import { describePlanWorkbook } from "../../../src/app/plan-workbook";
import { readPlanFile } from "../../../src/app/read-plan-file";
import { settlePlan } from "../../../src/domain/plan/settle-plan";
import { FORM_IDS } from "../../../src/domain/plan/form-id";
import type { Plan } from "../../../src/domain/plan/plan";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { buildPlanSheet } from "../../../src/sheets/forms/build-plan-sheet";
import { FORM_SPECS } from "../../../src/sheets/forms/form-specs";
import type { SheetDescription } from "../../../src/sheets/model/sheet-description";
import { SHEET_NAMES } from "../../../src/sheets/model/sheet-names";
import { makePlan } from "../../support/plan-fixtures";
import { SURROUNDINGS } from "../../support/surroundings";

jest.setTimeout(60_000);

const SENTENCE = "Hiệu trưởng rà soát, sửa chữa và ghi sổ từng phòng học của điểm trường";
/** Lines that could be taken for something else than the rest of a row. */
const TRAPS = ["I. Tổng cộng", "Nơi nhận:", "Hiệu trưởng", "Tiêu chuẩn 2: Đội ngũ", "(1)", "= 2"];

const line = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }).map((n) => sentences(n)) },
  { weight: 1, arbitrary: fc.constantFrom(...TRAPS) }
);
const longText = fc
  .array(line, { minLength: 12, maxLength: 30 })
  .map((lines) => lines.map((text, index) => `${text} ${index}`).join("\n"));

function sentences(count: number): string {
  return Array.from({ length: count }, (_, index) => `${SENTENCE} số ${index + 1}`).join("; ");
}

async function writtenAndRead(plan: Plan): Promise<{ plan: Plan; sheetRows: number }> {
  const { workbook } = describePlanWorkbook(plan, [], SURROUNDINGS);
  const sheet = workbook.sheets.find(({ name }) => name === SHEET_NAMES.plan);
  if (!sheet) throw new Error("no plan sheet");
  const heights = Object.values(sheet.rowHeights);
  expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  const alone = { ...sheet, validations: [] };
  const file = readPlanFile(await readWorkbook(await writeWorkbook({ sheets: [alone] })));
  const spans = [...file.layout.rows.values()];
  expect(file.repairs.map(({ code }) => code)).not.toContain("row-joined");
  const sheetRows = spans.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return { plan: file.plan, sheetRows };
}

describe.each(FORM_IDS)("rows higher than Excel's 409 points on %s", (form) => {
  const solution = FORM_SPECS[form].columns.some(({ role }) => role === "solution");
  const long = solution ? "solution" : "task";

  it("go on in rows below and read back as one", async () => {
    const { plan } = settlePlan(
      makePlan({ form, rows: [{}, { [long]: sentences(60), people: sentences(40) }, {}] })
    );
    const back = await writtenAndRead(plan);
    expect(back.plan.rows).toEqual(plan.rows);
    expect(back.sheetRows).toBeGreaterThan(plan.rows.length);
  });

  it("keep every word and line, whatever these look like", async () => {
    await fc.assert(
      fc.asyncProperty(longText, longText, async (one, other) => {
        const { plan } = settlePlan(makePlan({ form, rows: [{ [long]: one, people: other }, {}] }));
        expect((await writtenAndRead(plan)).plan.rows).toEqual(plan.rows);
      }),
      { numRuns: 3 }
    );
  });
});

describe("rows of a tall row, edited by hand", () => {
  const long = sentences(60);
  const { plan } = settlePlan(
    makePlan({ form: "cv5932-9", rows: [{ task: "Mua sách" }, { task: long }] })
  );
  const { sheet, references } = buildPlanSheet(plan);
  const first = references.rowOf.get("D02") ?? 0;
  const alone = { ...sheet, validations: [] };
  const read = async (edited: SheetDescription) => {
    const file = readPlanFile(await readWorkbook(await writeWorkbook({ sheets: [edited] })));
    return {
      tasks: file.plan.rows.map(({ words }) => words.task ?? ""),
      codes: file.findings.map(({ code }) => code),
    };
  };

  it("do not flow into the row above when the first of them is deleted", async () => {
    const cells = alone.cells.filter(({ row }) => row !== first);
    const { tasks, codes } = await read({ ...alone, cells });
    expect(tasks[0]).toBe("Mua sách");
    expect(long).toContain(tasks[1]);
    expect(codes).toContain("continuation-lost");
  });

  it("do not flow into a row that is typed between them", async () => {
    const moved = alone.cells.map((cell) =>
      cell.row > first ? { ...cell, row: cell.row + 1 } : cell
    );
    const typed = { row: first + 1, column: references.columns.task, value: "Việc mới" };
    const { tasks, codes } = await read({ ...alone, cells: [...moved, typed], merges: [] });
    expect(tasks).toContain("Việc mới");
    expect(codes).toContain("continuation-lost");
  });
});
