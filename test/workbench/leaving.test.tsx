import { act, createEvent, fireEvent, screen } from "@testing-library/react";
import { UnreadableFile } from "../../src/sheets/model/unreadable-file";
import { newDocument } from "../../src/workbench/document/new-document";
import type { OpenedDocument } from "../../src/workbench/document/opened-document";
import { renderWorkbench, settled, statusOf } from "./support/render-workbench";
import { smallWorkbook } from "./support/small-workbook";
import { standInForLayout } from "./support/stand-in-for-layout";

const button = (name: string) => screen.getByRole("button", { name });
const file = (name: string) => new File(["x"], name);
const question = () => screen.queryByText("Kế hoạch đang mở chưa lưu.");
type Page = Awaited<ReturnType<typeof renderWorkbench>>;

beforeAll(standInForLayout);

/** Picks a file that takes as long to read as the test wants. */
async function pickSlowly({ read, pick }: Page): Promise<() => Promise<void>> {
  let finish: (document: OpenedDocument) => void = () => undefined;
  read.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
  await pick(file("khác.xlsx"));
  return () => {
    finish(
      newDocument({ origin: "workbook", fileName: "khác.xlsx", workbook: smallWorkbook("khác") })
    );
    return settled();
  };
}

describe("changes made while a file is being read", () => {
  test.each(["edit", "type"] as const)("are asked about (%s)", async (kind) => {
    const page = await renderWorkbench();
    const finish = await pickSlowly(page);
    act(() => page.grids.newest()[kind](smallWorkbook("trong lúc chờ")));
    await finish();
    expect(question()).toBeVisible();
    expect(statusOf("Kế hoạch mẫu.xlsx")).toBe("Chưa lưu");
    await page.user.click(button("Mở tệp khác, giữ bản lưu tạm"));
    await settled();
    expect(statusOf("khác.xlsx")).toBe("Chưa sửa gì");
    const kept = [...page.computer.drafts.values()].find(({ unsaved }) => unsaved);
    expect(kept?.workbook).toEqual(smallWorkbook("trong lúc chờ"));
  });

  test("are asked about again when the earlier ones were to be left", async () => {
    const page = await renderWorkbench();
    await page.edit("trước");
    await page.pick(file("khác.xlsx"));
    let finish: (document: OpenedDocument) => void = () => undefined;
    page.read.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
    await page.user.click(button("Mở tệp khác, giữ bản lưu tạm"));
    await page.edit("sau");
    finish(newDocument({ origin: "blank", fileName: "khác.xlsx", workbook: smallWorkbook("") }));
    await settled();
    expect(question()).toBeVisible();
    expect(statusOf("Kế hoạch mẫu.xlsx")).toBe("Chưa lưu");
  });
});

test("a cell that is being typed in is asked about before another file is opened", async () => {
  const { grids, pick, computer, user } = await renderWorkbench();
  grids.newest().type(smallWorkbook("đang gõ"));
  await pick(file("khác.xlsx"));
  expect(question()).toBeVisible();
  grids.newest().type(smallWorkbook("gõ tiếp"));
  await user.click(button("Mở tệp khác, giữ bản lưu tạm"));
  await settled();
  expect(statusOf("khác.xlsx")).toBe("Chưa sửa gì");
  const kept = [...computer.drafts.values()].find(({ unsaved }) => unsaved);
  expect(kept?.workbook).toEqual(smallWorkbook("gõ tiếp"));
});

test("a damaged file at the start is named although the sample is shown", async () => {
  const { read } = await renderWorkbench({
    startAddress: "open/k%E1%BA%BF-ho%E1%BA%A1ch.docx",
    read: ({ kind }) =>
      kind === "address"
        ? Promise.reject(new UnreadableFile("damaged"))
        : Promise.resolve(
            newDocument({ origin: "sample", fileName: "Mẫu.xlsx", workbook: smallWorkbook("") })
          ),
  });
  expect(read).toHaveBeenCalledTimes(2);
  expect(statusOf("Mẫu.xlsx")).toBe("Tệp mới");
  expect(screen.getByText("Chưa mở được tệp “kế-hoạch.docx”")).toBeVisible();
});

describe("the keyboard", () => {
  test.each(["Thôi", "Esc"])("goes back after the question (%s)", async (answer) => {
    const { edit, user, workbench } = await renderWorkbench();
    await edit("đã sửa");
    button("Mở tệp…").focus();
    await act(() => workbench.open({ kind: "blank" }));
    expect(button("Mở tệp…")).not.toHaveFocus();
    await (answer === "Esc" ? user.keyboard("{Escape}") : user.click(button(answer)));
    expect(question()).not.toBeInTheDocument();
    expect(button("Mở tệp…")).toHaveFocus();
  });

  test("goes back to the menu's button after what was asked from the menu", async () => {
    const { user } = await renderWorkbench();
    await user.click(button("Mục khác của trang"));
    await user.click(screen.getByRole("menuitem", { name: "Xóa bản lưu tạm trên máy này" }));
    expect(button("Xóa bản lưu tạm")).toHaveFocus();
    await user.click(button("Thôi"));
    expect(button("Mục khác của trang")).toHaveFocus();
  });

  test("stays where the user has taken it meanwhile", async () => {
    const { edit, workbench } = await renderWorkbench();
    await edit("đã sửa");
    button("Mở tệp…").focus();
    await act(() => workbench.open({ kind: "blank" }));
    button("Mục khác của trang").focus();
    act(() => workbench.withdraw());
    expect(button("Mục khác của trang")).toHaveFocus();
  });
});

describe("while a file is being opened", () => {
  test("no other can be asked for", async () => {
    const page = await renderWorkbench();
    const click = jest.spyOn(HTMLInputElement.prototype, "click").mockImplementation();
    const finish = await pickSlowly(page);
    expect(button("Mở tệp…")).toHaveAttribute("aria-disabled", "true");
    await page.user.keyboard("{Control>}o{/Control}");
    expect(click).not.toHaveBeenCalled();
    await page.user.click(button("Mục khác của trang"));
    expect(screen.getByRole("menuitem", { name: "Bảng trống" })).toHaveAttribute(
      "aria-disabled",
      "true"
    );
    await finish();
    click.mockRestore();
  });

  test("a dropped one is refused visibly, and the page stays", async () => {
    const page = await renderWorkbench();
    const finish = await pickSlowly(page);
    const dataTransfer = { files: [file("thả.xlsx")], types: ["Files"], dropEffect: "copy" };
    const over = createEvent.dragOver(document.body, { dataTransfer });
    act(() => void fireEvent(document.body, over));
    expect(screen.queryByText("Thả tệp vào đây để mở")).not.toBeInTheDocument();
    expect((over as DragEvent).dataTransfer?.dropEffect).toBe("none");
    const drop = createEvent.drop(document.body, { dataTransfer });
    act(() => void fireEvent(document.body, drop));
    expect(drop.defaultPrevented).toBe(true);
    expect(page.read).toHaveBeenCalledTimes(2);
    await finish();
  });
});
