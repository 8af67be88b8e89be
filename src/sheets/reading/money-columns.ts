import { readFundingSources } from "../../domain/money/read-funding-sources";
import { foldText } from "../../domain/text/fold-text";
import type { SourceRow } from "../model/source-row";
import { cellAt } from "./cell-lookup";
import { columnRole } from "./column-roles";

/** Money columns of one plan table by column, each with what it is for; none or several. */
export type MoneyColumns = ReadonlyMap<number, string>;

const NONE: MoneyColumns = new Map();
const LONGEST_SUBHEADING = 40;
const TOTAL = /^(tong|cong)\b/;

/** "Kinh phí" spanning "NSNN" and "XHH" in the row below: the columns under it, by their names. */
export function columnsUnderMoney(row: SourceRow, below: SourceRow | undefined): MoneyColumns {
  const money = row.cells.find((cell) => cell.span >= 2 && columnRole(cell.text) === "money");
  if (!money || below?.kind !== "cells" || below.sheet !== row.sheet) return NONE;
  const under = below.cells.filter(
    ({ column, merged }) => !merged && column >= money.column && column < money.column + money.span
  );
  const named = under.every(
    ({ text }) => text.length <= LONGEST_SUBHEADING && /^[^\d]*\p{L}/u.test(text)
  );
  return under.length >= 2 && named ? new Map(under.map((cell) => [cell.column, cell.text])) : NONE;
}

/** "Kinh phí NSNN", "Kinh phí XHH" side by side: several money columns that each name a source. */
export function columnsNamingSources(texts: ReadonlyMap<number, string>): MoneyColumns {
  const naming = [...texts].filter(
    ([, text]) => columnRole(text) === "money" && readFundingSources(text).length > 0
  );
  return naming.length >= 2 ? new Map(naming) : NONE;
}

/** The columns' amounts as one text, "NSNN: 10 triệu; XHH: 5 triệu"; a total column leads. */
export function joinedMoney(row: SourceRow, columns: MoneyColumns): string {
  const filled = [...columns]
    .map(([column, name]) => ({ name, text: cellAt(row, column)?.text ?? "" }))
    .filter(({ text }) => text !== "");
  const parts = filled.filter(({ name }) => !TOTAL.test(foldText(name)));
  const total = filled.find(({ name }) => TOTAL.test(foldText(name)))?.text;
  const words = parts.map(({ name, text }) => `${name}: ${text}`).join("; ");
  if (total === undefined) return words;
  return words === "" ? total : `${total} (${words})`;
}
