import { readPlanSheet } from "../../../src/sheets/reading/read-plan-sheet";
import type { SourceSheet } from "../../../src/sheets/model/source-row";
import { readHtml } from "../../../src/documents/html/read-html";
import { readFixture } from "../../support/read-fixture";

/** The fixture's plan on a sheet of this name. */
function sheetNamed(name: string): SourceSheet {
  const { sheets } = readHtml(readFixture("mau-57-sach.html"));
  const rows = sheets.flatMap((sheet) => sheet.rows).map((row) => ({ ...row, sheet: name }));
  return { name, rows: rows.map((row, index) => ({ ...row, row: index + 1 })) };
}

const planOf = (...names: readonly string[]) => readPlanSheet({ sheets: names.map(sheetNamed) });

test.each(["Bản công bố", "Bản công bố (2)", "BẢN CÔNG BỐ (12)"])(
  "a copy for publication is passed over beside a plan: %s",
  (copy) => {
    const { sheet, otherPlans } = planOf(copy, "KH");
    expect(sheet.name).toBe("KH");
    expect(otherPlans).toEqual([]);
  }
);

test.each(["Bản công bố của phòng", "Bản công bố 2025", "Bản công bố (cũ)"])(
  "a sheet of the user's whose name begins so is a plan like any other: %s",
  (own) => {
    expect(planOf(own, "KH").otherPlans).toHaveLength(1);
  }
);

test("a copy is read where nothing else holds a plan", () => {
  expect(planOf("Bản công bố").sheet.name).toBe("Bản công bố");
});
