import type { Failure } from "../../../src/app/session/session-state";
import { LOCALES } from "../../../src/locales/locale";
import type { RefusalReason } from "../../../src/sheets/model/workbook-refused";
import { failureWords } from "../../../src/taskpane/shell/failure-words";

/** A record, so that a new reason or action is missed by the compiler and not by the user. */
const REASONS: Readonly<Record<RefusalReason, true>> = {
  "protected-sheet": true,
  "protected-workbook": true,
  "cell-edit-mode": true,
  "sheet-missing": true,
  "sheet-exists": true,
  "changed-meanwhile": true,
  "too-large": true,
  "read-only": true,
  "no-answer": true,
  cancelled: true,
  "sheet-not-ours": true,
  "filtered-sheet": true,
  "cells-in-the-way": true,
  "own-column-between": true,
  "own-cell-beside": true,
  "range-conflict": true,
  "plan-exists": true,
  "edit-by-hand": true,
  unsupported: true,
  "not-restored": true,
  unknown: true,
};
const ACTIONS: Readonly<Record<Failure["action"], true>> = {
  "insert-plan": true,
  "import-plan": true,
  "adopt-table": true,
  "add-row": true,
  "set-criterion": true,
  "edit-row": true,
  "write-findings": true,
  fix: true,
  "fix-all": true,
  "choose-amount": true,
  "choose-period": true,
  "choose-lead": true,
  waive: true,
  unwaive: true,
  "roll-up": true,
  "assign-years": true,
  "settle-ledger": true,
  "prepare-print": true,
  publish: true,
  "check-print": true,
  read: true,
  undo: true,
  select: true,
};
const keysOf = <K extends string>(record: Readonly<Record<K, true>>) => Object.keys(record) as K[];
const each = <T>(values: readonly T[]) =>
  values.flatMap((value) => LOCALES.map((locale) => [value, locale] as const));

test.each(each(keysOf(REASONS)))("%s is worded in %s without blanks", (reason, locale) => {
  const { title, advice } = failureWords({ action: "add-row", reason, params: {} }, locale);
  expect(`${title} ${advice}`).not.toMatch(/[{}]|undefined/);
  expect(advice.length).toBeGreaterThan(20);
});

test.each(each(keysOf(ACTIONS).filter((action) => action !== "undo")))(
  "when %s fails, %s says first that nothing changed",
  (action, locale) => {
    const { title } = failureWords({ action, reason: "no-answer", params: {} }, locale);
    expect(title).toMatch(/vẫn như cũ|không có gì bị thay đổi|as before|nothing was changed/);
  }
);

test("names the sheet and the cell that stood in the way", () => {
  const params = { sheet: "Kế hoạch", cell: "G20" };
  const failure: Failure = { action: "fix", reason: "changed-meanwhile", params };
  expect(failureWords(failure, "vi").advice).toContain("Ô G20 trang “Kế hoạch”");
});

test.each(["assign-years", "settle-ledger", "choose-amount", "choose-period"] as const)(
  "a choice overtaken by an edit is to be made anew, not tried again: %s",
  (action) => {
    const params = { sheet: "Sổ kinh phí", cell: "A9" };
    const { advice, canRetry } = failureWords(
      { action, reason: "changed-meanwhile", params },
      "vi"
    );
    expect(canRetry).toBe(false);
    expect(advice).toMatch(/^Ô A9 trang “Sổ kinh phí”.*đã đọc lại, hãy chọn lại\.$/);
  }
);

test("does not say that nothing changed when something did", () => {
  const failure: Failure = { action: "fix", reason: "not-restored", params: {} };
  const { title, canRetry } = failureWords(failure, "vi");
  expect(title).toBe("Chỉ làm được một phần, bảng đã bị thay đổi.");
  expect(canRetry).toBe(false);
});

test.each([
  ["read", /^Tệp quá lớn/],
  ["roll-up", /^Bảng quá lớn để Excel ghi/],
] as const)("what is too large to %s has its own words", (action, words) => {
  expect(failureWords({ action, reason: "too-large", params: {} }, "vi").advice).toMatch(words);
});

test("a workbook that cannot be trusted has the words of refused files", () => {
  const { advice } = failureWords({ action: "read", reason: "garbled", params: {} }, "vi");
  expect(advice).toMatch(/^Chữ trong tệp bị hỏng/);
});
