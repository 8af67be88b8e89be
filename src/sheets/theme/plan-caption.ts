import type { Plan } from "../../domain/plan/plan";
import { properCase } from "../../domain/text/proper-case";
import { formatDateVi } from "../../domain/timeline/format-date-vi";

const SEPARATOR = "  ·  ";

/** "Trường Tiểu học …  ·  Năm học 2026 - 2027  ·  Kế hoạch số …": the line under a sheet's title. */
export function planCaption(
  { header, schoolYear }: Pick<Plan, "header" | "schoolYear">,
  ...more: readonly string[]
): string {
  const number = header.number ? `Kế hoạch số ${header.number}` : null;
  const issued = header.issued ? `ngày ${formatDateVi(header.issued)}` : null;
  return [
    header.school ? properCase(header.school) : null,
    schoolYear ? `Năm học ${schoolYear.replace("-", " - ")}` : null,
    [number, number && issued].filter((part) => part !== null).join(" ") || null,
    ...more,
  ]
    .filter((part) => part !== null && part !== "")
    .join(SEPARATOR);
}
