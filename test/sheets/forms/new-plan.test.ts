import { catalogById } from "../../../src/domain/catalog/catalog-by-id";
import { FORM_IDS } from "../../../src/domain/plan/form-id";
import type { FormId } from "../../../src/domain/plan/form-id";
import { schoolYear } from "../../../src/domain/timeline/make-school-year";
import { newPlan } from "../../../src/sheets/forms/defaults/new-plan";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
const make = (form: FormId, school: string | null = "Trường Tiểu học Lam Sơn") =>
  newPlan({ form, catalog: catalogById("TT57-2026-II-PT"), schoolYear: schoolYear(2026), school });

describe.each(FORM_IDS)("a new plan on %s", (form) => {
  const plan = make(form);

  it("is pinned and has no rows, and no tables but its own", () => {
    expect(plan).toMatchObject({
      form,
      catalog: "TT57-2026-II-PT",
      schoolYear: "2026-2027",
      rows: [],
      ledger: [],
      problems: [],
      moneyUnit: null,
    });
    const tables = plan.sections.flatMap(({ table }) => table ?? []);
    expect(tables).toEqual(
      form === "tt57-2026-bieu2" ? ["problems", "rows", "checkpoints"] : ["rows"]
    );
    expect(plan.checkpoints).toHaveLength(form === "tt57-2026-bieu2" ? 2 : 0);
  });

  it("numbers its sections without gaps", () => {
    expect(plan.sections.map(({ number }) => number)).toEqual(ROMAN.slice(0, plan.sections.length));
  });

  it("names the school year and the circular in force, and no other year's", () => {
    const text = JSON.stringify([plan.sections, plan.header]);
    expect(plan.header.titleLines.join(" ")).toContain("2026 - 2027");
    const circulars = [...text.matchAll(/\d+\/\d{4}\/TT-BGDĐT/g)].map(([words]) => words);
    expect(circulars).toEqual(form === "quang-ninh-10" ? [] : ["57/2026/TT-BGDĐT"]);
  });

  it("prints the school's name in capitals where it is given", () => {
    expect(plan.header.school).toBe("TRƯỜNG TIỂU HỌC LAM SƠN");
    expect(make(form, null).header.school).toBeNull();
  });
});
