import type { CatalogId } from "../domain/catalog/catalog-id";
import type { FundingSource } from "../domain/money/funding-source";
import type { MoneyUnit } from "../domain/money/money-reading";
import type { HeaderItem } from "../domain/plan/plan-location";
import type { RowField } from "../domain/plan/plan-row";

/** What a language calls the things that the domain knows by an id. */
export type Terms = {
  readonly catalog: Readonly<Record<CatalogId, string>>;
  readonly field: Readonly<Record<RowField, string>>;
  readonly item: Readonly<Record<HeaderItem, string>>;
  readonly source: Readonly<Record<FundingSource, string>>;
  readonly unit: Readonly<Record<MoneyUnit, string>>;
};
