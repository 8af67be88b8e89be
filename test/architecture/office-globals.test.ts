import { execFileSync } from "node:child_process";
import path from "node:path";

/** Files that may not name what Excel puts into the page, and a line that does. */
const FORBIDDEN = [
  ["src/domain/money/read-money.ts", "Excel.run(() => {});"],
  ["src/sheets/forms/form-spec.ts", "Office.onReady();"],
  ["src/app/plan-report.ts", "Excel.run(() => {});"],
  ["src/documents/html/read-html.ts", "Office.onReady();"],
  ["src/hosts/xlsx/write-workbook.ts", "Excel.run(() => {});"],
  ["src/cli/run.ts", "Office.onReady();"],
  ["src/taskpane/check/group-findings.ts", "Excel.run(() => {});"],
  ["src/taskpane/shell/shell.tsx", "Office.onReady();"],
] as const;

const ALLOWED = [
  ["src/hosts/excel/run-batch.ts", "Excel.run(() => {});"],
  ["src/commands/register-commands.ts", "Office.onReady();"],
  ["src/taskpane/index.tsx", "Office.onReady();"],
  ["src/taskpane/theme/theme-from-office.ts", "Office.onReady();"],
] as const;

describe("Office's globals", () => {
  const plants = [...FORBIDDEN, ...ALLOWED];
  let complaints: readonly number[];

  // The linter loads its configuration as a module, which jest's own loader cannot.
  beforeAll(() => {
    const script = path.join(__dirname, "lint-lines.mjs");
    const input = JSON.stringify({ rule: "no-restricted-globals", plants });
    const printed = execFileSync(process.execPath, [script], { input });
    complaints = JSON.parse(printed.toString()) as number[];
  }, 60_000);

  it.each(FORBIDDEN.map(([file], n) => [file, n] as const))("are not for %s", (_, n) => {
    expect(complaints[n]).toBe(1);
  });

  it.each(ALLOWED.map(([file], n) => [file, FORBIDDEN.length + n] as const))(
    "are for %s",
    (_, n) => {
      expect(complaints[n]).toBe(0);
    }
  );
});
