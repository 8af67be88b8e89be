import { checkPlan } from "../../../src/domain/validation/check-plan";
import { FORM_IDS } from "../../../src/domain/plan/form-id";
import { makePlan } from "../../support/plan-fixtures";

describe("a plan in order", () => {
  it.each(FORM_IDS)("of form %s has no error and no warning", (form) => {
    const grave = checkPlan(makePlan({ form })).filter(({ severity }) => severity !== "hint");
    expect(grave).toEqual([]);
  });

  it("of the school's own order of criteria has none either", () => {
    const rows = [
      { criterion: "1.2", time: "Học kỳ I" },
      { criterion: "1.10", time: "Học kỳ II" },
      { criterion: "3.6" },
    ];
    const codes = checkPlan(makePlan({ rows })).map(({ code }) => code);
    expect(codes).not.toContain("criterion-order");
    expect(codes).toContain("criterion-two-digit");
  });
});

describe("the order of findings", () => {
  const findings = checkPlan(
    makePlan({
      header: { motto: "Độc lập Tự do – Hạnh phúc" },
      rows: [
        { time: "Tháng 9/2022" },
        { criterion: "4.1", task: "", people: "" },
        { criterion: "4.2", task: "" },
      ],
    })
  );

  it("begins with what is gravest", () => {
    const weights = findings.map(({ severity }) => ["error", "warning", "hint"].indexOf(severity));
    expect(weights).toEqual([...weights].sort());
    expect(new Set(weights).size).toBe(3);
  });

  it("then follows the rows", () => {
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, at }) => [code, at.part === "row" ? at.row : null])).toEqual([
      ["lead-missing", "D02"],
      ["task-missing", "D02"],
      ["task-missing", "D03"],
    ]);
  });
});
