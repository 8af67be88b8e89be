import { act, screen } from "@testing-library/react";
import type { Busy } from "../../../src/app/session/session-state";
import { ActionBar } from "../../../src/taskpane/shell/action-bar";
import { ViewFrame } from "../../../src/taskpane/shell/view-frame";
import { renderPane } from "../support/render-pane";

const WRITING: Busy = { action: "roll-up", sheet: "Sổ kinh phí", done: 2, total: 3 };
const primary = { label: "Tổng hợp", onClick: jest.fn() };
const secondary = { label: "Hủy", onClick: jest.fn() };

const renderBusy = (busy: Busy | null) =>
  renderPane(<ViewFrame actions={<ActionBar {...{ primary, secondary }} />}>số liệu</ViewFrame>, {
    state: { busy },
  });
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));
const button = (name: string) => screen.getByRole("button", { name });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("short work is not spoken of", () => {
  const { setState } = renderBusy(WRITING);
  pass(900);
  setState({ busy: null });
  pass(5000);
  expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  expect(button("Tổng hợp")).toBeVisible();
});

test("from one second on the bar says how far the work is and can stop it", async () => {
  const { user, cancel } = renderBusy(WRITING);
  pass(1000);
  const bar = screen.getByRole("progressbar", { name: "Đang ghi trang Sổ kinh phí…" });
  expect(bar).toHaveAttribute("aria-valuenow", "2");
  expect(screen.getByText("2/3")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Tổng hợp" })).not.toBeInTheDocument();
  await user.click(button("Dừng lại"));
  expect(cancel).toHaveBeenCalledTimes(1);
});

test("the keyboard keeps its place while the work comes and goes", () => {
  const { setState } = renderBusy(WRITING);
  act(() => button("Tổng hợp").focus());
  pass(1000);
  expect(button("Dừng lại")).toHaveFocus();
  setState({ busy: null });
  expect(button("Tổng hợp")).toHaveFocus();
});

test.each([
  ["read", "Đang đọc tệp…"],
  ["undo", "Đang hoàn tác…"],
] as const)("what is a %s is not stopped midway", (action, name) => {
  renderBusy({ action, sheet: null, done: 0, total: 0 });
  pass(1000);
  expect(screen.getByRole("progressbar", { name })).not.toHaveAttribute("aria-valuenow");
  expect(button("Tổng hợp")).toHaveAttribute("aria-disabled", "true");
  expect(screen.queryByRole("button", { name: "Dừng lại" })).not.toBeInTheDocument();
});

test("a view without actions says it too", () => {
  renderPane(<ViewFrame>ba cách bắt đầu</ViewFrame>, {
    state: { busy: { action: "adopt-table", sheet: null, done: 0, total: 0 } },
  });
  pass(1000);
  expect(screen.getByRole("progressbar", { name: "Đang chuẩn bị ghi…" })).toBeVisible();
});
