import fc from "fast-check";
import { importPlan } from "../../../src/app/import-plan";
import { FORM_IDS } from "../../../src/domain/plan/form-id";
import type { Plan } from "../../../src/domain/plan/plan";
import { readRows } from "../../../src/domain/plan/read-rows";
import { settlePlan } from "../../../src/domain/plan/settle-plan";
import { planTotals } from "../../../src/domain/rollup/plan-totals";
import { buildPlanSheet } from "../../../src/sheets/forms/build-plan-sheet";
import { convertPlan } from "../../../src/sheets/forms/convert-plan";
import { readPlan } from "../../../src/sheets/reading/read-plan";
import { arbitraryPlan } from "../../support/arbitrary-plan";
import { makePlan } from "../../support/plan-fixtures";
import { formRow, headingRow, tableRows } from "../../support/source-rows";
import { SURROUNDINGS } from "../../support/surroundings";

const onSheet = (plan: Plan) =>
  buildPlanSheet(plan)
    .sheet.cells.map(({ value }) => (typeof value === "string" ? value : ""))
    .join("\n");
const sums = (plan: Plan) => {
  const { amount, bySource, byBudgetYear } = planTotals(plan, readRows(plan));
  return { amount, bySource, byBudgetYear };
};

describe("convertPlan", () => {
  it("keeps every word of every row somewhere on the sheet", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.constantFrom(...FORM_IDS), (plan, form) => {
        const text = onSheet(convertPlan(plan, form));
        const words = plan.rows.flatMap((row) => [
          ...Object.values(row.words),
          ...row.extras.map((extra) => extra.words),
        ]);
        for (const word of words) expect(text).toContain(word ?? "");
      }),
      { numRuns: 60 }
    );
  });

  it("keeps the ledger's totals and every row's criterion", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.constantFrom(...FORM_IDS), (plan, form) => {
        const converted = convertPlan(plan, form);
        expect(sums(converted)).toEqual(sums(plan));
        expect(converted.rows.map(({ criterion }) => criterion)).toEqual(
          plan.rows.map(({ criterion }) => criterion)
        );
      }),
      { numRuns: 60 }
    );
  });

  it("leaves a plan that fits its form as it is", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(convertPlan(plan, plan.form)).toEqual(plan);
      }),
      { numRuns: 40 }
    );
  });

  it("keeps the ledger in step with the cell that now holds the money", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.constantFrom(...FORM_IDS), (plan, form) => {
        const { rows, ledger } = convertPlan(plan, form);
        const field = form === "tt57-2026-bieu2" ? "resources" : "money";
        const words = new Map(rows.map((row) => [row.id, row.words[field]]));
        for (const line of ledger) expect(line.words).toBe(words.get(line.row));
      }),
      { numRuns: 60 }
    );
  });

  it("lets a ledger line stay out of date that already was", () => {
    const { plan } = settlePlan(makePlan());
    const edited = { ...plan, ledger: plan.ledger.map((line) => ({ ...line, words: "3 triệu" })) };
    expect(convertPlan(edited, "tt57-2026-bieu2").ledger).toMatchObject([{ words: "3 triệu" }]);
  });

  it.each([
    [
      "money, source and conditions",
      { money: "5 triệu đồng", conditions: "Nguồn ngân sách" },
      "5 triệu đồng; Nguồn ngân sách",
    ],
    ["the same words once", { money: "Không có", conditions: "Không có" }, "Không có"],
    ["only what is filled", { money: "", conditions: "Thợ của phường" }, "Thợ của phường"],
    ["nothing", { money: "", conditions: "" }, ""],
  ])("writes %s under Nguồn lực bảo đảm", (_what, row, resources) => {
    const [converted] = convertPlan(makePlan({ rows: [row] }), "tt57-2026-bieu2").rows;
    expect(converted?.words).toMatchObject({ resources, money: null, conditions: null });
  });

  it("writes Nguồn lực bảo đảm under the money of the other forms", () => {
    const [row] = convertPlan(makePlan({ form: "tt57-2026-bieu2" }), "cv5932-9").rows;
    expect(row?.words).toMatchObject({
      money: "8.000.000 đồng, ngân sách nhà nước",
      resources: null,
    });
  });

  it.each([
    ["cv5932-9", "Tiêu chí 3.4: Khu vệ sinh, hệ thống cấp thoát nước"],
    ["quang-ninh-10", "3.4"],
    ["tt57-2026-bieu2", null],
  ] as const)("writes the criterion as %s has it", (form, criterionWords) => {
    const from = form === "cv5932-9" ? "quang-ninh-10" : "cv5932-9";
    const [row] = convertPlan(makePlan({ form: from, rows: [{ criterion: "3.4" }] }), form).rows;
    expect(row).toMatchObject({ criterion: "3.4", criterionWords });
  });

  it("keeps the words of a criterion cell that name no criterion", () => {
    const plan = makePlan({ rows: [{ criterion: null, criterionWords: "Thư viện số" }, {}] });
    expect(convertPlan(plan, "tt57-2026-bieu2").rows.map(({ extras }) => extras.at(0))).toEqual([
      { heading: "Tiêu chuẩn, tiêu chí", words: "Thư viện số" },
      { heading: "Tiêu chuẩn, tiêu chí", words: "" },
    ]);
  });

  it("brings tables IV and VI around table V, once", () => {
    const converted = convertPlan(makePlan(), "tt57-2026-bieu2");
    expect(converted.sections.map(({ table }) => table)).toEqual([
      null,
      "problems",
      "rows",
      "checkpoints",
    ]);
    expect(convertPlan(converted, "tt57-2026-bieu2")).toEqual(converted);
    expect(convertPlan(converted, "cv5932-9").sections).toEqual(converted.sections);
  });
});

describe("a table with columns of another form", () => {
  const FORM = "cv5932-9";
  const activity = {
    "standard-criterion": "Tiêu chí 1.5",
    task: "Chia lại lớp",
    time: "Tháng 9/2025",
    money: "5 triệu đồng",
  };
  const plan = (headings: string[], cells: string[], form: "cv5932-9" | "tt57-2026-bieu2" = FORM) =>
    settlePlan(
      readPlan(
        tableRows([
          [...headingRow(form), ...headings],
          [...formRow(form, activity), ...cells],
        ])
      ).plan
    ).plan;

  it("keeps their words beside the tracking block", () => {
    const fitted = convertPlan(
      plan(["Minh chứng", "Nguồn kinh phí"], ["Biên bản", "Tài trợ"]),
      FORM
    );
    expect(fitted.rows[0]?.extras).toEqual([
      { heading: "Dự kiến nguồn kinh phí", words: "Tài trợ" },
      { heading: "Sản phẩm/ Minh chứng sau thực hiện", words: "Biên bản" },
    ]);
    expect(onSheet(fitted)).toContain("Biên bản");
    expect(fitted.ledger).toMatchObject([{ source: "tai-tro", planned: 5_000_000 }]);
  });

  it("writes a money column that the 2026 form lacks under Nguồn lực bảo đảm", () => {
    const fitted = convertPlan(
      plan(["Kinh phí"], ["7 triệu đồng"], "tt57-2026-bieu2"),
      "tt57-2026-bieu2"
    );
    expect(fitted.rows[0]?.words.resources).toBe("7 triệu đồng");
    expect(fitted.ledger).toMatchObject([{ planned: 7_000_000, words: "7 triệu đồng" }]);
  });

  it("keeps a column that only the second table has, on every row", () => {
    const rows = [
      ...tableRows([headingRow(FORM), formRow(FORM, activity)], "Bảng 1"),
      ...tableRows(
        [
          [...headingRow(FORM), "Ý kiến tổ trưởng"],
          [...formRow(FORM, activity), "Đồng ý"],
        ],
        "Bảng 2"
      ),
    ];
    const { workbook, plan } = importPlan(
      { sheets: [{ name: "Văn bản", rows }] },
      {},
      SURROUNDINGS
    );
    expect(plan.rows.map(({ extras }) => extras.map(({ words }) => words))).toEqual([
      [""],
      ["Đồng ý"],
    ]);
    expect(workbook.sheets[0]?.cells.map(({ value }) => value)).toContain("Đồng ý");
  });
});
