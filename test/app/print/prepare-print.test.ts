import { readFileSync } from "node:fs";
import { importPlan } from "../../../src/app/import-plan";
import { openPlan } from "../../../src/app/changes/opened-plan";
import { checkPrint } from "../../../src/app/print/check-print";
import { publicationCopy } from "../../../src/app/print/publication-copy";
import { preparePrintChange } from "../../../src/app/print/prepare-print-change";
import { openSource } from "../../../src/cli/open-source";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { PageSetup, SheetDescription } from "../../../src/sheets/model/sheet-description";
import type { SheetChange } from "../../../src/sheets/model/workbook-change";
import { plainSheet } from "../../hosts/xlsx/plain-sheet";
import { readFixture } from "../../support/read-fixture";
import { describeSamples, sampleFile } from "../../support/shared-samples";
import { SURROUNDINGS } from "../../support/surroundings";

const FIXTURES = ["chin-cot-loi.html", "muoi-cot-loi.html", "mau-57-sach.html"] as const;
const SAMPLES = [
  "truong-cong-dinh-2023",
  "lam-son-2020",
  "phuong-dong-b-2024",
  "mam-non-14-2024",
  "mau-tt57-2026",
] as const;
const SHEET = "Kế hoạch";

async function imported(bytes: Buffer): Promise<XlsxHost> {
  const source = await openSource("plan.html", bytes);
  const { workbook } = importPlan(source, {}, SURROUNDINGS);
  // The plan sheet alone, whose lists point at another: the other sheets only take time here.
  const sheets = workbook.sheets.filter(({ name }) => name === SHEET);
  return new XlsxHost(await writeWorkbook({ sheets: sheets.map(withoutLists) }));
}

function withoutLists(sheet: SheetDescription): SheetDescription {
  return { ...sheet, validations: [] };
}

const fixture = (name: string) => imported(Buffer.from(readFixture(name)));

async function opened(host: XlsxHost) {
  return { plan: openPlan(await host.read()), sheet: await host.describeSheet(SHEET) };
}

async function prepare(host: XlsxHost): Promise<readonly SheetChange[]> {
  const { plan, sheet } = await opened(host);
  const change = preparePrintChange(plan, sheet);
  if (change.steps.length > 0) await host.apply(change);
  return change.steps;
}

async function codes(host: XlsxHost, kind: string): Promise<string[]> {
  const { plan, sheet } = await opened(host);
  return checkPrint(plan, sheet).items.flatMap((item) => (item.kind === kind ? [item.code] : []));
}

// A plan is read several times in each test, on machines that do other work.
jest.setTimeout(30_000);

describe("a sheet that was just laid out", () => {
  it.each(FIXTURES)("is prepared already: %s", async (name) => {
    const host = await fixture(name);
    expect(await prepare(host)).toEqual([]);
    expect(await codes(host, "mended")).toEqual([]);
  });
});

/** Changes the plan sheet as a user, or another program, would. */
async function spoil(host: XlsxHost, step: (sheet: SheetDescription) => SheetChange) {
  const sheet = await host.describeSheet(SHEET);
  await host.apply({ steps: [step(sheet)], expected: [] });
}

const page = (change: Partial<PageSetup>) => (sheet: SheetDescription) =>
  ({ kind: "set-page", sheet: SHEET, page: { ...sheet.pageSetup, ...change } }) as const;

/** So many rows shorter and columns wider than what is printed. */
const area = (rows: number, columns: number) => (sheet: SheetDescription) => {
  const { from, to } = sheet.pageSetup.printArea;
  const printArea = { from, to: { row: to.row - rows, column: to.column + columns } };
  return page({ printArea })(sheet);
};

function tallestRow({ rowHeights }: SheetDescription): number {
  const rows = Object.entries(rowHeights).sort(([, one], [, other]) => other - one);
  return Number(rows[0]?.[0] ?? 1);
}

const LONG = "Rà soát, sửa chữa, kê khai từng phòng học và lập dự toán. ".repeat(12).trim();

const SPOILT: readonly (readonly [string, string, (sheet: SheetDescription) => SheetChange])[] = [
  ["the tracking block in the print area", "helpers-printed", area(0, 8)],
  ["a print area that ends too early", "words-not-printed", area(30, 0)],
  ["portrait paper", "paper-differs", page({ orientation: "portrait" })],
  [
    "narrow margins",
    "paper-differs",
    page({ margins: { top: 5, right: 5, bottom: 5, left: 5, header: 3, footer: 3 } }),
  ],
  ["another heading to repeat", "titles-differ", page({ titleRows: [1, 2] })],
  ["a page number on every page", "page-number-differs", page({ header: "&RTrang &P" })],
  ["breaks of earlier rows", "breaks-differ", page({ breaksAfter: [12] })],
  [
    "a row that was made too low",
    "rows-clipped",
    (sheet) => {
      const rowHeights = { [tallestRow(sheet)]: 12 };
      return { kind: "edit-cells", sheet: SHEET, cells: [], rowHeights };
    },
  ],
];

describe("a sheet that was spoilt", () => {
  it.each(SPOILT)("says so of %s, and is mended at one press", async (_what, code, step) => {
    const host = await fixture("mau-57-sach.html");
    const before = await host.describeSheet(SHEET);
    await spoil(host, step);
    expect(await codes(host, "mended")).toContain(code);
    expect(await prepare(host)).not.toEqual([]);
    expect(await codes(host, "mended")).toEqual([]);
    const after = await host.describeSheet(SHEET);
    expect(after.pageSetup).toEqual(before.pageSetup);
    expect(after.cells).toEqual(before.cells);
    expect(await prepare(host)).toEqual([]);
  });

  it("gets higher rows and new breaks for longer words, and keeps a user's higher row", async () => {
    const host = await fixture("mau-57-sach.html");
    const { plan, sheet } = await opened(host);
    const rows = [...plan.file.layout.rows.values()].map(({ first }) => first);
    const [first = 0, second = 0] = rows;
    const roomy = (sheet.rowHeights[second] ?? 0) + 40;
    await spoil(host, () => ({
      kind: "edit-cells",
      sheet: SHEET,
      cells: [{ row: first, column: 4, value: LONG }],
      rowHeights: { [second]: roomy },
    }));
    await prepare(host);
    const after = await host.describeSheet(SHEET);
    expect(after.rowHeights[first]).toBeGreaterThan((sheet.rowHeights[first] ?? 0) + 50);
    expect(after.rowHeights[second]).toBe(roomy);
    expect(after.pageSetup.breaksAfter).not.toEqual(sheet.pageSetup.breaksAfter);
    expect(await prepare(host)).toEqual([]);
  });

  it("splits a row that has grown too high for Excel, and reads it as one", async () => {
    const host = await fixture("mau-57-sach.html");
    const { plan } = await opened(host);
    const [row] = plan.file.plan.rows;
    const first = plan.file.layout.rows.get(row?.id ?? "")?.first ?? 0;
    const column = plan.file.layout.columns.get("solution") ?? 0;
    const words = `${LONG.repeat(4)}\n- ${LONG}`;
    await spoil(host, () => ({
      kind: "edit-cells",
      sheet: SHEET,
      cells: [{ row: first, column, value: words }],
    }));
    expect(await codes(host, "mended")).toContain("row-over-limit");
    await prepare(host);
    const { plan: after, sheet } = await opened(host);
    expect(after.file.plan.rows[0]?.words.solution).toBe(words);
    expect(after.file.plan.rows).toHaveLength(plan.file.plan.rows.length);
    expect(Math.max(...Object.values(sheet.rowHeights))).toBeLessThanOrEqual(409);
    expect(await codes(host, "mended")).toEqual([]);
    expect(await prepare(host)).toEqual([]);
  });

  describe("with a row that was split", () => {
    const words = `${LONG.repeat(4)}\n- ${LONG}`;

    it("has the same words once fewer rows hold them", async () => {
      const host = await fixture("mau-57-sach.html");
      const { plan } = await opened(host);
      const column = plan.file.layout.columns.get("solution") ?? 0;
      const { first = 0 } = plan.file.layout.rows.get("D01") ?? {};
      const type = (row: number, value: string | null) =>
        spoil(host, () => ({
          kind: "edit-cells",
          sheet: SHEET,
          cells: [{ row, column, value }],
        }));
      await type(first, LONG.repeat(9));
      await prepare(host);
      const { plan: split } = await opened(host);
      const { last = 0 } = split.file.layout.rows.get("D01") ?? {};
      expect(last).toBeGreaterThan(first + 5);
      // By hand, most of the lower words were taken up into the first row.
      await type(first, words);
      for (let row = first + 1; row < last; row += 1) await type(row, null);
      await type(last, "- Tổng kết, rút kinh nghiệm.");
      const before = (await opened(host)).plan.file.plan.rows.map((row) => row.words);
      await prepare(host);
      const { plan: after } = await opened(host);
      expect(after.file.plan.rows.map((row) => row.words)).toEqual(before);
      expect(after.file.layout.rows.get("D01")).toEqual({ first, last });
      expect(await prepare(host)).toEqual([]);
    });

    it("is not written over while it is edited, nor is a number made text", async () => {
      const host = await fixture("mau-57-sach.html");
      const { plan } = await opened(host);
      const { columns, rows } = plan.file.layout;
      const [first, second] = ["D01", "D02"].map((id) => rows.get(id)?.first ?? 0);
      const at = (row: number | undefined, role: "solution" | "resources" | "task") => {
        return { row: row ?? 0, column: columns.get(role) ?? 0 };
      };
      const cells = [
        { ...at(first, "solution"), value: words },
        { ...at(first, "resources"), value: 12_000_000 },
      ];
      await spoil(host, () => ({ kind: "edit-cells", sheet: SHEET, cells }));
      const long = await opened(host);
      const change = preparePrintChange(long.plan, long.sheet);
      const edited = (cell: ReturnType<typeof at>) => {
        const typed = [{ ...cell, value: "Chữ của người khác" }];
        return host.apply({
          steps: [{ kind: "edit-cells", sheet: SHEET, cells: typed }],
          expected: [],
        });
      };
      const typing = await edited(at(first, "task"));
      await expect(host.apply(change)).rejects.toMatchObject({ reason: "changed-meanwhile" });
      await typing.undo();
      await edited(at(second, "task"));
      await host.apply(change);
      const { sheet } = await opened(host);
      const { row, column } = at(first, "resources");
      const money = sheet.cells.find((cell) => cell.row === row && cell.column === column);
      expect(money?.value).toBe(12_000_000);
    });
  });

  it("keeps a footer of the user's", async () => {
    const host = await fixture("mau-57-sach.html");
    await spoil(host, page({ footer: "&LTrường", orientation: "portrait" }));
    await prepare(host);
    expect((await host.describeSheet(SHEET)).pageSetup.footer).toBe("&LTrường");
  });
});

describe("what is left to the user", () => {
  const WRAPPED = { wrap: true } as const;

  it("names what the document lacks, each with its cell", async () => {
    const host = await fixture("muoi-cot-loi.html");
    const { plan, sheet } = await opened(host);
    const items = checkPrint(plan, sheet).items.filter(({ kind }) => kind === "todo");
    expect(items.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["number-missing", "date-missing"])
    );
    for (const { code, at } of items) if (code !== "errors-open") expect(at?.sheet).toBe(SHEET);
  });

  it("counts what is to be clarified and what is wrong", async () => {
    const host = await fixture("chin-cot-loi.html");
    const { plan, sheet } = await opened(host);
    const { items, pages, signaturePage } = checkPrint(plan, sheet);
    const clarify = items.find(({ code }) => code === "clarify-open");
    expect(clarify?.params["count"]).toBeGreaterThan(0);
    expect(pages).toBe(sheet.pageSetup.breaksAfter.length + 1);
    expect(signaturePage).toBe(pages);
  });

  it("is a row too high for Excel that nothing can split", async () => {
    const cells = [
      ["Tiêu chí", "Công việc cần thực hiện", "Người phụ trách", "Thời gian"],
      ["1.2", LONG.repeat(9), "Thư viện", "10/2026"],
    ].flatMap((line, row) =>
      line.map((value, index) => ({ row: row + 3, column: index + 1, value, style: WRAPPED }))
    );
    const typed = plainSheet(cells, { name: SHEET });
    const host = new XlsxHost(await writeWorkbook({ sheets: [typed] }));
    expect(await codes(host, "todo")).toContain("row-over-limit-kept");
    expect(await codes(host, "mended")).not.toContain("row-over-limit");
    const { plan, sheet } = await opened(host);
    expect(publicationCopy(plan, sheet, SHEET).cut).toEqual([4]);
  });

  it("is a paragraph too high for Excel, which is no row of the plan", async () => {
    const host = await fixture("mau-57-sach.html");
    const cells = [{ row: 1, column: 1, value: LONG.repeat(30) }];
    await spoil(host, () => ({ kind: "edit-cells", sheet: SHEET, cells }));
    expect(await codes(host, "todo")).toContain("row-over-limit-kept");
  });

  it("has nothing to say of a plan in order", async () => {
    const host = await fixture("mau-57-sach.html");
    expect(await codes(host, "todo")).toEqual([]);
  });
});

describeSamples("a workbook of a real plan", () => {
  it.each(SAMPLES)("is prepared already: %s", async (name) => {
    const host = await imported(readFileSync(sampleFile(name, "document.html")));
    expect(await prepare(host)).toEqual([]);
  });
});
