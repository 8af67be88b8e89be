import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { LAST_ROW } from "../../../src/sheets/model/formula-references";
import type { SheetChange } from "../../../src/sheets/model/workbook-change";
import { PLAN, PLAN_SHEET } from "../../contract/sample-sheets";
import { changeOf, SAMPLE } from "./sample-changes";

const REWRITE: SheetChange = { kind: "rewrite-sheet", sheet: PLAN_SHEET };
const TALLER: SheetChange = {
  kind: "rewrite-sheet",
  sheet: { ...PLAN_SHEET, rowHeights: { ...PLAN_SHEET.rowHeights, 5: 61 } },
};

function fill(name: string, rows: number, text: string): void {
  const sheet = excelHost.workbook.addSheet(name);
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= 10; column += 1) {
      sheet.putContent(row, column, { value: `${row}.${column} ${text}` });
    }
  }
}

async function requestsOf(act: () => Promise<unknown>): Promise<number> {
  excelHost.resetTraffic();
  await act();
  return excelHost.traffic.requests;
}

beforeEach(() => excelHost.reset());

describe("reading a workbook that does not fit in one answer", () => {
  const LONG = "bồi dưỡng giáo viên ".repeat(6);

  it("reads sheets together as far as they fit", async () => {
    fill("Một", 2000, LONG);
    fill("Hai", 2000, LONG);
    const host = new ExcelHost();
    const { sheets } = await host.read();
    expect(sheets.map(({ rows }) => rows.length)).toEqual([0, 2000, 2000]);
    expect(await requestsOf(() => host.read())).toBeLessThanOrEqual(3);
  });

  it("reads one sheet in parts, and merges all over it", async () => {
    fill("Một", 4000, LONG);
    const sheet = excelHost.workbook.sheet("Một");
    sheet.merges = [{ top: 3990, left: 11, bottom: 3991, right: 12 }];
    sheet.putContent(3990, 11, { value: "gộp" });
    const host = new ExcelHost();
    const first = await host.read();
    expect(first.sheets[1]?.rows).toHaveLength(4000);
    expect(first.sheets[1]?.rows[3989]).toMatchObject({ row: 3990 });
    expect(await host.read()).toEqual(first);
  });

  it("never repeats a request whose answer was too large", async () => {
    fill("Một", 300, LONG);
    const host = new ExcelHost();
    await host.read();
    excelHost.payloadLimit = 400_000;
    const { sheets } = await host.read();
    excelHost.payloadLimit = 5 * 1024 * 1024;
    expect(sheets[1]?.rows).toHaveLength(300);
  });

  it("sees what was written below a sheet that is read in parts", async () => {
    fill("Một", 4000, LONG);
    const host = new ExcelHost();
    await host.read();
    excelHost.userEdits("Một", "A4001", "thêm");
    expect((await host.read()).sheets[1]?.rows.at(-1)).toMatchObject({ row: 4001 });
  });

  it("reads no sheet too large to be ours, and the others none the less", async () => {
    fill("Một", 3, "x");
    excelHost.workbook.sheet("Một").putContent(LAST_ROW, 1, { value: "xa" });
    fill("Hai", 3, "x");
    const { sheets } = await new ExcelHost().read();
    expect(sheets.map(({ rows }) => rows.length)).toEqual([0, 0, 3]);
  });
});

describe("rewriting a sheet that goes on far below the table", () => {
  let host: ExcelHost;

  beforeEach(async () => {
    host = new ExcelHost();
    await host.apply(SAMPLE);
  });

  const FAR: readonly (readonly [string, () => void])[] = [
    [
      "formats",
      () => {
        const sheet = excelHost.workbook.sheet(PLAN);
        const { format } = sheet.cell(LAST_ROW, 2);
        sheet.putFormat(LAST_ROW, 2, { ...format, numberFormat: "0.00" });
      },
    ],
    ["a note", () => excelHost.workbook.sheet(PLAN).putContent(LAST_ROW, 2, { value: "xa" })],
  ];

  it.each(FAR)("asks no more for %s in the last row, and leaves them", async (_what, meddle) => {
    const near = await requestsOf(() => host.apply(changeOf(REWRITE)));
    meddle();
    const before = await excelHost.fingerprint();
    const far = await requestsOf(() => host.apply(changeOf(REWRITE)));
    expect({ near, received: excelHost.traffic.responseBytes < 1_000_000 }).toEqual({
      near: far,
      received: true,
    });
    expect(await excelHost.fingerprint()).toEqual(before);
    const applied = await host.apply(changeOf(TALLER));
    await applied.undo();
    expect(await excelHost.fingerprint()).toEqual(before);
  });

  it("asks for a foreign rule cell by cell in requests that fit", async () => {
    const sheet = excelHost.workbook.sheet(PLAN);
    sheet.putContent(1500, 1, { value: "dưới" });
    sheet.page.printAreas = [{ top: 1, left: 1, bottom: 900, right: 4 }];
    sheet.validations = [
      ...sheet.validations,
      {
        areas: [{ top: 20, left: 1, bottom: 900, right: 4 }],
        rule: { list: { inCellDropDown: true, source: "Có,Không" } },
        alert: null,
        prompt: null,
        ignoreBlanks: true,
      },
    ];
    const before = [...sheet.validations];
    excelHost.payloadLimit = 3_500_000;
    excelHost.resetTraffic();
    const applied = await host.apply(changeOf(REWRITE));
    await applied.undo();
    excelHost.payloadLimit = 5 * 1024 * 1024;
    expect(excelHost.traffic.responseBytes).toBeGreaterThan(1_000_000);
    expect(sheet.validations).toEqual(expect.arrayContaining(before));
  });
});
