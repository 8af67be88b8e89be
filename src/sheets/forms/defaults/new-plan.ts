import type { Catalog } from "../../../domain/catalog/catalog";
import type { FormId } from "../../../domain/plan/form-id";
import type { Checkpoint, Plan, PlanHeader } from "../../../domain/plan/plan";
import type { SchoolYear } from "../../../domain/timeline/school-year";
import { startYearOf } from "../../../domain/timeline/start-year-of";
import { defaultSections } from "./default-sections";

export type NewPlanOptions = {
  readonly form: FormId;
  readonly catalog: Catalog;
  readonly schoolYear: SchoolYear;
  readonly school: string | null;
};

const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";

/** The two reviews a year that Circular 57/2026/TT-BGDĐT asks for (Mẫu số 2, part VI). */
const CHECKPOINTS: readonly Checkpoint[] = ["Cuối học kỳ I", "Cuối năm học"].map((when) => ({
  when,
  content: "",
  result: "",
  adjustment: "",
  assessor: "Hội đồng tự đánh giá",
}));

/** A plan without rows, with the document around them ready to be edited. */
export function newPlan({ form, catalog, schoolYear, school }: NewPlanOptions): Plan {
  const start = startYearOf(schoolYear);
  const spaced = (year: number) => `${year} - ${year + 1}`;
  return {
    form,
    catalog: catalog.id,
    schoolYear,
    header: newHeader(school, spaced(start)),
    preamble: [],
    sections: defaultSections(form, {
      school,
      schoolYear: spaced(start),
      yearBefore: spaced(start - 1),
      regulation: `Thông tư số ${catalog.regulation.number}`,
    }),
    rows: [],
    moneyUnit: null,
    problems: [],
    checkpoints: form === "tt57-2026-bieu2" ? CHECKPOINTS : [],
    closing: {
      recipients: ["- Hội đồng tự đánh giá;", "- Các tổ, bộ phận;", "- Lưu: VT."],
      signerTitle: ["HIỆU TRƯỞNG"],
      signerName: null,
    },
    ledger: [],
  };
}

function newHeader(school: string | null, schoolYear: string): PlanHeader {
  return {
    authority: null,
    school: school?.toUpperCase() ?? null,
    number: null,
    nation: NATION,
    motto: MOTTO,
    place: null,
    issued: null,
    titleLines: ["KẾ HOẠCH", `Cải tiến chất lượng giáo dục năm học ${schoolYear}`],
  };
}
