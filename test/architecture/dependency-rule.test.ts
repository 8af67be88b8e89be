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
] as const;

const ALLOWED = [
  ["src/sheets/forms/form-spec.ts", "../../domain/plan/plan"],
  ["src/hosts/xlsx/write-workbook.ts", "../../sheets/model/cell-address"],
  ["src/app/plan-report.ts", "../hosts/host"],
  ["src/cli/run.ts", "../hosts/xlsx/write-workbook"],
] as const;

describe("the dependency rule", () => {
  const cases = [...FORBIDDEN, ...ALLOWED];
  let complaints: readonly number[];

  // The linter loads its configuration as a module, which jest's own loader cannot.
  beforeAll(() => {
    const script = path.join(__dirname, "lint-lines.mjs");
    const printed = execFileSync(process.execPath, [script], { input: JSON.stringify(cases) });
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
