import { ALL_CATALOGS } from "../../catalog/all-catalogs";
import type { Catalog } from "../../catalog/catalog";
import type { SchoolType } from "../../catalog/school-type";

/** The catalogues of the other series for such schools, that of the school's own kind first. */
export function otherSeriesCatalogs(
  pinned: Catalog,
  schoolType: SchoolType | null
): readonly Catalog[] {
  const others = ALL_CATALOGS.filter(
    (catalog) => catalog.series !== pinned.series && sharesSchoolType(catalog, pinned)
  );
  const isOwn = ({ schoolTypes }: Catalog) =>
    schoolType !== null && schoolTypes.includes(schoolType);
  return [...others.filter(isOwn), ...others.filter((catalog) => !isOwn(catalog))];
}

function sharesSchoolType(a: Catalog, b: Catalog): boolean {
  return a.schoolTypes.some((type) => b.schoolTypes.includes(type));
}
