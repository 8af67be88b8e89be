import { openPlan } from "../../../src/app/changes/opened-plan";
import { rewordChange } from "../../../src/app/changes/reword-change";
import type { RowField } from "../../../src/domain/plan/plan-row";
import type { Fix } from "../../../src/domain/validation/finding";
import { plainSheet } from "../../hosts/xlsx/plain-sheet";
import { adoptedSession, planSession } from "../../support/file-plan";
import type { FileSession } from "../../support/file-session";
import { SURROUNDINGS } from "../../support/surroundings";

/** Every step writes and reads a whole file. */
jest.setTimeout(60_000);

const LINE = "- Rà soát, sửa chữa, kê khai từng phòng học và lập dự toán cho cả năm học.";
const TALL = Array.from({ length: 45 }, () => LINE).join("\n");
const SLIP = "Nhân viên thư viện, kế họach tháng";

function fix(row: string, field: RowField, before: string, after: string): Fix {
  return { at: { part: "row", row, field }, before, after };
}

async function reword({ host }: FileSession, fixes: readonly Fix[]): Promise<FileSession["host"]> {
  const change = rewordChange(openPlan(await host.read()), fixes, SURROUNDINGS);
  await host.apply(change);
  return host;
}

async function wordsOf({ host }: FileSession, id = "D01") {
  const { plan } = openPlan(await host.read()).file;
  return plan.rows.find((row) => row.id === id)?.words;
}

describe("fixes of a row that takes several sheet rows", () => {
  it("write its words once", async () => {
    const opened = await planSession({ rows: [{ task: TALL, people: SLIP }, {}] });
    const before = await wordsOf(opened);
    expect(before?.task).toBe(TALL);
    const after = TALL.replace("dự toán", "bảng dự toán");
    await reword(opened, [fix("D01", "task", TALL, after)]);
    expect(await wordsOf(opened)).toEqual({ ...before, task: after });
  });

  it("keep each other's words and those of the other columns", async () => {
    const opened = await planSession({ rows: [{ task: TALL, target: TALL, people: SLIP }, {}] });
    const before = await wordsOf(opened);
    const people = "Nhân viên thư viện, kế hoạch tháng";
    const task = TALL.replace("dự toán", "bảng dự toán");
    await reword(opened, [fix("D01", "task", TALL, task), fix("D01", "people", SLIP, people)]);
    expect(await wordsOf(opened)).toEqual({ ...before, task, people });
    const { plan } = openPlan(await opened.host.read()).file;
    expect(plan.rows.map(({ id }) => id)).toEqual(["D01", "D02"]);
  });

  it("make no change over an edit of its lower part", async () => {
    const opened = await planSession({ rows: [{ task: TALL }] });
    const { host } = opened;
    const plan = openPlan(await host.read());
    const change = rewordChange(plan, [fix("D01", "task", TALL, `${TALL} Hết`)], SURROUNDINGS);
    const last = plan.file.layout.rows.get("D01")?.last ?? 0;
    const column = plan.file.layout.columns.get("task") ?? 0;
    const cells = [{ row: last, column, value: "Chữ của người khác" }];
    const typing = { kind: "edit-cells", sheet: plan.sheet.name, cells } as const;
    await host.apply({ steps: [typing], expected: [] });
    await expect(host.apply(change)).rejects.toMatchObject({ reason: "changed-meanwhile" });
  });
});

describe("a fix of a cell that a merge covers", () => {
  const HEADINGS = ["Tiêu chí", "Công việc cần thực hiện", "Người phụ trách", "Thời gian"];
  const ROWS = [
    HEADINGS,
    ["1.2", "Lập tủ sách", SLIP, "10/2026"],
    ["3.1", "Lát lại sân", "", "01/2027"],
  ];

  it("is left alone, whatever else is fixed", async () => {
    const cells = ROWS.flatMap((line, row) =>
      line.flatMap((value, index) =>
        value === "" ? [] : [{ row: row + 3, column: index + 1, value }]
      )
    );
    const merges = [{ from: { row: 4, column: 3 }, to: { row: 5, column: 3 } }];
    const opened = await adoptedSession(plainSheet(cells, { name: "KHCT", merges }));
    const right = "Nhân viên thư viện, kế hoạch tháng";
    const fixes = [fix("D02", "people", SLIP, right), fix("D02", "task", "Lát lại sân", "Lát sân")];
    await reword(opened, fixes);
    expect(await wordsOf(opened, "D02")).toMatchObject({ task: "Lát sân", people: SLIP });
    const alone = fixes.slice(0, 1);
    await expect(reword(opened, alone)).rejects.toMatchObject({ reason: "edit-by-hand" });
  });
});
