import type { Criterion } from "../../domain/catalog/catalog";
import type { FormSpec } from "./form-spec";

/** How a form writes a criterion in its own cell; `null` where it prints none. */
export function criterionCellWords(spec: FormSpec, { code, title }: Criterion): string | null {
  switch (spec.criterionIn) {
    case "banner-and-column":
      return `Tiêu chí ${code}: ${title}`;
    case "columns":
      return code;
    case "tracking-only":
      return null;
  }
}
