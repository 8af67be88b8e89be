import "@testing-library/jest-dom";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SessionState } from "../../../src/app/session/session-state";
import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";
import type { Locale } from "../../../src/locales/locale";
import { createPaneNavigator } from "../../../src/taskpane/shell/pane-navigator";
import { Shell } from "../../../src/taskpane/shell/shell";
import { WITH_PLAN, WITHOUT_PLAN } from "../plan/school-plan";
import { aForm } from "../row/sample-form";
import { expectNoViolations } from "../support/expect-no-violations";
import { fakeSession } from "../support/fake-session";

jest.mock("../../../src/taskpane/criteria/criteria-view", () => ({
  CriteriaView: () => <p>các tiêu chí</p>,
}));
jest.mock("../../../src/taskpane/check/check-view", () => ({
  CheckView: () => <button>chỗ cần xem</button>,
}));
jest.mock("../../../src/taskpane/rollup/rollup-view", () => {
  throw new Error("Loading chunk failed");
});
jest.mock("../../../src/taskpane/import/import-page", () => ({
  ImportPage: () => <input aria-label="bảng dán" />,
}));

const TODAY = "2026-11-22" as CalendarDate;

function renderShell(state: Partial<SessionState>, locale: Locale = "vi") {
  const fake = fakeSession(state);
  const navigator = createPaneNavigator();
  const onLocaleChange = jest.fn();
  const { unmount } = render(
    <Shell
      session={fake.session}
      locale={locale}
      dark={false}
      today={TODAY}
      navigator={navigator}
      onLocaleChange={onLocaleChange}
    />
  );
  return { ...fake, navigator, onLocaleChange, unmount, user: userEvent.setup({ delay: null }) };
}

const tab = (name: string | RegExp) => screen.getByRole("tab", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });

beforeEach(() => localStorage.clear());

describe("header", () => {
  test.each([
    ["the plan's sheet", WITH_PLAN, "Kế hoạch 2026-2027"],
    ["that there is no plan", WITHOUT_PLAN, "Chưa có kế hoạch"],
    ["that the workbook is being read", {}, "Đang đọc tệp…"],
  ] as const)("shows %s", (_, state, name) => {
    renderShell(state);
    expect(within(screen.getByRole("banner")).getByText(name)).toBeVisible();
  });

  test("undo names what it takes back", async () => {
    const { user, undo } = renderShell({
      ...WITH_PLAN,
      undoable: { kind: "add-row", params: { count: 1, criterion: "4.2" } },
    });
    const undoButton = button("Hoàn tác: thêm dòng cho tiêu chí 4.2");
    expect(undoButton).toHaveAttribute("title", "Hoàn tác: thêm dòng cho tiêu chí 4.2");
    await user.click(undoButton);
    expect(undo).toHaveBeenCalledTimes(1);
    expect(await screen.findByText("Đã hoàn tác: thêm dòng cho tiêu chí 4.2")).toBeVisible();
  });

  test("undo is off when there is nothing to take back", async () => {
    const { user, undo } = renderShell(WITH_PLAN);
    await user.click(button("Hoàn tác: chưa có thay đổi nào"));
    expect(undo).not.toHaveBeenCalled();
  });
});

describe("language", () => {
  test("is chosen in the menu and remembered", async () => {
    const { user, onLocaleChange } = renderShell(WITH_PLAN);
    await user.click(button("Mục khác"));
    await user.click(screen.getByRole("radio", { name: "English" }));
    expect(tab("Plan")).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "en");
    expect(onLocaleChange.mock.calls).toEqual([["vi"], ["en"]]);
    expect(localStorage.getItem("caitien.locale")).toBe("en");
  });

  test("that was chosen before goes before the program's", () => {
    localStorage.setItem("caitien.locale", "vi");
    renderShell(WITH_PLAN, "en");
    expect(tab("Kế hoạch")).toBeVisible();
  });

  test("follows the program where nothing can be remembered", () => {
    const refuse = jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    renderShell(WITH_PLAN, "en");
    expect(tab("Plan")).toBeVisible();
    refuse.mockRestore();
  });

  test("menu closes on Esc and gives the keyboard back", async () => {
    const { user } = renderShell(WITH_PLAN);
    await user.click(button("Mục khác"));
    screen.getByRole("radio", { name: "Tiếng Việt" }).focus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("link", { name: "Trợ giúp" })).not.toBeInTheDocument();
    expect(button("Mục khác")).toHaveFocus();
  });
});

describe("tabs", () => {
  test("the check tab counts errors and questions", () => {
    renderShell(WITH_PLAN);
    expect(tab("Kiểm tra 3 chỗ cần xử lý")).toBeVisible();
  });

  test("keep the keyboard when they are opened with Enter", async () => {
    const { user } = renderShell(WITH_PLAN);
    act(() => tab("Tiêu chí").focus());
    await user.keyboard("{Enter}");
    expect(await screen.findByText("các tiêu chí")).toBeVisible();
    expect(tab("Tiêu chí")).toHaveAttribute("aria-selected", "true");
    expect(tab("Tiêu chí")).toHaveFocus();
  });

  test("a view that a view leads to gets the keyboard", async () => {
    const { user } = renderShell(WITH_PLAN);
    await user.click(button("2 lỗi"));
    expect(await screen.findByText("chỗ cần xem")).toBeVisible();
    expect(screen.getByRole("tabpanel", { name: /^Kiểm tra/ })).toHaveFocus();
  });

  test("a view that cannot be loaded says so in its place", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { user } = renderShell(WITH_PLAN);
    await user.click(tab("Tổng hợp"));
    expect(await screen.findByText("Chưa mở được phần này")).toBeVisible();
    expect(logged).toHaveBeenCalledWith(new Error("Loading chunk failed"));
    logged.mockRestore();
  });
});

describe("sub-pages", () => {
  const openImport = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(button(/^Nhập từ tài liệu/));
    return screen.findByRole("textbox", { name: "bảng dán" });
  };

  test("stand in place of header and tabs, and take the keyboard", async () => {
    const { user } = renderShell(WITHOUT_PLAN);
    await openImport(user);
    expect(screen.getByRole("heading", { name: "Nhập từ tài liệu" })).toBeVisible();
    expect(screen.queryByRole("tab")).not.toBeInTheDocument();
    expect(screen.getByRole("main", { name: "Nhập từ tài liệu" })).toHaveFocus();
    await expectNoViolations();
  });

  test.each([
    ["Esc", (user: ReturnType<typeof userEvent.setup>) => user.keyboard("{Escape}")],
    ["the arrow", (user: ReturnType<typeof userEvent.setup>) => user.click(button("Quay lại"))],
  ])("are left with %s; the keyboard returns to what opened them", async (_, leave) => {
    const { user } = renderShell(WITHOUT_PLAN);
    await openImport(user);
    await leave(user);
    expect(button(/^Nhập từ tài liệu/)).toHaveFocus();
  });

  test("stay when something inside them has used Esc", async () => {
    const { user } = renderShell(WITHOUT_PLAN);
    const field = await openImport(user);
    field.addEventListener("keydown", (event) => event.preventDefault());
    await user.type(field, "{Escape}");
    expect(field).toBeVisible();
  });

  test("opened from the ribbon leave the keyboard where it is", async () => {
    const { navigator } = renderShell(WITHOUT_PLAN);
    act(() => navigator.openPage("import"));
    expect(await screen.findByRole("textbox", { name: "bảng dán" })).toBeVisible();
    expect(document.body).toHaveFocus();
  });
});

describe("the form of a row", () => {
  function renderRows() {
    const pane = renderShell({ ...WITH_PLAN, selectedRow: "D02" });
    pane.rowForm.mockImplementation((row: string) => aForm(row));
    return pane;
  }
  const openSelected = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(button("Sửa dòng đang chọn (dòng 2)"));
    return screen.findByRole("textbox", { name: /Nội dung cải tiến/ });
  };
  const title = (name: string) => screen.getByRole("heading", { level: 1, name });

  test("opens at the selected row, and gives the keyboard back", async () => {
    const { user } = renderRows();
    await openSelected(user);
    expect(title("Sửa dòng 2")).toBeVisible();
    expect(screen.getByRole("main", { name: "Sửa dòng 2" })).toHaveFocus();
    await expectNoViolations();
    await user.keyboard("{Escape}");
    expect(button("Sửa dòng đang chọn (dòng 2)")).toHaveFocus();
  });

  test("walks to the next row with the keyboard where it is", async () => {
    const { user } = renderRows();
    await openSelected(user);
    await user.click(button("Dòng sau"));
    expect(title("Sửa dòng 3")).toBeVisible();
    expect(screen.getByText("Dòng 3. Việc 3")).toBeInTheDocument();
    expect(button("Dòng sau")).toHaveFocus();
  });

  test.each([
    ["Esc", (user: ReturnType<typeof userEvent.setup>) => user.keyboard("{Escape}")],
    ["the arrow", (user: ReturnType<typeof userEvent.setup>) => user.click(button("Quay lại"))],
    ["Hủy", (user: ReturnType<typeof userEvent.setup>) => user.click(button("Hủy"))],
    ["another row", (user: ReturnType<typeof userEvent.setup>) => user.click(button("Dòng sau"))],
  ])("is left with %s only after asking, once something was typed", async (_, leave) => {
    const { user } = renderRows();
    const field = await openSelected(user);
    await user.type(field, "!");
    await leave(user);
    expect(field).toBeVisible();
    await user.click(screen.getByText("Bỏ"));
    expect(screen.queryByDisplayValue("Thay máy tính phòng Tin học!")).toBeNull();
  });

  test("asks before the ribbon leads away", async () => {
    const { user, navigator } = renderRows();
    await user.type(await openSelected(user), "!");
    await act(() => Promise.resolve(navigator.openTab("check")));
    await user.click(button("Bỏ"));
    expect(await screen.findByText("chỗ cần xem")).toBeVisible();
  });

  test("tells from outside whether it holds words that were not saved", async () => {
    const { user, navigator } = renderRows();
    expect(navigator.hasUnsavedWords()).toBe(false);
    const field = await openSelected(user);
    expect(navigator.hasUnsavedWords()).toBe(false);
    await user.type(field, "!");
    expect(navigator.hasUnsavedWords()).toBe(true);
    await user.type(field, "{Backspace}");
    expect(navigator.hasUnsavedWords()).toBe(false);
    await user.type(field, "?");
    await user.click(button("Lưu dòng"));
    await waitFor(() => expect(field).not.toBeInTheDocument());
    expect(navigator.hasUnsavedWords()).toBe(false);
  });

  test("has nothing unsaved any more once its words were let go or the pane is gone", async () => {
    const { user, navigator, unmount } = renderRows();
    await user.type(await openSelected(user), "!");
    await user.click(button("Dòng sau"));
    expect(navigator.hasUnsavedWords()).toBe(true);
    await user.click(button("Bỏ"));
    expect(navigator.hasUnsavedWords()).toBe(false);
    await user.type(screen.getByRole("textbox", { name: /Nội dung cải tiến/ }), "!");
    unmount();
    expect(navigator.hasUnsavedWords()).toBe(false);
  });

  test("opened from outside without a row is about the selected one", async () => {
    const { navigator } = renderRows();
    act(() => navigator.openRow(null));
    await screen.findByRole("textbox", { name: /Nội dung cải tiến/ });
    expect(title("Sửa dòng 2")).toBeVisible();
    expect(document.body).toHaveFocus();
  });

  test("is found in a list when no row is selected", async () => {
    const pane = renderRows();
    act(() => pane.setState({ selectedRow: null }));
    await pane.user.click(button("Đọc và sửa từng dòng"));
    await pane.user.click(await screen.findByRole("button", { name: "Dòng 3. Việc 3" }));
    expect(title("Sửa dòng 3")).toBeVisible();
    expect(button("Chọn dòng khác")).toHaveFocus();
  });
});

test("the ribbon opens a tab", async () => {
  const { navigator } = renderShell(WITH_PLAN);
  act(() => navigator.openTab("check"));
  expect(await screen.findByText("chỗ cần xem")).toBeVisible();
});

test.each([
  ["with a plan", WITH_PLAN],
  ["without one", WITHOUT_PLAN],
])("the pane %s has no accessibility violations", async (_, state) => {
  const { user } = renderShell(state);
  await user.click(button("Mục khác"));
  await expectNoViolations();
});
