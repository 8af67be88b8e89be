import { paneMessage } from "../../../src/locales/pane-message";
import { changeDone, changeName } from "../../../src/taskpane/shell/change-words";
import type { Words } from "../../../src/taskpane/words-context";

const words: Words = (key, params = {}) => paneMessage(key, params, "vi");

test.each([
  [0, "Đã đặt lại khổ giấy, chiều cao hàng và chỗ ngắt trang"],
  [2, "Đã đặt lại khổ giấy, chiều cao hàng, chỗ ngắt trang và tách 2 dòng quá cao"],
])("preparing the print says that it split %i rows", (count, said) => {
  expect(changeDone({ kind: "prepare-print", params: { count } }, words)).toBe(said);
});

test.each([
  [{ row: "D02", number: 2 }, "Đã ghi lựa chọn cho dòng 2", "lựa chọn cho dòng 2"],
  [{ row: "D77" }, "Đã ghi lựa chọn cho mã dòng D77", "lựa chọn cho mã dòng D77"],
] as const)("a settled row is called by its number while it has one: %o", (params, done, name) => {
  expect(changeDone({ kind: "settle-ledger", params }, words)).toBe(done);
  expect(changeName({ kind: "settle-ledger", params }, words)).toBe(name);
});
