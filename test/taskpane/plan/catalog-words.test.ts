import { ALL_CATALOGS } from "../../../src/domain/catalog/all-catalogs";
import { LOCALES } from "../../../src/locales/locale";
import { paneMessage } from "../../../src/locales/pane-message";

const CASES = ALL_CATALOGS.flatMap((catalog) =>
  LOCALES.map((locale) => [catalog.id, locale, catalog] as const)
);

/** The first view must not load the catalogues, so what it says of them stands in the locales. */
test.each(CASES)("the words for %s in %s agree with its data", (id, locale, catalog) => {
  const criteria = catalog.standards.flatMap((standard) => standard.criteria).length;
  const circular = catalog.regulation.number.split("/").slice(0, 2).join("/");
  expect(paneMessage(`catalog.${id}`, {}, locale)).toContain(` ${criteria} `);
  expect(paneMessage(`circular.${id}`, {}, locale)).toContain(circular);
});
