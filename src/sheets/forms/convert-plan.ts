import { catalogById } from "../../domain/catalog/catalog-by-id";
import { criterionByCode } from "../../domain/catalog/criterion-by-code";
import type { FormId } from "../../domain/plan/form-id";
import type { Plan, PlanSection } from "../../domain/plan/plan";
import type { PlanRow, RowField, RowWords } from "../../domain/plan/plan-row";
import { ROW_FIELDS } from "../../domain/plan/plan-row";
import { criterionCellWords } from "./criterion-cell-words";
import type { FormSpec } from "./form-spec";
import { FORM_SPECS } from "./form-specs";

/**
 * The same plan on another form (docs/forms.md, mapping of fields). Words that the other form has
 * no column for are kept beside the tracking block under their old heading; nothing is dropped.
 */
export function convertPlan(plan: Plan, form: FormId): Plan {
  if (form === plan.form) return plan;
  const [from, to] = [FORM_SPECS[plan.form], FORM_SPECS[form]];
  return {
    ...plan,
    form,
    rows: plan.rows.map((row) => convertRow(row, plan, from, to)),
    sections: withSideTables(plan, form),
  };
}

function convertRow(row: PlanRow, plan: Plan, from: FormSpec, to: FormSpec): PlanRow {
  const fields = new Set(to.columns.map((column) => column.role));
  const joined: RowWords = { ...row.words, ...resourceWords(row.words, fields.has("resources")) };
  const kept = ROW_FIELDS.filter((field) => (joined[field] ?? "") !== "" && !fields.has(field));
  return {
    ...row,
    criterionWords: criterionWords(row, plan, to),
    words: Object.fromEntries(
      ROW_FIELDS.map((field) => [field, fields.has(field) ? (joined[field] ?? "") : null])
    ) as Record<RowField, string | null>,
    extras: [
      ...row.extras,
      ...keptFields(plan, from, fields).map((field) => ({
        heading: headingOf(from, field),
        words: kept.includes(field) ? (joined[field] ?? "") : "",
      })),
    ],
  };
}

/** Every row gets the same extra columns, in the order of the fields, also where it has no words. */
function keptFields(plan: Plan, from: FormSpec, fields: ReadonlySet<string>): RowField[] {
  return ROW_FIELDS.filter(
    (field) =>
      !fields.has(field) &&
      !(fields.has("resources") && RESOURCE_PARTS.includes(field)) &&
      from.columns.some(({ role }) => role === field) &&
      plan.rows.some((row) => (row.words[field] ?? "") !== "")
  );
}

const RESOURCE_PARTS: readonly RowField[] = ["money", "funding", "conditions"];

/** Money, source and conditions share one cell of the 2026 form, "Nguồn lực bảo đảm". */
function resourceWords(words: RowWords, shared: boolean): Partial<RowWords> {
  if (!shared || words.resources !== null) return {};
  const parts = RESOURCE_PARTS.map((field) => words[field] ?? "").filter((text) => text !== "");
  return {
    resources: [...new Set(parts)].join("; "),
    money: null,
    funding: null,
    conditions: null,
  };
}

function criterionWords(row: PlanRow, plan: Plan, to: FormSpec): string | null {
  if (to.criterionIn === "tracking-only") return null;
  if (row.criterion === null) return row.criterionWords ?? "";
  const criterion = criterionByCode(catalogById(plan.catalog), row.criterion);
  return criterion ? criterionCellWords(to, criterion) : row.criterion;
}

function headingOf(spec: FormSpec, field: RowField): string {
  return spec.columns.find(({ role }) => role === field)?.heading ?? field;
}

/** The 2026 form brings its tables IV and VI; the school's own sections all stay. */
function withSideTables(plan: Plan, form: FormId): readonly PlanSection[] {
  if (form !== "tt57-2026-bieu2") return plan.sections;
  const missing = (["problems", "checkpoints"] as const).filter(
    (table) => !plan.sections.some((section) => section.table === table)
  );
  const titles = {
    problems: "TÓM TẮT CÁC VẤN ĐỀ TRỌNG TÂM CẦN CẢI TIẾN",
    checkpoints: "THEO DÕI VÀ ĐÁNH GIÁ THỰC HIỆN (GIÁM SÁT NỘI BỘ)",
  };
  const added = missing.map((table) => ({
    number: null,
    title: titles[table],
    table,
    paragraphs: [],
  }));
  const rows = plan.sections.findIndex((section) => section.table === "rows");
  const at = rows === -1 ? plan.sections.length : rows;
  const before = added.filter((section) => section.table === "problems");
  const after = added.filter((section) => section.table === "checkpoints");
  return [
    ...plan.sections.slice(0, at),
    ...before,
    ...plan.sections.slice(at, at + 1),
    ...after,
    ...plan.sections.slice(at + 1),
  ];
}
