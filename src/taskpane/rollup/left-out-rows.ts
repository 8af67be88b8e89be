import type { ShownRow } from "../../app/session/session-state";
import type { MoneyKind } from "../../domain/money/money-reading";

/** Why a row's money is in no total; `amount` is in them, `none` costs nothing. */
export const LEFT_OUT_KINDS = [
  "ambiguous",
  "range",
  "undetermined",
  "other",
  "blank",
  "self",
  "in-kind",
] as const satisfies readonly MoneyKind[];

export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];
export type LeftOutRow = ShownRow & { readonly moneyKind: LeftOutKind };

/** Rows whose money no total counts: those that someone must settle first, each kind in plan order. */
export function leftOutRows(rows: readonly ShownRow[]): readonly LeftOutRow[] {
  return LEFT_OUT_KINDS.flatMap((kind) =>
    rows.filter((row): row is LeftOutRow => row.moneyKind === kind)
  );
}
