import { describePlanWorkbook } from "../../../src/app/plan-workbook";
import { settlePlan } from "../../../src/domain/plan/settle-plan";
import { openPlan } from "../../../src/app/changes/opened-plan";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import type { WorkbookDescription } from "../../../src/sheets/model/sheet-description";
import { SHEET_NAMES } from "../../../src/sheets/model/sheet-names";
import { typeInto } from "../../support/file-plan";
import { fileSession } from "../../support/file-session";
import { makePlan } from "../../support/plan-fixtures";
import { SURROUNDINGS } from "../../support/surroundings";

/** Every step writes and reads a whole file. */
jest.setTimeout(60_000);

const FILE = "Kế hoạch cải tiến 2023-2024 (bản công bố).xlsx";
const LINE = "- Rà soát, sửa chữa, kê khai từng phòng học và lập dự toán cho cả năm học.";
const TALL = Array.from({ length: 45 }, () => LINE).join("\n");

/** A session that hands copies over as files. */
async function opened() {
  const { plan } = settlePlan(makePlan({ rows: [{}, {}] }));
  const { workbook } = describePlanWorkbook(plan, [], SURROUNDINGS);
  const saved: { readonly workbook: WorkbookDescription; readonly name: string }[] = [];
  const session = fileSession(await writeWorkbook(workbook), {
    saveCopy: (copy, name) => Promise.resolve(void saved.push({ workbook: copy, name })),
  });
  await session.session.refresh();
  return { ...session, saved };
}

describe("a copy for publication that becomes a file", () => {
  it("is handed over, told of also after the next edit, and changes nothing here", async () => {
    const user = await opened();
    const { session, host, saved } = user;
    await session.checkPrint();
    expect(session.getState().print?.copiesToFile).toBe(true);
    const { file } = host;
    expect(await session.publish()).toBe(true);
    expect(saved.map(({ name }) => name)).toEqual([FILE]);
    expect(saved[0]?.workbook.sheets.map(({ name }) => name)).toEqual([SHEET_NAMES.plan]);
    expect(host.file).toBe(file);
    expect(session.getState()).toMatchObject({ savedCopy: FILE, undoable: null });
    user.hint({ kind: "edited", sheet: SHEET_NAMES.plan });
    await user.followed();
    expect(session.getState()).toMatchObject({ print: null, savedCopy: FILE });
  });

  it("is not handed over once the user has stopped it", async () => {
    const { session, host, saved } = await opened();
    const sheet = await host.describeSheet(SHEET_NAMES.plan);
    jest.spyOn(host, "describeSheet").mockImplementation(() => {
      session.cancel();
      return Promise.resolve(sheet);
    });
    expect(await session.publish()).toBe(false);
    expect(saved).toEqual([]);
    expect(session.getState()).toMatchObject({
      failure: { action: "publish", reason: "cancelled" },
      savedCopy: null,
    });
  });

  it("shows all words of a row that has grown too high since", async () => {
    const session = await opened();
    const { layout } = openPlan(await session.host.read()).file;
    const row = layout.rows.get("D01")?.first ?? 0;
    const column = layout.columns.get("task") ?? 0;
    await typeInto(session, SHEET_NAMES.plan, [{ row, column, value: TALL }]);
    await session.session.publish();
    const copy = session.saved[0]?.workbook ?? { sheets: [] };
    const heights = copy.sheets.flatMap(({ rowHeights }) => Object.values(rowHeights));
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    const source = await readWorkbook(await writeWorkbook(copy));
    const texts = source.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    const inColumn = texts.filter((cell) => cell.column === column).map(({ text }) => text);
    expect(inColumn.join("\n")).toContain(TALL);
    expect(inColumn).not.toContain(TALL);
  });
});
