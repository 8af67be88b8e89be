import { catalogById } from "../../domain/catalog/catalog-by-id";
import { criterionByCode } from "../../domain/catalog/criterion-by-code";
import type { FormId } from "../../domain/plan/form-id";
import type { LedgerLine } from "../../domain/plan/ledger-line";
import { moneyFieldOf } from "../../domain/plan/money-field";
import type { Plan, PlanSection } from "../../domain/plan/plan";
import type { ExtraColumn, PlanRow, RowField, RowWords } from "../../domain/plan/plan-row";
import { ROW_FIELDS } from "../../domain/plan/plan-row";
import { alignExtras } from "./align-extras";
import { criterionCellWords } from "./criterion-cell-words";
import type { ColumnRole, FormSpec } from "./form-spec";
import { FORM_SPECS } from "./form-specs";

/**
 * The plan on a form, its own or another (docs/forms.md, mapping of fields). Words that the form has
 * no column for are kept beside the tracking block under their heading; nothing is dropped. A plan
 * that fits its form already stays as it is.
 */
export function convertPlan(plan: Plan, form: FormId): Plan {
  const to = FORM_SPECS[form];
  const kept = keptColumns(plan, to);
  const rows = alignExtras(plan.rows.map((row) => convertRow(row, plan, to, kept)));
  const sections = form === plan.form ? plan.sections : withSideTables(plan, form);
  return { ...plan, form, rows, sections, ledger: followRows(plan, rows) };
}

/** A column beside the tracking block, and what a row has to say in it. */
type KeptColumn = { readonly heading: string; readonly wordsOf: (row: PlanRow) => string };

function convertRow(row: PlanRow, plan: Plan, to: FormSpec, kept: readonly KeptColumn[]): PlanRow {
  const words = fitWords(row.words, to);
  const extras = kept.map(({ heading, wordsOf }): ExtraColumn => ({
    heading,
    words: wordsOf(row),
  }));
  return {
    ...row,
    criterionWords: to.id === plan.form ? row.criterionWords : criterionWords(row, plan, to),
    words: Object.fromEntries(
      ROW_FIELDS.map((field) => [field, hasColumn(to, field) ? (words[field] ?? "") : null])
    ) as Record<RowField, string | null>,
    extras: [...row.extras, ...extras],
  };
}

/** Every row gets the same extra columns, in the order of the fields, also where it has no words. */
function keptColumns({ form, rows }: Plan, to: FormSpec): KeptColumn[] {
  const columns = ROW_FIELDS.filter((field) => !hasColumn(to, field)).map((field): KeptColumn => ({
    heading: headingOf(FORM_SPECS[form], field),
    wordsOf: (row) => fitWords(row.words, to)[field] ?? "",
  }));
  if (to.criterionIn === "tracking-only")
    columns.unshift({ heading: CRITERION_HEADING, wordsOf: unreadCriterion });
  return columns.filter(({ wordsOf }) => rows.some((row) => wordsOf(row) !== ""));
}

const CRITERION_HEADING = "Tiêu chuẩn, tiêu chí";

/** Words of a criterion cell that name no criterion, so that the tracking block cannot hold them. */
function unreadCriterion({ criterion, criterionWords }: PlanRow): string {
  return criterion === null ? (criterionWords ?? "") : "";
}

const RESOURCE_PARTS: readonly RowField[] = ["resources", "money", "funding", "conditions"];

/** Money, source and conditions share one cell of the 2026 form, "Nguồn lực bảo đảm". */
function fitWords(words: RowWords, to: FormSpec): RowWords {
  if (hasColumn(to, "resources")) {
    const parts = RESOURCE_PARTS.map((field) => words[field] ?? "").filter((text) => text !== "");
    const resources = [...new Set(parts)].join("; ");
    return { ...words, resources, money: null, funding: null, conditions: null };
  }
  const moneyInResources = (words.money ?? "") === "" && words.resources !== null;
  return moneyInResources ? { ...words, money: words.resources, resources: null } : words;
}

/** The words of a ledger line's money cell moved with their cell: the line is not out of date. */
function followRows(plan: Plan, rows: readonly PlanRow[]): LedgerLine[] {
  const moved = new Map(plan.rows.map((row, index) => [row.id, { from: row, to: rows[index] }]));
  return plan.ledger.map((line) => {
    const { from, to } = moved.get(line.row) ?? {};
    const upToDate = from && to && moneyWords(from) === line.words;
    return upToDate ? { ...line, words: moneyWords(to) } : line;
  });
}

function moneyWords({ words }: PlanRow): string {
  return words[moneyFieldOf(words)] ?? "";
}

function criterionWords(row: PlanRow, plan: Plan, to: FormSpec): string | null {
  if (to.criterionIn === "tracking-only") return null;
  if (row.criterion === null) return row.criterionWords ?? "";
  const criterion = criterionByCode(catalogById(plan.catalog), row.criterion);
  return criterion ? criterionCellWords(to, criterion) : row.criterion;
}

function hasColumn(spec: FormSpec, wanted: ColumnRole): boolean {
  return spec.columns.some(({ role }) => role === wanted);
}

/** The heading on the plan's own form, else on the first form that has such a column. */
function headingOf(own: FormSpec, field: RowField): string {
  const columns = [own, ...Object.values(FORM_SPECS)].flatMap((spec) => spec.columns);
  return columns.find(({ role }) => role === field)?.heading ?? field;
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
