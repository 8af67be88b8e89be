import type { RowField, RowId } from "./plan-row";

export type HeaderItem =
  | "authority"
  | "school"
  | "number"
  | "nation"
  | "motto"
  | "placeAndDate"
  | "title"
  | "recipients"
  | "signer";

/** Where in the plan a finding points; the sheets layer knows which cell that is. */
export type PlanLocation =
  | { readonly part: "plan" }
  /** `line`: of the title, which has several; the first where it is not named. */
  | { readonly part: "header"; readonly item: HeaderItem; readonly line?: number }
  | { readonly part: "preamble"; readonly paragraph: number }
  | { readonly part: "section"; readonly section: number; readonly paragraph: number | null }
  | {
      readonly part: "row";
      readonly row: RowId;
      readonly field: RowField | "criterion" | "number" | null;
    }
  | { readonly part: "problem"; readonly index: number }
  | { readonly part: "checkpoint"; readonly index: number }
  /** A place in the document that was read, for what has no place in the plan. */
  | { readonly part: "source"; readonly sheet: string; readonly cell: string };

/** One string per location, to look up its cell. */
export function locationKey(at: PlanLocation): string {
  switch (at.part) {
    case "plan":
      return "plan";
    case "header":
      return at.line ? `header/${at.item}/${at.line}` : `header/${at.item}`;
    case "preamble":
      return `preamble/${at.paragraph}`;
    case "section":
      return `section/${at.section}/${at.paragraph ?? ""}`;
    case "row":
      return `row/${at.row}/${at.field ?? ""}`;
    case "problem":
      return `problem/${at.index}`;
    case "checkpoint":
      return `checkpoint/${at.index}`;
    case "source":
      return `source/${at.sheet}/${at.cell}`;
  }
}
