import { screen, within } from "@testing-library/react";
import { CheckView } from "../../../src/taskpane/check/check-view";
import { expectNoViolations } from "../support/expect-no-violations";
import { renderPane } from "../support/render-pane";
import {
  MISSING_LEAD,
  OF_DOCUMENT,
  planState,
  TWO_AMOUNTS,
  UNTIDY,
  WAIVED,
  WARNING,
} from "./sample-findings";
import { button, itemWith, renderCheck } from "./rendered-check";

/** jsdom forgets that it has the focus when the focused element goes away; a browser does not. */
beforeEach(() => jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

describe("settled findings", () => {
  it("give the focus to the one that takes their place", async () => {
    const { user, setState } = renderCheck();
    await user.click(button("Sửa"));
    setState(planState({ findings: [MISSING_LEAD, TWO_AMOUNTS, WARNING, OF_DOCUMENT] }));
    expect(itemWith(MISSING_LEAD.message)).toHaveFocus();
  });

  it("give the focus to the heading when they were the last", async () => {
    const { user, setState } = renderCheck([UNTIDY]);
    await user.click(button("Sửa"));
    setState(planState({ findings: [] }));
    expect(screen.getByRole("heading", { name: "Kế hoạch không còn lỗi" })).toHaveFocus();
  });

  it("take no focus from the sheet", async () => {
    const { user, setState } = renderCheck();
    await user.click(button("Sửa"));
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    setState(planState({ findings: [MISSING_LEAD] }));
    expect(document.body).toHaveFocus();
  });
});

describe("passing over", () => {
  it("asks for a reason and a name", async () => {
    const { user, waive } = renderCheck([WARNING]);
    await user.click(button("Bỏ qua…"));
    const reason = screen.getByRole("textbox", { name: /Lý do bỏ qua/ });
    expect(reason).toHaveFocus();
    await user.type(screen.getByRole("textbox", { name: /Người quyết định/ }), "  Đặng Thị Vân ");
    await user.click(button("Bỏ qua cảnh báo này"));
    expect(screen.getByText("Ghi lý do bỏ qua.")).toBeVisible();
    expect(reason).toHaveFocus();
    await user.type(reason, "Các tổ cùng chủ trì.");
    await user.click(button("Bỏ qua cảnh báo này"));
    expect(waive).toHaveBeenCalledWith(WARNING.key, "Các tổ cùng chủ trì.", "Đặng Thị Vân");
  });

  it("leads to the name when only that is missing", async () => {
    const { user, waive } = renderCheck([WARNING]);
    await user.click(button("Bỏ qua…"));
    await user.keyboard("Đã thống nhất");
    await user.click(button("Bỏ qua cảnh báo này"));
    expect(screen.getByRole("textbox", { name: /Người quyết định/ })).toHaveFocus();
    expect(waive).not.toHaveBeenCalled();
  });

  it("remembers who decides", async () => {
    const { user } = renderCheck([WARNING, OF_DOCUMENT]);
    await user.click(within(itemWith(WARNING.message)).getByRole("button", { name: "Bỏ qua…" }));
    await user.keyboard("Đã thống nhất{Tab}Đặng Thị Vân{Enter}");
    await user.click(
      within(itemWith(OF_DOCUMENT.message)).getByRole("button", { name: "Bỏ qua…" })
    );
    expect(screen.getByRole("textbox", { name: /Người quyết định/ })).toHaveValue("Đặng Thị Vân");
  });

  it("is not offered for a certain error", () => {
    renderCheck([MISSING_LEAD]);
    expect(screen.queryByRole("button", { name: "Bỏ qua…" })).toBeNull();
  });

  it("is left by Esc, and the focus comes back", async () => {
    const { user } = renderCheck([WARNING]);
    await user.click(button("Bỏ qua…"));
    await expectNoViolations();
    await user.keyboard("{Escape}");
    expect(button("Bỏ qua…")).toHaveFocus();
  });

  it("can be taken back", async () => {
    const { user, unwaive } = renderPane(<CheckView />, { state: planState({ waived: [WAIVED] }) });
    const toggle = button("Xem 1 chỗ đã bỏ qua");
    expect(toggle).toHaveAttribute("aria-expanded", "false");
    await user.click(toggle);
    expect(screen.getByText(`Lý do: ${WAIVED.reason}`)).toBeVisible();
    expect(screen.getByText(`Người quyết định: ${WAIVED.by}`)).toBeVisible();
    await expectNoViolations();
    await user.click(button("Xét lại"));
    expect(unwaive).toHaveBeenCalledWith(WAIVED.key);
  });
});
