import { screen, within } from "@testing-library/react";
import { CheckView } from "../../../src/taskpane/check/check-view";
import { shownRow } from "../plan/school-plan";
import { expectNoViolations } from "../support/expect-no-violations";
import { renderPane } from "../support/render-pane";
import {
  aFinding,
  MISSING_LEAD,
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

describe("the list of findings", () => {
  it("says how many there are and when they were found", () => {
    renderCheck();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("5 chỗ cần xem");
    expect(screen.getByText("lúc 9:42 hôm nay")).toBeVisible();
  });

  it("goes row after row, the document last", () => {
    renderCheck();
    expect(screen.getAllByRole("heading", { level: 3 }).map((h) => h.textContent)).toEqual([
      "Dòng 3. Nâng cao năng lực đọc hiểu",
      "Dòng 5. Sửa chữa, thay thế máy tính phòng Tin học",
      "Dòng 6. Cải tạo khu vệ sinh học sinh dãy B",
      "Phần chung của kế hoạch",
    ]);
  });

  it("names the kind of each finding and its legal basis", () => {
    renderCheck();
    const item = within(itemWith(MISSING_LEAD.message));
    expect(item.getByText("Lỗi")).toBeVisible();
    expect(item.getByText(/^Căn cứ: Tiêu chí 1.4/)).toBeVisible();
  });

  it("goes to the cell and keeps the focus", async () => {
    const { user, select } = renderCheck();
    await user.click(button("Ô G45"));
    expect(select).toHaveBeenCalledWith({ sheet: "Kế hoạch", cell: "G45" });
    expect(button("Ô G45")).toHaveFocus();
  });

  it("names the sheet of a cell that is not on the plan sheet", () => {
    renderCheck([aFinding({ sheet: "Sổ kinh phí", cell: "E9" })]);
    expect(button("Sổ kinh phí, ô E9")).toBeVisible();
  });

  it("has no accessibility violations", async () => {
    renderCheck();
    await expectNoViolations();
  });
});

describe("the row of a finding", () => {
  it("opens in its form", async () => {
    const { user, navigation } = renderPane(<CheckView />, {
      state: planState({ findings: [MISSING_LEAD, WARNING], rows: [shownRow(5)] }),
    });
    expect(screen.queryByRole("button", { name: "Sửa dòng 3" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Sửa dòng 5" }));
    expect(navigation.openRow).toHaveBeenCalledWith("D05");
  });
});

describe("the filter", () => {
  it("shows one kind and comes back to all", async () => {
    const { user } = renderCheck();
    await user.click(button("2 Cảnh báo"));
    expect(button("2 Cảnh báo")).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("2 cảnh báo");
    expect(screen.queryByText(MISSING_LEAD.message)).toBeNull();
    await user.click(button("Xem cả 5 chỗ"));
    expect(screen.getByText(MISSING_LEAD.message)).toBeVisible();
  });

  it("is released by the same button", async () => {
    const { user } = renderCheck();
    button("1 Lỗi").focus();
    await user.keyboard("{Enter}");
    expect(screen.queryByText(WARNING.message)).toBeNull();
    await user.keyboard("{Enter}");
    expect(screen.getByText(WARNING.message)).toBeVisible();
  });

  it("starts with the kind that another view asked for", () => {
    renderPane(<CheckView />, { state: planState(), navigation: { findingGroup: "clarify" } });
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("1 chỗ cần làm rõ");
  });

  it("offers no kind that does not occur", () => {
    renderCheck([WARNING]);
    expect(button("0 Lỗi")).toHaveAttribute("aria-disabled", "true");
  });

  it("says so when the last of a kind is settled", () => {
    const { setState } = renderPane(<CheckView />, {
      state: planState(),
      navigation: { findingGroup: "error" },
    });
    setState(planState({ findings: [WARNING] }));
    expect(screen.getByText("Không còn chỗ nào thuộc loại này.")).toBeVisible();
  });
});

describe("a fix", () => {
  it("shows what it will change before it changes it", async () => {
    const { user, applyFixes } = renderCheck();
    await user.click(button("Sửa"));
    expect(screen.getByRole("deletion")).toHaveTextContent("MC.3.2.1");
    expect(screen.getByRole("insertion")).toHaveTextContent("MC.3.2.01");
    expect(applyFixes).not.toHaveBeenCalled();
    await user.click(button("Sửa ô F43"));
    expect(applyFixes).toHaveBeenCalledWith([UNTIDY.key]);
  });

  it("has no accessibility violations", async () => {
    const { user } = renderCheck();
    await user.click(button("Sửa"));
    await expectNoViolations();
  });

  it.each(["{Escape}", "{Tab}{Enter}"])(
    "is given up by %s, and the focus comes back",
    async (keys) => {
      const { user } = renderCheck();
      button("Sửa").focus();
      await user.keyboard("{Enter}");
      expect(button("Sửa ô F43")).toHaveFocus();
      await user.keyboard(keys);
      expect(button("Sửa")).toHaveFocus();
    }
  );

  it("stays open when it could not be written", async () => {
    const { user, applyFixes } = renderCheck();
    applyFixes.mockResolvedValue(false);
    await user.click(button("Sửa"));
    await user.click(button("Sửa ô F43"));
    expect(button("Sửa ô F43")).toBeVisible();
  });

  it("waits while the workbook is being written", async () => {
    const { user, setState, applyFixes } = renderCheck();
    await user.click(button("Sửa"));
    setState({ busy: { action: "fix", sheet: null, done: 0, total: 1 } });
    await user.click(button("Sửa ô F43"));
    expect(applyFixes).not.toHaveBeenCalled();
  });
});

describe("an ambiguous amount", () => {
  it("guesses nothing", async () => {
    const { user, chooseAmount } = renderCheck([TWO_AMOUNTS]);
    screen.getAllByRole("radio").forEach((radio) => expect(radio).not.toBeChecked());
    await user.click(button("Ghi cách đã chọn"));
    expect(screen.getByText("Chọn một trong các cách đọc ở trên.")).toBeVisible();
    expect(chooseAmount).not.toHaveBeenCalled();
  });

  it("writes the reading that was chosen", async () => {
    const { user, chooseAmount } = renderCheck([TWO_AMOUNTS]);
    expect(screen.getByText("216 triệu đồng (hợp lý hơn)")).toBeVisible();
    await user.click(screen.getByRole("radio", { name: /216 tỷ đồng$/ }));
    await user.click(button("Ghi cách đã chọn"));
    expect(chooseAmount).toHaveBeenCalledWith(TWO_AMOUNTS.key, 216_000_000_000);
  });

  it("takes another amount and says how it is read", async () => {
    const { user, chooseAmount } = renderCheck([TWO_AMOUNTS]);
    await user.click(button("Nhập số khác…"));
    expect(screen.getByRole("textbox", { name: "Số tiền đúng" })).toHaveFocus();
    await user.keyboard("21,6 triệu");
    expect(screen.getByText(/^Đọc là 21\.600\.000.đ \(21,6 triệu đồng\)/)).toBeVisible();
    await user.keyboard("{Enter}");
    expect(chooseAmount).toHaveBeenCalledWith(TWO_AMOUNTS.key, 21_600_000);
  });

  it("takes no other amount that is in doubt", async () => {
    const { user, chooseAmount } = renderCheck([TWO_AMOUNTS]);
    await user.click(button("Nhập số khác…"));
    await user.keyboard("216,000 triệu{Enter}");
    expect(screen.getByRole("textbox", { name: "Số tiền đúng" })).toBeInvalid();
    expect(chooseAmount).not.toHaveBeenCalled();
    await expectNoViolations();
    await user.keyboard("{Escape}");
    expect(button("Nhập số khác…")).toHaveFocus();
  });
});

it("leads a row without a criterion to the criteria", async () => {
  const finding = aFinding({ code: "criterion-missing", severity: "error", certainty: "certain" });
  const { user, select, navigation } = renderCheck([finding]);
  await user.click(button("Chọn tiêu chí…"));
  expect(select).toHaveBeenCalledWith({ sheet: "Kế hoạch", cell: "I43" });
  expect(navigation.openTab).toHaveBeenCalledWith("criteria");
});

describe("the action bar", () => {
  it("checks again, and shows what is certain before it fixes it", async () => {
    const { user, recheck, applyFixes } = renderCheck();
    await user.click(button("Kiểm tra lại"));
    expect(recheck).toHaveBeenCalled();
    await user.click(button("Sửa 1 chỗ chắc chắn"));
    expect(applyFixes).not.toHaveBeenCalled();
    await user.click(button("Sửa 1 chỗ này"));
    expect(applyFixes).toHaveBeenCalledWith([UNTIDY.key]);
  });

  it("only checks again while errors are left that nothing can fix", () => {
    renderCheck([MISSING_LEAD]);
    expect(button("Kiểm tra lại")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Xem tổng hợp" })).toBeNull();
  });

  it("leads on to the totals when only warnings are left", async () => {
    const { user, navigation } = renderCheck([WARNING]);
    await user.click(button("Xem tổng hợp"));
    expect(navigation.openTab).toHaveBeenCalledWith("rollup");
  });
});

describe("a plan in order", () => {
  it("says what was checked and what was passed over", async () => {
    const { user } = renderPane(<CheckView />, {
      state: planState({ findings: [], waived: [WAIVED] }),
    });
    expect(screen.getByRole("heading", { name: "Kế hoạch không còn lỗi" })).toBeVisible();
    expect(screen.getByText("Mã tiêu chí đều đúng")).toBeVisible();
    expect(screen.queryByText("Đủ người phụ trách và thời hạn")).toBeNull();
    await user.click(button("Xem lại"));
    expect(screen.getByText(`Lý do: ${WAIVED.reason}`)).toBeVisible();
    await expectNoViolations();
  });
});

describe("hundreds of findings", () => {
  it("are drawn in steps", async () => {
    const many = Array.from({ length: 70 }, (_, index) =>
      aFinding({ key: `k${index}`, rowNumber: index + 1, message: `Chỗ ${index + 1}.` })
    );
    const { user } = renderCheck(many);
    expect(screen.queryByText("Chỗ 51.")).toBeNull();
    await user.click(screen.getByText("Xem thêm 20 chỗ"));
    expect(itemWith("Chỗ 51.")).toHaveFocus();
    expect(screen.getByText("Chỗ 70.")).toBeVisible();
    expect(screen.queryByText(/Xem thêm/)).toBeNull();
  });
});

it("leads to the plan where there is none yet", async () => {
  const { user, navigation } = renderPane(<CheckView />, {
    state: { workbook: { kind: "no-plan", sheets: [], tables: [] } },
  });
  await user.click(button("Về mục Kế hoạch"));
  expect(navigation.openTab).toHaveBeenCalledWith("plan");
});

it("speaks English", () => {
  renderPane(<CheckView />, { state: planState(), locale: "en" });
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("To look at: 5");
  expect(button("Check again")).toBeVisible();
});
