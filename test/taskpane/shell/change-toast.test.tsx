import { act, screen } from "@testing-library/react";
import type { ChangeLabel } from "../../../src/app/session/session-state";
import { ViewFrame } from "../../../src/taskpane/shell/view-frame";
import { WITH_PLAN } from "../plan/school-plan";
import { expectNoViolations } from "../support/expect-no-violations";
import { renderPane } from "../support/render-pane";

const ADDED: ChangeLabel = { kind: "add-row", params: { count: 1, criterion: "4.2" } };
const STATE = { ...WITH_PLAN, undoable: null, changes: 4 };

function renderChanged(change: ChangeLabel = ADDED) {
  const pane = renderPane(<ViewFrame>nội dung</ViewFrame>, { state: STATE });
  pane.setState({ undoable: change, changes: 5 });
  return pane;
}

const toast = () => screen.getByRole("status");
const pass = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("tells of no change that was made before the pane was opened", () => {
  renderPane(<ViewFrame>nội dung</ViewFrame>, { state: { ...STATE, undoable: ADDED } });
  expect(toast()).toBeEmptyDOMElement();
});

test.each<[ChangeLabel, string]>([
  [{ kind: "insert-plan", params: {} }, "Đã chèn bảng kế hoạch"],
  [{ kind: "import-plan", params: { count: 7 } }, "Đã đưa 7 dòng vào bảng kế hoạch"],
  [{ kind: "adopt-table", params: { sheet: "KH cũ" } }, "Đã nhận bảng ở trang “KH cũ”"],
  [ADDED, "Đã thêm 1 dòng"],
  [{ kind: "set-criterion", params: { criterion: "4.2", row: 3 } }, "Đã đổi tiêu chí thành 4.2"],
  [{ kind: "write-findings", params: {} }, "Đã ghi kết quả kiểm tra"],
  [{ kind: "fix", params: { count: 1 } }, "Đã sửa 1 ô"],
  [{ kind: "fix-all", params: { count: 2 } }, "Đã sửa 2 chỗ"],
  [
    { kind: "choose-amount", params: { amount: 216000000, row: 6 } },
    "Đã ghi số tiền 216.000.000 đ",
  ],
  [{ kind: "waive", params: {} }, "Đã bỏ qua 1 chỗ"],
  [{ kind: "unwaive", params: {} }, "Đã đưa 1 chỗ vào lại danh sách"],
  [{ kind: "roll-up", params: {} }, "Đã tổng hợp kinh phí và tiến độ"],
])("tells of %j", (change, sentence) => {
  renderChanged(change);
  expect(toast()).toHaveTextContent(sentence);
});

test("goes after 20 seconds", () => {
  renderChanged();
  pass(19);
  expect(toast()).toHaveTextContent("Đã thêm 1 dòng");
  pass(2);
  expect(toast()).toBeEmptyDOMElement();
});

test("waits while the mouse is on it", async () => {
  const { user } = renderChanged();
  pass(15);
  await user.hover(toast());
  pass(60);
  expect(toast()).not.toBeEmptyDOMElement();
  await user.unhover(toast());
  pass(4);
  expect(toast()).not.toBeEmptyDOMElement();
  pass(2);
  expect(toast()).toBeEmptyDOMElement();
});

test("waits while the keyboard is in it", async () => {
  const { user } = renderChanged();
  await user.tab();
  expect(screen.getByRole("button", { name: "Hoàn tác" })).toHaveFocus();
  pass(60);
  expect(toast()).not.toBeEmptyDOMElement();
});

test("takes the change back and says so", async () => {
  const { user, undo, setState } = renderChanged();
  undo.mockImplementation(() => {
    setState({ undoable: null });
    return Promise.resolve(true);
  });
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(undo).toHaveBeenCalledTimes(1);
  expect(await screen.findByText("Đã hoàn tác: thêm dòng cho tiêu chí 4.2")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Hoàn tác" })).not.toBeInTheDocument();
});

test("says nothing of an undo that did not happen", async () => {
  const { user, undo } = renderChanged();
  undo.mockResolvedValue(false);
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(toast()).toHaveTextContent("Đã thêm 1 dòng");
});

test("goes when the change was taken back elsewhere", () => {
  const { setState } = renderChanged();
  setState({ undoable: { kind: "insert-plan", params: {} } });
  expect(toast()).toBeEmptyDOMElement();
});

test("is not said of a change that an undo uncovers", () => {
  const { setState } = renderChanged();
  const busy = { action: "undo", sheet: null, done: 0, total: 0 } as const;
  setState({ undoable: { kind: "insert-plan", params: {} }, changes: 6, busy });
  expect(toast()).toBeEmptyDOMElement();
});

test("closed by hand, it leaves the keyboard in the view", async () => {
  const { user } = renderChanged();
  await user.click(screen.getByRole("button", { name: "Đóng" }));
  expect(toast()).toBeEmptyDOMElement();
  expect(document.body).not.toHaveFocus();
});

test("has no accessibility violations", async () => {
  jest.useRealTimers();
  renderChanged();
  await expectNoViolations();
});
