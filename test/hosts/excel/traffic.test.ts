import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { READ_BYTES, WRITE_BYTES } from "../../../src/hosts/excel/batches";
import type { SheetDescription } from "../../../src/sheets/model/sheet-description";
import type { SheetChange } from "../../../src/sheets/model/workbook-change";
import { sheetsOfPlan } from "./large-plans";
import { changeOf } from "./sample-changes";

type Measured = { readonly requests: number; readonly sent: number; readonly received: number };

async function measured(act: () => Promise<unknown>): Promise<Measured> {
  excelHost.resetTraffic();
  await act();
  const { requests, requestBytes, responseBytes } = excelHost.traffic;
  return { requests, sent: requestBytes, received: responseBytes };
}

const add = (sheet: SheetDescription): SheetChange => ({ kind: "add-sheet", sheet, after: null });
const rewrite = (sheet: SheetDescription): SheetChange => ({ kind: "rewrite-sheet", sheet });
const one = (steps: readonly SheetChange[]) => changeOf(...steps);

async function trafficOf(rows: number): Promise<Record<string, Measured>> {
  excelHost.reset();
  const host = new ExcelHost();
  const sheets = sheetsOfPlan(rows);
  const [plan, ...others] = sheets;
  if (!plan) throw new Error("a plan has a sheet");
  const last = plan.cells.reduce((row, cell) => Math.max(row, cell.row), 0);
  return {
    "insert the plan's sheets": await measured(() => host.apply(one(sheets.map(add)))),
    "read for the first time": await measured(() => host.read()),
    "read again": await measured(() => host.read()),
    "rewrite as it is": await measured(() => host.apply(one(others.map(rewrite)))),
    "rewrite shorter": await measured(async () => {
      const shorter = sheetsOfPlan(rows - 10).slice(1);
      const applied = await host.apply(one(shorter.map(rewrite)));
      await applied.undo();
    }),
    "edit a cell in each row": await measured(() =>
      host.apply(
        one([
          {
            kind: "edit-cells",
            sheet: plan.name,
            cells: Array.from({ length: last - 40 }, (_, n) => ({
              row: n + 30,
              column: 12,
              value: "- lời mới",
            })),
          },
        ])
      )
    ),
  };
}

const FEW = "20 rows";
const MANY = "300 rows";

it("asks as often for 300 rows as for 20, but for what does not fit in one answer", async () => {
  const traffic = { [FEW]: await trafficOf(20), [MANY]: await trafficOf(300) };
  for (const [rows, measures] of Object.entries(traffic)) {
    console.table(measures, ["requests", "sent", "received"]);
    expect(`${rows}: ${Object.keys(measures).length}`).toBe(`${rows}: 6`);
  }
  for (const [what, { requests, sent, received }] of Object.entries(traffic[MANY] ?? {})) {
    // What is estimated to be a whole request or answer is at least half of one.
    const chunks = Math.floor(received / (READ_BYTES / 2)) + Math.floor(sent / (WRITE_BYTES / 2));
    const more = requests - (traffic[FEW]?.[what]?.requests ?? 0);
    expect({ what, isWithin: more <= chunks }).toEqual({ what, isWithin: true });
  }
  const { requests } = traffic[MANY]?.["insert the plan's sheets"] ?? {};
  // The formulas of that many ledger lines are a little more than one request may hold.
  expect(requests).toBe(4);
  expect(traffic[MANY]?.["read again"]?.requests).toBe(1);
}, 60_000);
