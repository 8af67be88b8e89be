import { cellName } from "../model/cell-address";
import { fixedCell, fixedRange, quoted } from "../model/formula-text";
import type { SheetDraft } from "../model/sheet-draft";
import type { Computed } from "../model/computed";
import { NUMBER_FORMATS } from "../theme/number-formats";
import { PALETTE } from "../theme/palette";
import { REPORT_STYLES } from "../theme/report-styles";
import {
  AMOUNT_GROUPS,
  amountGroups,
  closedAmountInWords,
  DIGIT_WORDS,
  joinedGroupWords,
  unitWord,
  UNREADABLE_FROM,
} from "./amount-groups";

/** Columns of the helper cells on the lists sheet. */
const COLUMN = { label: 1, value: 2, words: 3, hundreds: 4, tens: 5, ones: 6, digits: 7 } as const;

const helper = {
  ...REPORT_STYLES.body,
  font: { name: "Arial", size: 8.5, color: PALETTE.muted },
};
const helperNumber = { ...helper, numberFormat: NUMBER_FORMATS.money };

/** Rows of the helper cells, from their title. */
export function wordsRows(title: number) {
  const total = title + 2;
  const firstGroup = total + 1;
  const joined = firstGroup + AMOUNT_GROUPS.length;
  return { heading: title + 1, total, firstGroup, joined, result: joined + 1 };
}

/** The cell that holds the words of the amount. */
export function wordsResultCell(title: number) {
  return { row: wordsRows(title).result, column: COLUMN.words };
}

/**
 * Helper cells that put an amount into words by formulas alone: the groups of three digits, each
 * digit of a group, its words, and all of them joined. Amounts from 0 to below a thousand tỷ.
 */
export function putAmountInWords(draft: SheetDraft, title: number, amount: Computed<number>): void {
  const rows = wordsRows(title);
  draft.putAcross(
    title,
    1,
    COLUMN.digits,
    "Bằng chữ (ô tính, dùng cho trang Tổng hợp kinh phí)",
    REPORT_STYLES.sectionTitle
  );
  ["Nhóm", "Giá trị", "Đọc", "Trăm", "Chục", "Đơn vị", "Chữ số"].forEach((heading, index) => {
    draft.put({ row: rows.heading, column: index + 1 }, heading, REPORT_STYLES.heading);
  });
  DIGIT_WORDS.forEach((word, index) => {
    draft.put({ row: rows.total + index, column: COLUMN.digits }, word, helper);
  });
  draft.put({ row: rows.total, column: COLUMN.label }, "Tổng", helper);
  const total = { row: rows.total, column: COLUMN.value };
  draft.putFormula(total, amount.formula, amount.value, helperNumber);
  AMOUNT_GROUPS.forEach((_, index) => putGroup(draft, title, index, amount.value));
  putResult(draft, title, amount.value);
}

function putGroup(draft: SheetDraft, title: number, index: number, amount: number): void {
  const { total, firstGroup } = wordsRows(title);
  const row = firstGroup + index;
  const group = amountGroups(amount)[index];
  const size = AMOUNT_GROUPS[index]?.size ?? 1;
  const unit = AMOUNT_GROUPS[index]?.unit ?? "";
  if (!group) return;
  const amountCell = fixedCell({ row: total, column: COLUMN.value });
  const value = cellName({ row, column: COLUMN.value });
  const hundreds = cellName({ row, column: COLUMN.hundreds });
  const tens = cellName({ row, column: COLUMN.tens });
  const put = (column: number, formula: string, result: number) =>
    draft.putFormula({ row, column }, formula, result, helperNumber);
  draft.put({ row, column: COLUMN.label }, unit || "đơn vị", helper);
  put(
    COLUMN.value,
    `INT(${amountCell}/${size})-1000*INT(${amountCell}/${size * 1000})`,
    group.value
  );
  put(COLUMN.hundreds, `INT(${value}/100)`, group.hundreds);
  put(COLUMN.tens, `INT(${value}/10)-10*${hundreds}`, group.tens);
  put(COLUMN.ones, `${value}-100*${hundreds}-10*${tens}`, group.ones);
  const words = groupFormula(title, row, unit);
  draft.putFormula({ row, column: COLUMN.words }, words, group.words, helper);
}

function groupFormula(title: number, row: number, unit: string): string {
  const { total, firstGroup } = wordsRows(title);
  const cell = (column: number) => cellName({ row, column });
  const [value, tens, ones] = [cell(COLUMN.value), cell(COLUMN.tens), cell(COLUMN.ones)];
  const digits = fixedRange({
    from: { row: total, column: COLUMN.digits },
    to: { row: total + DIGIT_WORDS.length - 1, column: COLUMN.digits },
  });
  const digit = (of: string) => `INDEX(${digits},${of}+1)`;
  const above = { row: firstGroup, column: COLUMN.value };
  const higher =
    row === firstGroup
      ? "FALSE"
      : `SUM(${fixedCell(above)}:${cellName({ row: row - 1, column: COLUMN.value })})>0`;
  return (
    `IF(${value}=0,"",` +
    `IF(OR(${higher},${value}>=100),${digit(cell(COLUMN.hundreds))}&" trăm ","")` +
    `&IF(${tens}=0,IF(AND(${ones}>0,OR(${higher},${value}>=100)),"linh ",""),` +
    `IF(${tens}=1,"mười ",${digit(tens)}&" mươi "))` +
    `&IF(${ones}=0,"",IF(AND(${ones}=1,${tens}>1),"mốt ",` +
    `IF(AND(${ones}=5,${tens}>0),"lăm ",${digit(ones)}&" ")))` +
    `&${quoted(unitWord(unit))})`
  );
}

function putResult(draft: SheetDraft, title: number, amount: number): void {
  const { total, firstGroup, joined, result } = wordsRows(title);
  const value = fixedCell({ row: total, column: COLUMN.value });
  const groups = AMOUNT_GROUPS.map((_, index) =>
    cellName({ row: firstGroup + index, column: COLUMN.words })
  );
  const words = cellName({ row: joined, column: COLUMN.words });
  draft.put({ row: joined, column: COLUMN.label }, "Ghép", helper);
  draft.putFormula(
    { row: joined, column: COLUMN.words },
    `IF(${value}=0,"không ",${groups.join("&")})`,
    joinedGroupWords(amount),
    helper
  );
  draft.put({ row: result, column: COLUMN.label }, "Kết quả", helper);
  draft.putFormula(
    { row: result, column: COLUMN.words },
    `IF(OR(${value}<0,${value}>=${UNREADABLE_FROM},${value}<>INT(${value})),"",` +
      `UPPER(LEFT(${words},1))&MID(${words},2,300)&"đồng./.")`,
    closedAmountInWords(amount),
    helper
  );
}
