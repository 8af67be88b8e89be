import { paneMessage } from "../../../src/locales/pane-message";
import { changeDone } from "../../../src/taskpane/shell/change-words";
import type { Words } from "../../../src/taskpane/words-context";

const words: Words = (key, params = {}) => paneMessage(key, params, "vi");

test.each([
  [0, "Đã đặt lại khổ giấy, chiều cao hàng và chỗ ngắt trang"],
  [2, "Đã đặt lại khổ giấy, chiều cao hàng, chỗ ngắt trang và tách 2 dòng quá cao"],
])("preparing the print says that it split %i rows", (count, said) => {
  expect(changeDone({ kind: "prepare-print", params: { count } }, words)).toBe(said);
});
