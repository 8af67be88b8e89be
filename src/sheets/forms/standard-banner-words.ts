import type { Catalog } from "../../domain/catalog/catalog";
import { standardByNumber } from "../../domain/catalog/standard-by-number";

/** How a standard's banner row names it: «Tiêu chuẩn 2: …», without a title where none is known. */
export function standardBannerWords(catalog: Catalog, number: number): string {
  const title = standardByNumber(catalog, number)?.title;
  return title === undefined ? `Tiêu chuẩn ${number}` : `Tiêu chuẩn ${number}: ${title}`;
}
