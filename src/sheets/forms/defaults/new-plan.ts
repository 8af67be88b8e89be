import type { Catalog } from "../../../domain/catalog/catalog";
import type { FormId } from "../../../domain/plan/form-id";
import type { Checkpoint, Plan, PlanHeader } from "../../../domain/plan/plan";
import type { SchoolDetails } from "../../../domain/plan/school-details";
import type { SchoolYear } from "../../../domain/timeline/school-year";
import { startYearOf } from "../../../domain/timeline/start-year-of";
import { defaultSections } from "./default-sections";
import { regulationWords } from "./regulation-words";

export type NewPlanOptions = {
  readonly form: FormId;
  readonly catalog: Catalog;
  readonly schoolYear: SchoolYear;
  readonly school: string | null;
  /** What else is known of the school; the rest is left to be filled in. */
  readonly details?: Partial<SchoolDetails>;
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
export function newPlan(options: NewPlanOptions): Plan {
  const { form, catalog, schoolYear, school, details = {} } = options;
  const start = startYearOf(schoolYear);
  const spaced = (year: number) => `${year} - ${year + 1}`;
  return {
    form,
    catalog: catalog.id,
    schoolYear,
    header: newHeader(school, spaced(start), details),
    preamble: [],
    sections: defaultSections(form, {
      school,
      schoolYear: spaced(start),
      yearBefore: spaced(start - 1),
      address: details.address || null,
      regulation: regulationWords(catalog, start),
    }),
    rows: [],
    moneyUnit: null,
    problems: [],
    checkpoints: form === "tt57-2026-bieu2" ? CHECKPOINTS : [],
    closing: newClosing(details),
    ledger: [],
  };
}

function newClosing({ authority, recipients, signerTitle, signerName }: Partial<SchoolDetails>) {
  const superior = authority ? [`- ${authority} (để b/c);`] : [];
  const usual = [...superior, "- Hội đồng tự đánh giá;", "- Các tổ, bộ phận;", "- Lưu: VT."];
  return {
    recipients: recipients?.length ? recipients : usual,
    signerTitle: signerTitle?.length ? signerTitle : ["HIỆU TRƯỞNG"],
    signerName: signerName || null,
  };
}

function newHeader(
  school: string | null,
  schoolYear: string,
  { authority, place }: Partial<SchoolDetails>
): PlanHeader {
  return {
    authority: authority?.toUpperCase() || null,
    school: school?.toUpperCase() ?? null,
    number: null,
    nation: NATION,
    motto: MOTTO,
    place: place || null,
    issued: null,
    titleLines: ["KẾ HOẠCH", `Cải tiến chất lượng giáo dục năm học ${schoolYear}`],
  };
}
