import { execFileSync } from "node:child_process";
import path from "node:path";

/** Each layer's forbidden import, as one planted line in a file of that layer. */
const FORBIDDEN = [
  ["src/domain/money/read-money.ts", "../../sheets/model/cell-address"],
  ["src/domain/money/read-money.ts", "exceljs"],
  ["src/sheets/forms/form-spec.ts", "../../app/plan-report"],
  ["src/sheets/forms/form-spec.ts", "../../hosts/xlsx/write-workbook"],
  ["src/documents/html/read-html.ts", "../../hosts/xlsx/read-workbook"],
  ["src/hosts/xlsx/write-workbook.ts", "../../app/plan-report"],
  ["src/hosts/xlsx/write-workbook.ts", "../excel/excel-host"],
  ["src/app/plan-report.ts", "../hosts/xlsx/write-workbook"],
  ["src/app/plan-report.ts", "../cli/run"],
  ["src/app/plan-report.ts", "../taskpane/navigation-context"],
  ["src/domain/money/read-money.ts", "../../commands/commands"],
  ["src/sheets/forms/form-spec.ts", "../../taskpane/navigation-context"],
  ["src/documents/html/read-html.ts", "../../taskpane/navigation-context"],
  ["src/locales/locale.ts", "../taskpane/navigation-context"],
  ["src/cli/run.ts", "../taskpane/navigation-context"],
  ["src/cli/run.ts", "../commands/commands"],
  ["src/taskpane/check/check-view.tsx", "../../hosts/excel/excel-host"],
  ["src/taskpane/check/check-view.tsx", "../../commands/commands"],
  ["src/taskpane/check/check-view.tsx", "../../cli/run"],
  ["src/taskpane/words-context.tsx", "../hosts/excel/excel-host"],
  ["src/taskpane/words-context.tsx", "../commands/commands"],
  ["src/commands/commands.ts", "../hosts/excel/excel-host"],
  ["src/commands/commands.ts", "../cli/run"],
] as const;

const ALLOWED = [
  ["src/sheets/forms/form-spec.ts", "../../domain/plan/plan"],
  ["src/hosts/xlsx/write-workbook.ts", "../../sheets/model/cell-address"],
  ["src/app/plan-report.ts", "../hosts/host"],
  ["src/cli/run.ts", "../hosts/xlsx/write-workbook"],
  ["src/taskpane/import/import-page.tsx", "../../hosts/xlsx/read-workbook"],
  ["src/taskpane/import/import-page.tsx", "../../documents/docx/read-docx"],
  ["src/taskpane/check/check-view.tsx", "../../app/session/session-state"],
  ["src/taskpane/check/check-view.tsx", "@fluentui/react-components"],
  ["src/taskpane/open-session.ts", "../hosts/excel/excel-host"],
  ["src/taskpane/index.tsx", "../commands/register-commands"],
  ["src/commands/commands.ts", "../taskpane/navigation-context"],
  ["src/commands/commands.ts", "../app/session/plan-session"],
] as const;

describe("the dependency rule", () => {
  const cases = [...FORBIDDEN, ...ALLOWED];
  let complaints: readonly number[];

  // The linter loads its configuration as a module, which jest's own loader cannot.
  beforeAll(() => {
    const script = path.join(__dirname, "lint-lines.mjs");
    const plants = cases.map(([file, imported]) => [file, `import "${imported}";`]);
    const rule = "no-restricted-imports";
    const input = JSON.stringify({ rule, plants });
    const printed = execFileSync(process.execPath, [script], { input });
    complaints = JSON.parse(printed.toString()) as number[];
  }, 60_000);

  it.each(FORBIDDEN.map((pair, n) => [...pair, n] as const))("%s may not import %s", (...test) => {
    expect(complaints[test[2]]).toBeGreaterThan(0);
  });

  it.each(ALLOWED.map((pair, n) => [...pair, FORBIDDEN.length + n] as const))(
    "%s may import %s",
    (...test) => {
      expect(complaints[test[2]]).toBe(0);
    }
  );
});
