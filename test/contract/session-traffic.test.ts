import { createPlanSession } from "../../src/app/session/create-plan-session";
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { sheetsOfPlan } from "../hosts/excel/large-plans";
import { SURROUNDINGS } from "../support/surroundings";

jest.setTimeout(120_000);

const SIZES = [20, 300] as const;
/** Answers longer than this come in parts, so that a large plan asks a little more often. */
const CHUNK_BYTES = 2_000_000;

type Measured = { readonly requests: number; readonly sent: number; readonly received: number };

/** Everything from the press of a button to the pane showing what came of it. */
async function trafficOf(rows: number): Promise<Record<string, Measured>> {
  await excelHost.open(await writeWorkbook({ sheets: sheetsOfPlan(rows) }));
  const session = createPlanSession(new ExcelHost(), {
    locale: "vi",
    now: () => ({ date: SURROUNDINGS.today, time: "9:42" }),
    wait: () => new Promise(() => undefined),
    report: (error) => {
      throw error;
    },
  });
  const measures: Record<string, Measured> = {};
  const measure = async (name: string, act: () => Promise<unknown>) => {
    excelHost.resetTraffic();
    await act();
    expect(session.getState().failure).toBeNull();
    const { requests, requestBytes, responseBytes } = excelHost.traffic;
    measures[name] = { requests, sent: requestBytes, received: responseBytes };
  };
  await measure("open the pane", () => session.refresh());
  await measure("check", () => session.recheck());
  await measure("add a criterion", () => session.addCriterion("4.2"));
  await measure("roll up", () => session.rollUp());
  await measure("undo", () => session.undo());
  await session.close();
  return measures;
}

test("a press of a button asks as often for 300 rows as for 20, but for answers in parts", async () => {
  const [small, large] = [await trafficOf(SIZES[0]), await trafficOf(SIZES[1])];
  console.table({ rows: SIZES[0], ...small });
  console.table({ rows: SIZES[1], ...large });
  for (const [name, measured] of Object.entries(large)) {
    const parts = Math.floor((measured.sent + measured.received) / CHUNK_BYTES);
    const allowed = (small[name]?.requests ?? 0) + parts;
    expect({ name, tooMany: Math.max(measured.requests - allowed, 0) }).toEqual({
      name,
      tooMany: 0,
    });
  }
});
