import fc from "fast-check";
import { ALL_CATALOGS } from "../../src/domain/catalog/all-catalogs";
import { criteriaOf } from "../../src/domain/catalog/criteria-of";
import type { Catalog } from "../../src/domain/catalog/catalog";
import { FORM_IDS } from "../../src/domain/plan/form-id";
import type { FormId } from "../../src/domain/plan/form-id";
import type { Plan, PlanHeader } from "../../src/domain/plan/plan";
import type { PlanRow, RowField } from "../../src/domain/plan/plan-row";
import { ROW_FIELDS } from "../../src/domain/plan/plan-row";
import { settlePlan } from "../../src/domain/plan/settle-plan";
import { normaliseText } from "../../src/domain/text/normalise-text";
import { calendarDate } from "../../src/domain/timeline/make-calendar-date";
import { schoolYear } from "../../src/domain/timeline/make-school-year";
import { newPlan } from "../../src/sheets/forms/defaults/new-plan";
import { FORM_SPECS } from "../../src/sheets/forms/form-specs";
import { criterionCellWords } from "../../src/sheets/forms/criterion-cell-words";

const WORDS =
  "sửa mái hiên dãy B; khảo sát, dự toán = 3 gói @ phường + tổ chuyên môn (đợt 2) 35 em – «góc đọc» 91,3% Thư viện Hiệu trưởng".split(
    " "
  );
const STARTS = ["", "- ", "= ", "+ ", "@", "1. "];
const MONEY = [
  "",
  "Không có",
  "Tự túc",
  "5.000.000 đồng",
  "216,000 triệu",
  "Tuỳ tình hình thực tế",
  "20 triệu (NS: 15tr, XHH: 5tr)",
  "từ 10 đến 15 triệu",
];
const TIME = ["", "Tháng 9/2026", "Quý IV/2026", "Từ tháng 12 năm 2026", "2026", "Hằng năm"];

const line = fc
  .tuple(
    fc.constantFrom(...STARTS),
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  )
  .map(([start, words]) => normaliseText(start + words.join(" ")));
const text = fc.array(line, { minLength: 0, maxLength: 3 }).map((lines) => lines.join("\n"));
/** Paragraphs open with a small letter, so that none looks like a heading or a header line. */
const paragraph = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 9 })
  .map((w) => `ghi rõ ${w.join(" ")}`);

/** Plans on every form with catalogues of their time; settled, so that reading back adds nothing. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .tuple(fc.constantFrom(...FORM_IDS), fc.constantFrom(...ALL_CATALOGS))
  .chain(([form, catalog]) =>
    fc
      .tuple(
        arbitraryHeader,
        fc.array(arbitraryRow(form, catalog), { maxLength: 5 }),
        fc.array(paragraph, { maxLength: 3 })
      )
      .map(
        ([header, rows, paragraphs]) =>
          settlePlan(makePlan(form, catalog, header, rows, paragraphs)).plan
      )
  );

const arbitraryHeader: fc.Arbitrary<Partial<PlanHeader>> = fc.record({
  authority: fc.constantFrom(null, "UBND PHƯỜNG TÂN AN"),
  number: fc.constantFrom(null, "07/KH-THTA"),
  place: fc.constantFrom(null, "Tân An", "Phường 5"),
  issued: fc.constantFrom(null, calendarDate(2026, 9, 5)),
});

function makePlan(
  form: FormId,
  catalog: Catalog,
  header: Partial<PlanHeader>,
  rows: readonly PlanRow[],
  paragraphs: readonly string[]
): Plan {
  const base = newPlan({
    form,
    catalog,
    schoolYear: schoolYear(2026),
    school: "Trường Tiểu học Tân An",
  });
  const ordered = [...rows].sort((a, b) => (a.standard ?? 0) - (b.standard ?? 0));
  return {
    ...base,
    header: { ...base.header, ...header },
    sections: base.sections.map((section) => ({
      ...section,
      paragraphs: section.table ? section.paragraphs : [...section.paragraphs, ...paragraphs],
    })),
    rows: ordered.map((row, index) => ({ ...row, id: `D${String(index + 1).padStart(2, "0")}` })),
    closing: { ...base.closing, signerName: "Đỗ Hà My" },
  };
}

function arbitraryRow(form: FormId, catalog: Catalog): fc.Arbitrary<PlanRow> {
  const spec = FORM_SPECS[form];
  const roles = new Set<string>(spec.columns.map((column) => column.role));
  return fc
    .record({
      criterion: fc.constantFrom(...criteriaOf(catalog)),
      words: fc.record(Object.fromEntries(ROW_FIELDS.map((field) => [field, wordsOf(field)]))),
      extra: text,
    })
    .map(({ criterion, words, extra }) => ({
      id: "D01",
      standard: criterion.standard,
      criterion: criterion.code,
      criterionWords: criterionCellWords(spec, criterion),
      words: Object.fromEntries(
        ROW_FIELDS.map((field) => [field, roles.has(field) ? (words[field] ?? "") : null])
      ) as Record<RowField, string | null>,
      tracking: { start: null, end: null, lead: null, status: null },
      extras: [{ heading: "Người theo dõi riêng", words: extra }],
    }));
}

function wordsOf(field: RowField): fc.Arbitrary<string> {
  if (field === "money" || field === "resources") return fc.constantFrom(...MONEY);
  if (field === "time") return fc.constantFrom(...TIME);
  if (field === "task") return line;
  return field === "status" ? fc.constantFrom("", "Đang thực hiện", "Hoàn thành") : text;
}
