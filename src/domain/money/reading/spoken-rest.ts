import { certainFigure, uncertainFigure } from "./figure";
import type { Figure } from "./figure";

const THOUSAND = 1_000;

/**
 * What a number without a unit of its own adds after a larger unit, as people say it: the "năm" of
 * "hai triệu năm" is five hundred thousand, and so is "5 trăm" after "triệu"; on a voucher either
 * would be plain đồng. Hence both, what people mean first.
 *
 * @param unit the size of the unit before, in đồng
 */
export function spokenRest(rest: number, unit: number): Figure {
  if (rest === 0) return certainFigure(0);
  const meant = rest < 10 ? (rest * unit) / 10 : (rest * unit) / THOUSAND;
  return rest < 10 || unit > THOUSAND ? uncertainFigure([meant, rest]) : certainFigure(rest);
}
