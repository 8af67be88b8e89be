import type { Catalog } from "../../domain/catalog/catalog";
import { compareTitles } from "../../domain/catalog/compare-titles";
import { standardByNumber } from "../../domain/catalog/standard-by-number";
import type { Finding } from "../../domain/validation/finding";
import { makeFinding } from "../../domain/validation/make-finding";
import type { PlanTable } from "./read-plan-rows";
import type { StandardBanner } from "./table-body";
import { textOf, toTableRow } from "./table-row";

/** Standard banners against the catalogue, and the running numbers beside them. */
export function checkBanners(
  banners: readonly StandardBanner[],
  catalog: Catalog,
  tables: readonly PlanTable[]
): Finding[] {
  return [
    ...banners.flatMap((banner) => differingTitle(banner, catalog)),
    ...rowNumbers(banners, tables),
  ];
}

function differingTitle({ number, title, at }: StandardBanner, catalog: Catalog): Finding[] {
  const official = standardByNumber(catalog, number)?.title;
  if (title === null || official === undefined) return [];
  if (compareTitles(official, title) === "same") return [];
  const params = { standard: number, words: title, official };
  return [makeFinding("standard-title-differs", { part: "source", ...at }, params)];
}

/** Schools number banners 1, 2, 3 over standards 1, 3, 5: the number column is no key. */
function rowNumbers(banners: readonly StandardBanner[], tables: readonly PlanTable[]): Finding[] {
  const first = banners[0];
  if (!first) return [];
  const numbered = banners.filter((banner) => banner.rowNumber !== "");
  const odd = numbered.find((banner) => Number.parseInt(banner.rowNumber, 10) !== banner.number);
  if (odd) {
    const params = { numbers: list(numbered, "rowNumber"), standards: list(numbered, "number") };
    return [makeFinding("row-number-unreliable", { part: "source", ...odd.at }, params)];
  }
  const blank = numbered.length === 0 && tables.every(leavesNumbersBlank);
  return blank ? [makeFinding("row-number-missing", { part: "source", ...first.at })] : [];
}

function list(banners: readonly StandardBanner[], key: "rowNumber" | "number"): string {
  return banners.map((banner) => banner[key]).join(", ");
}

function leavesNumbersBlank({ heading, body }: PlanTable): boolean {
  const hasColumn = [...heading.columns.values()].includes("number");
  return (
    hasColumn &&
    body.every((row) => !/^(\d+|[IVX]+)[.)]?$/.test(textOf(toTableRow(row, heading), "number")))
  );
}
