import { createPlanSession } from "../../src/app/session/create-plan-session";
import type { PlanSession } from "../../src/app/session/plan-session";
import type { ShownPrint } from "../../src/app/session/session-state";
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { SCHOOL_PROFILE } from "../support/school-profile";
import { SURROUNDINGS } from "../support/surroundings";

jest.setTimeout(120_000);

const SHEET = "Kế hoạch";
const host = new ExcelHost();
const reported: unknown[] = [];
let session: PlanSession;

beforeEach(async () => {
  excelHost.reset();
  session = createPlanSession(host, {
    locale: "vi",
    now: () => ({ date: SURROUNDINGS.today, time: "09:42" }),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    report: (error) => void reported.push(error),
  });
  await session.refresh();
  await session.insertPlan(SCHOOL_PROFILE);
  await session.addCriterion("2.2");
});

afterEach(async () => {
  await session.close();
  expect(reported).toEqual([]);
});

async function checked(): Promise<ShownPrint> {
  expect(await session.checkPrint()).toBe(true);
  const { print } = session.getState();
  if (!print) throw new Error("the print was not looked over");
  return print;
}

const mended = ({ items }: ShownPrint) =>
  items.flatMap(({ kind, code }) => (kind === "mended" ? [code] : []));

/** As a user who turns the paper and makes a row too low. */
async function spoil(): Promise<void> {
  const { pageSetup, rowHeights } = await host.describeSheet(SHEET);
  const tallest = Object.entries(rowHeights).sort(([, one], [, other]) => other - one)[0];
  await host.apply({
    steps: [
      {
        kind: "set-page",
        sheet: SHEET,
        page: { ...pageSetup, orientation: "portrait", breaksAfter: [3] },
      },
      {
        kind: "edit-cells",
        sheet: SHEET,
        cells: [],
        rowHeights: { [Number(tallest?.[0] ?? 1)]: 6 },
      },
    ],
    expected: [],
  });
}

it("prepares the print of a plan in Excel, once, and takes it back", async () => {
  await session.preparePrint();
  expect(mended(await checked())).toEqual([]);
  await spoil();
  const spoilt = await excelHost.fingerprint();
  expect(mended(await checked())).toEqual(
    expect.arrayContaining(["rows-clipped", "paper-differs", "breaks-differ"])
  );
  expect(await session.preparePrint()).toBe(true);
  expect(mended(await checked())).toEqual([]);
  const before = await excelHost.fingerprint();
  await session.preparePrint();
  expect(await excelHost.fingerprint()).toEqual(before);
  expect(await session.undo()).toBe(true);
  expect(await excelHost.fingerprint()).toEqual(spoilt);
});

it("adds a copy for publication as a sheet that is not taken for the plan", async () => {
  expect(await session.publish()).toBe(true);
  expect(await session.publish()).toBe(true);
  const { sheets } = await host.read();
  expect(sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining([SHEET, "Bản công bố", "Bản công bố (2)"])
  );
  const copy = sheets.find(({ name }) => name === "Bản công bố");
  const words = copy?.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) ?? [];
  expect(words).toContain("KẾ HOẠCH");
  expect(words).not.toContain("Mã dòng");
  const { workbook } = session.getState();
  expect(workbook).toMatchObject({ kind: "plan", plan: { sheet: SHEET } });
});
