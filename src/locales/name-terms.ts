import type { TemplateParams } from "./fill-template";
import type { Terms } from "./terms";

/** Params whose names end so hold ids: one, or several with a comma between. */
const ID_NAME = /(catalog|field|item|source|unit)s?$/i;

const KINDS: Readonly<Record<string, keyof Terms>> = {
  catalog: "catalog",
  field: "field",
  item: "item",
  source: "source",
  unit: "unit",
};

/** The params with every id of the domain replaced by what the language calls it. */
export function nameTerms(params: TemplateParams, terms: Terms): TemplateParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const kind = KINDS[ID_NAME.exec(name)?.[1]?.toLowerCase() ?? ""];
      return [name, kind === undefined ? value : named(String(value), terms[kind])];
    })
  );
}

/** An id that the language has no word for stays visible. */
function named(ids: string, words: Readonly<Record<string, string>>): string {
  return ids
    .split(",")
    .map((id) => words[id] ?? id)
    .join(", ");
}
