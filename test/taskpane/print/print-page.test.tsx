import { screen, within } from "@testing-library/react";
import type { SessionState, ShownPrint } from "../../../src/app/session/session-state";
import { PrintPage } from "../../../src/taskpane/print/print-page";
import { WITH_PLAN, WITHOUT_PLAN } from "../plan/school-plan";
import { expectNoViolations } from "../support/expect-no-violations";
import { renderPane } from "../support/render-pane";

// Machines that do other work draw slowly.
jest.setTimeout(20_000);

const PRINT: ShownPrint = {
  sheet: "Kế hoạch",
  pages: 4,
  signaturePage: 4,
  items: [
    {
      code: "rows-clipped",
      kind: "mended",
      at: { sheet: "Kế hoạch", cell: "A30" },
      params: { count: 2 },
    },
    { code: "date-missing", kind: "todo", at: { sheet: "Kế hoạch", cell: "D4" }, params: {} },
    { code: "bare-heading", kind: "note", at: null, params: {} },
  ],
  stripped: [
    { kind: "tracking", count: 7 },
    { kind: "comments", count: null },
  ],
  notes: 0,
  copiesToFile: false,
};
const READY: ShownPrint = { ...PRINT, items: [] };

const open = (state: Partial<SessionState> = {}) =>
  renderPane(<PrintPage />, { state: { ...WITH_PLAN, print: PRINT, ...state } });
const button = (name: string) => screen.getByRole("button", { name });

test("looks over the print as soon as it is opened, and again after an edit", () => {
  const { checkPrint, setState } = open({ print: null });
  expect(checkPrint).toHaveBeenCalledTimes(1);
  setState({ print: PRINT });
  expect(screen.getByText("In ra 4 trang A4 ngang")).toBeVisible();
  setState({ print: null });
  expect(checkPrint).toHaveBeenCalledTimes(2);
});

test("does not ask again by itself after a failure", () => {
  const failure = { action: "check-print", reason: "no-answer", params: {} } as const;
  const { checkPrint } = open({ print: null, failure });
  expect(checkPrint).not.toHaveBeenCalled();
  expect(screen.getByText("Chưa xem được bản in, không có gì bị thay đổi.")).toBeVisible();
});

test("says what is wrong, by who acts on it, and prepares at one press", async () => {
  const { user, preparePrint, select } = open();
  expect(screen.getByText("Chỗ ký ở trang 4.")).toBeVisible();
  expect(screen.getByText("2 hàng quá thấp, chữ bị che.")).toBeVisible();
  expect(screen.getByText("Chưa ghi đủ địa danh, ngày tháng năm.")).toBeVisible();
  expect(screen.queryByText("Trang in đã sẵn sàng.")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /D4/ }));
  expect(select).toHaveBeenCalledWith({ sheet: "Kế hoạch", cell: "D4" });
  await user.click(button("Chuẩn bị in"));
  expect(preparePrint).toHaveBeenCalledTimes(1);
});

test("keeps the keyboard, and what was found, while it looks again after preparing", async () => {
  const { user, setState } = open();
  await user.click(button("Chuẩn bị in"));
  setState({ print: null });
  expect(button("Chuẩn bị in")).toHaveFocus();
  expect(screen.getByText("2 hàng quá thấp, chữ bị che.")).toBeVisible();
  expect(
    screen.getByText("Chưa ghi đủ địa danh, ngày tháng năm.").closest("[aria-busy]")
  ).toBeVisible();
  setState({ print: READY });
  expect(button("Xong")).toHaveFocus();
  expect(document.querySelector("[aria-busy]")).toBeNull();
});

test("keeps the keyboard on the copy's button, and tells of a copy after an edit", async () => {
  const { user, setState } = open({ print: { ...PRINT, copiesToFile: true } });
  await user.click(button("Lưu bản công bố thành tệp mới"));
  setState({ print: null, savedCopy: "a.xlsx" });
  expect(button("Lưu bản công bố thành tệp mới")).toHaveFocus();
  expect(screen.getByText("Đã lưu “a.xlsx” vào thư mục tải xuống.")).toBeVisible();
});

test("is done when nothing is left to set up; the keyboard reaches every button", async () => {
  const { user, navigation } = open({ print: READY });
  expect(screen.getByText("Trang in đã sẵn sàng.")).toBeVisible();
  button("Xem lại").focus();
  await user.tab();
  expect(button("Xong")).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(navigation.back).toHaveBeenCalledTimes(1);
});

test("lists what a copy leaves out, and makes a sheet or a file of it", async () => {
  const { user, publish, setState } = open();
  const items = within(screen.getByText("7 cột theo dõi bên phải").closest("ul") ?? document.body);
  expect(items.getAllByRole("listitem")).toHaveLength(2);
  await user.click(button("Lập trang “Bản công bố”"));
  expect(publish).toHaveBeenCalledTimes(1);
  setState({ print: { ...PRINT, copiesToFile: true }, savedCopy: "a.xlsx" });
  expect(button("Lưu bản công bố thành tệp mới")).toBeVisible();
  expect(screen.getByText("Đã lưu “a.xlsx” vào thư mục tải xuống.")).toBeVisible();
});

test("leads back where there is no plan", async () => {
  const { user, navigation } = renderPane(<PrintPage />, { state: WITHOUT_PLAN });
  await user.click(button("Về trang đầu"));
  expect(navigation.openTab).toHaveBeenCalledWith("plan");
});

test.each(["vi", "en"] as const)("has no accessibility violations (%s)", async (locale) => {
  const { container } = renderPane(<PrintPage />, {
    state: { ...WITH_PLAN, print: PRINT },
    locale,
  });
  await expectNoViolations(container);
});
