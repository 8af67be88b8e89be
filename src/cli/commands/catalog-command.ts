import { ALL_CATALOGS } from "../../domain/catalog/all-catalogs";
import { catalogById } from "../../domain/catalog/catalog-by-id";
import { CATALOG_IDS } from "../../domain/catalog/catalog-id";
import { searchCriteria } from "../../domain/catalog/search-criteria";
import type { Arguments } from "../arguments";
import { choice } from "../arguments";
import type { ConsoleOutput } from "../console-output";

/** `catalog`: the catalogues; with an ID one of them whole; with `--search` its criteria by words. */
export function catalogCommand({ operands, values }: Arguments, output: ConsoleOutput): number {
  const [id] = operands;
  const chosen =
    id === undefined ? ALL_CATALOGS : [catalogById(choice("catalog", id, CATALOG_IDS))];
  const { search } = values;
  if (search !== undefined) {
    const hits = chosen.flatMap((catalog) =>
      searchCriteria(catalog, search).map((hit) => ({ catalog: catalog.id, ...hit }))
    );
    output.document(hits);
  } else if (id !== undefined) {
    output.document(chosen[0]);
  } else {
    output.document(
      chosen.map(({ standards, evidence, ...summary }) => ({
        ...summary,
        evidence: evidence.pattern,
        standards: standards.length,
        criteria: standards.reduce((sum, standard) => sum + standard.criteria.length, 0),
      }))
    );
  }
  return 0;
}
