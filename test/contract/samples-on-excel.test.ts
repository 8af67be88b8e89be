import { readFileSync } from "node:fs";
import { createPlanSession } from "../../src/app/session/create-plan-session";
import type { PlanSession } from "../../src/app/session/plan-session";
import type { ShownPlan } from "../../src/app/session/session-state";
import { openSource } from "../../src/cli/open-source";
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { DEFECT_CODES } from "../samples/defect-codes";
import { contentOf } from "../excel-host/model/cell-state";
import { describeSamples, sampleFile } from "../support/shared-samples";
import { SURROUNDINGS } from "../support/surroundings";

jest.setTimeout(120_000);

const SAMPLES = Object.keys(DEFECT_CODES);
const TYPED = SAMPLES.filter((sample) => sample !== "mau-tt57-2026");

let session: PlanSession | null = null;
const reported: unknown[] = [];

async function openSession(): Promise<PlanSession> {
  session = createPlanSession(new ExcelHost(), {
    locale: "vi",
    now: () => ({ date: SURROUNDINGS.today, time: "9:42" }),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    report: (error) => void reported.push(error),
  });
  await session.refresh();
  return session;
}

function planOf(opened: PlanSession): ShownPlan {
  const { workbook, failure } = opened.getState();
  if (workbook.kind !== "plan") throw new Error(JSON.stringify({ workbook, failure }));
  return workbook.plan;
}

/** What the cells of these sheets hold, by sheet and place. */
function contents(names: readonly string[]): Map<string, unknown> {
  const held = new Map<string, unknown>();
  for (const name of names)
    for (const [row, cells] of excelHost.workbook.sheet(name).cells)
      for (const [column, cell] of cells) held.set(`${name} ${row}/${column}`, contentOf(cell));
  return held;
}

/**
 * The whole workbook, apart from Excel's hidden apostrophe: no reading tells whether a text has one,
 * so that undo cannot give it back. What the cell holds is the same.
 */
async function unmarked() {
  const workbook = await excelHost.fingerprint();
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    contents: Object.fromEntries(
      Object.entries(sheet.contents).map(([cell, content]) => [cell, withoutMark(content)])
    ),
  }));
  return { ...workbook, sheets };
}

function withoutMark(content: unknown): unknown {
  if (typeof content !== "object" || content === null || !("quotePrefix" in content))
    return content;
  return "value" in content ? content.value : content;
}

afterEach(() => session?.close());

describeSamples("plans of real schools in Excel (needs ../shared/samples)", () => {
  test.each(SAMPLES)("%s: imported and rolled up, every row and the same total", async (sample) => {
    excelHost.reset();
    const opened = await openSession();
    const file = sampleFile(sample, "document.docx");
    const source = await openSource(file, readFileSync(file));
    const preview = opened.previewImport("document.docx", source);
    await opened.writeImport(preview, new Map());
    expect(opened.getState().failure).toBeNull();
    expect(planOf(opened).rows.map(({ title }) => title)).toEqual(
      preview.rows.map(({ title }) => title)
    );
    const expected = preview.rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    expect(planOf(opened).totals.amount).toBe(expected);
    expect(await opened.rollUp()).toBe(true);
    expect(planOf(opened).totals.amount).toBe(expected);
    expect(planOf(opened).totalsAgree).toBe(true);
    expect(reported).toEqual([]);
  });

  test.each(TYPED)("%s: a typed table adopted, not a cell of it changed", async (sample) => {
    await excelHost.open(readFileSync(sampleFile(sample, "typed.xlsx")));
    const names = excelHost.workbook.sheets.map(({ name }) => name);
    const before = contents(names);
    const opened = await openSession();
    const { workbook } = opened.getState();
    const table = workbook.kind === "no-plan" ? workbook.tables[0] : undefined;
    expect(table).toBeDefined();
    await opened.adoptTable(table?.sheet ?? "");
    expect(opened.getState().failure).toBeNull();
    expect(planOf(opened).rows.length).toBe(table?.rows);
    const after = contents(names);
    const changed = [...before].filter(
      ([place, content]) => JSON.stringify(after.get(place)) !== JSON.stringify(content)
    );
    expect(changed).toEqual([]);
    expect(await opened.rollUp()).toBe(true);
    expect(reported).toEqual([]);
  });

  const imported = async (sample: string) => {
    excelHost.reset();
    const opened = await openSession();
    const file = sampleFile(sample, "document.docx");
    const source = await openSource(file, readFileSync(file));
    await opened.writeImport(opened.previewImport("document.docx", source), new Map());
    return opened;
  };
  const adopted = async (sample: string) => {
    await excelHost.open(readFileSync(sampleFile(sample, "typed.xlsx")));
    const opened = await openSession();
    const { workbook } = opened.getState();
    const [table] = workbook.kind === "no-plan" ? workbook.tables : [];
    await opened.adoptTable(table?.sheet ?? "");
    return opened;
  };
  const STARTS = [
    ...SAMPLES.map((sample) => [`${sample}, imported`, () => imported(sample)] as const),
    ...TYPED.map((sample) => [`${sample}, adopted`, () => adopted(sample)] as const),
  ];

  test.each(STARTS)(
    "%s: certain fixes at once, then the others; undone, all as before",
    async (_, start) => {
      const opened = await start();
      const before = await unmarked();
      const fixable = () => planOf(opened).findings.filter(({ fix }) => fix !== undefined);
      const certain = () => fixable().filter(({ certainty }) => certainty === "certain");
      const made = opened.getState().changes;
      if (certain().length > 0) await opened.applyFixes(certain().map(({ key }) => key));
      expect(opened.getState().failure).toBeNull();
      expect(certain()).toEqual([]);
      expect(opened.getState().changes - made).toBeLessThanOrEqual(1);
      for (let [next] = fixable(); next; [next] = fixable()) {
        expect(await opened.applyFixes([next.key])).toBe(true);
      }
      await opened.recheck();
      expect(fixable()).toEqual([]);
      for (let count = opened.getState().changes - made; count > 0; count -= 1) await opened.undo();
      expect(await unmarked()).toEqual(before);
      expect(reported).toEqual([]);
    }
  );
});
