import { act, fireEvent, screen } from "@testing-library/react";
import { newDocument } from "../../src/workbench/document/new-document";
import { expectNoViolations } from "../taskpane/support/expect-no-violations";
import { fakeComputer } from "./support/fake-drafts";
import { renderWorkbench, settled, statusOf } from "./support/render-workbench";
import { NOON, smallDraft, smallWorkbook } from "./support/small-workbook";
import { standInForLayout } from "./support/stand-in-for-layout";

jest.mock("../../src/taskpane/import/import-page", () => ({
  ImportPage: () => <p>xem trước</p>,
}));

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const RESTORED = /^Đã mở lại công việc chưa lưu lúc 12:05/;

beforeAll(standInForLayout);

/** Whether the browser would ask before the page is closed. */
function asksBeforeClosing(): boolean {
  return !fireEvent(window, new Event("beforeunload", { cancelable: true }));
}

describe("after a change", () => {
  test("the document is kept as the grid describes it", async () => {
    const { edit, computer, tab } = await renderWorkbench();
    expect(computer.drafts.size).toBe(0);
    await edit("đã sửa");
    const [draft] = computer.drafts.values();
    expect(draft).toMatchObject({
      id: tab.tab.documentId(),
      origin: "sample",
      fileName: "Kế hoạch mẫu.xlsx",
      workbook: smallWorkbook("đã sửa"),
      unsaved: true,
      savedAt: null,
      changedAt: NOON,
    });
  });

  test("the page can be closed without a question once it is kept", async () => {
    const { edit, grids } = await renderWorkbench();
    expect(asksBeforeClosing()).toBe(false);
    act(() => grids.newest().edit(smallWorkbook("đã sửa")));
    expect(asksBeforeClosing()).toBe(true);
    await edit("đã sửa");
    expect(asksBeforeClosing()).toBe(false);
  });

  test("the page is not closed without a question while a cell is being typed in", async () => {
    const { grids } = await renderWorkbench();
    grids.newest().type(smallWorkbook("đang gõ"));
    expect(asksBeforeClosing()).toBe(true);
  });

  test("a browser that keeps nothing is named once, and asks before closing", async () => {
    const computer = fakeComputer();
    computer.refuse();
    const { edit, user } = await renderWorkbench({ computer });
    expect(screen.getByText(/^Trình duyệt không cho lưu tạm/)).toBeVisible();
    await user.click(button("Đóng"));
    await edit("đã sửa");
    expect(screen.queryByText(/^Trình duyệt không cho lưu tạm/)).not.toBeInTheDocument();
    expect(asksBeforeClosing()).toBe(true);
  });

  test("what cannot be kept is said to be lost with another file", async () => {
    const computer = fakeComputer();
    const { edit, pick, user, read } = await renderWorkbench({ computer });
    computer.refuse();
    await edit("đã sửa");
    await pick(new File(["x"], "khác.xlsx"));
    await user.click(button("Mở tệp khác, bỏ những gì chưa lưu"));
    await settled();
    expect(read).toHaveBeenCalledTimes(2);
    expect(statusOf("khác.xlsx")).toBe("Chưa sửa gì");
  });
});

describe("a reload", () => {
  test("shows this tab's unsaved work again, and says so until the next change", async () => {
    const computer = fakeComputer([
      smallDraft("cũ"),
      smallDraft("mới", { changedAt: NOON + 60_000 }),
    ]);
    const { grids, edit, read } = await renderWorkbench({ computer, shown: "cũ" });
    expect(read).not.toHaveBeenCalled();
    expect(screen.getByText(RESTORED)).toHaveTextContent("(cũ.xlsx)");
    expect(statusOf("cũ.xlsx")).toBe("Chưa lưu");
    expect(grids.openGrid.mock.calls[0]?.[1]).toEqual(smallWorkbook("cũ"));
    await expectNoViolations();
    await edit("đã sửa");
    expect(screen.queryByText(RESTORED)).not.toBeInTheDocument();
  });

  test("after saving shows the saved document, without a word", async () => {
    const computer = fakeComputer();
    const first = await renderWorkbench({ computer });
    await first.edit("đã sửa");
    await first.user.click(button("Lưu tệp .xlsx"));
    await settled();
    const shown = first.tab.tab.documentId();
    first.unmount();
    first.tab.close();
    await renderWorkbench({ computer, shown: shown ?? "" });
    expect(statusOf("Kế hoạch mẫu.xlsx")).toMatch(/^Đã lưu lúc 12:05/);
    expect(screen.queryByText(RESTORED)).not.toBeInTheDocument();
  });

  test("shows an opened file again that nothing was changed in", async () => {
    const computer = fakeComputer();
    const first = await renderWorkbench({ computer });
    await first.pick(new File(["x"], "truong.xlsx"));
    const shown = first.tab.tab.documentId();
    first.unmount();
    first.tab.close();
    await renderWorkbench({ computer, shown: shown ?? "" });
    expect(statusOf("truong.xlsx")).toBe("Chưa sửa gì");
  });
});

describe("a new tab", () => {
  test("takes the newest unsaved work that no other tab has", async () => {
    const computer = fakeComputer([
      smallDraft("cũ"),
      smallDraft("mới", { changedAt: NOON + 2 }),
      smallDraft("của thẻ khác", { changedAt: NOON + 3 }),
      smallDraft("đã lưu", { changedAt: NOON + 4, unsaved: false, savedAt: NOON }),
    ]);
    await computer.tab().claim("của thẻ khác", 0);
    await renderWorkbench({ computer });
    expect(statusOf("mới.xlsx")).toBe("Chưa lưu");
    expect([...computer.drafts.keys()]).toEqual(["cũ", "mới", "của thẻ khác"]);
  });

  test("can have the sample instead, with that work left in its draft", async () => {
    const computer = fakeComputer([smallDraft("cũ")]);
    const { user } = await renderWorkbench({ computer });
    await user.click(button("Mở kế hoạch mẫu, giữ bản lưu tạm"));
    await settled();
    expect(statusOf("Kế hoạch mẫu.xlsx")).toBe("Tệp mới");
    expect([...computer.drafts.keys()]).toEqual(["cũ"]);
    await user.click(button("Mục khác của trang"));
    expect(await screen.findByRole("menuitem", { name: /^cũ\.xlsx, lúc 12:05/ })).toBeVisible();
  });

  test("asks before the sample when what is being typed cannot be kept", async () => {
    const computer = fakeComputer([smallDraft("cũ")]);
    const { user, grids } = await renderWorkbench({ computer });
    computer.refuse();
    grids.newest().type(smallWorkbook("đang gõ"));
    await user.click(button("Mở kế hoạch mẫu, giữ bản lưu tạm"));
    await settled();
    expect(button("Mở tệp khác, bỏ những gì chưa lưu")).toBeVisible();
    expect(statusOf("cũ.xlsx")).toBe("Chưa lưu");
  });

  test("keeps the restored work when the sample cannot be fetched", async () => {
    const computer = fakeComputer([smallDraft("cũ")]);
    const read = jest.fn().mockRejectedValue(new TypeError("Failed to fetch"));
    const { user } = await renderWorkbench({ computer, read });
    await user.click(button("Mở kế hoạch mẫu, giữ bản lưu tạm"));
    await settled();
    expect(statusOf("cũ.xlsx")).toBe("Chưa lưu");
    expect([...computer.drafts.keys()]).toEqual(["cũ"]);
  });
});

test("a document that is only shown in the pane yet is not lost without a question", async () => {
  const { pick, read, edit } = await renderWorkbench();
  const importFile = new File(["x"], "ke-hoach.txt");
  const workbook = smallWorkbook("");
  read.mockResolvedValueOnce(
    newDocument({ origin: "document", fileName: "ke-hoach.txt", workbook, importFile })
  );
  await pick(importFile);
  expect(asksBeforeClosing()).toBe(true);
  await edit("đã ghi");
  expect(asksBeforeClosing()).toBe(false);
});

test("a saved document's draft goes when another is opened", async () => {
  const { edit, user, pick, computer } = await renderWorkbench();
  await edit("đã sửa");
  await user.click(button("Lưu tệp .xlsx"));
  await settled();
  expect([...computer.drafts.values()]).toMatchObject([{ unsaved: false, savedAt: NOON }]);
  await pick(new File(["x"], "khác.xlsx"));
  expect([...computer.drafts.values()]).toMatchObject([{ fileName: "khác.xlsx" }]);
});

describe("the temporary copies of this computer", () => {
  const clear = async ({ user }: Awaited<ReturnType<typeof renderWorkbench>>) => {
    await user.click(button("Mục khác của trang"));
    await user.click(screen.getByRole("menuitem", { name: "Xóa bản lưu tạm trên máy này" }));
    expect(await screen.findByText(/kể cả ở thẻ khác/)).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Xóa bản lưu tạm" }));
    await settled();
  };

  test("are removed on request, but for those of other open tabs", async () => {
    const computer = fakeComputer([smallDraft("cũ"), smallDraft("của thẻ khác")]);
    await computer.tab().claim("của thẻ khác", 0);
    const page = await renderWorkbench({ computer });
    await clear(page);
    expect([...computer.drafts.keys()]).toEqual(["của thẻ khác"]);
    expect(screen.getByText("Đã xóa bản lưu tạm trên máy này.")).toBeVisible();
    expect(statusOf("cũ.xlsx")).toBe("Chưa lưu");
    expect(asksBeforeClosing()).toBe(true);
  });

  test("do not come back before the next change", async () => {
    const page = await renderWorkbench();
    await page.edit("đã sửa");
    await clear(page);
    await act(() => page.workbench.keepNow());
    expect(page.computer.drafts.size).toBe(0);
    await page.edit("sửa nữa");
    expect(page.computer.drafts.size).toBe(1);
    expect(asksBeforeClosing()).toBe(false);
  });
});
