import { act, createEvent, fireEvent, screen, within } from "@testing-library/react";
import type { LostPart } from "../../src/sheets/model/lost-part";
import { UnreadableFile } from "../../src/sheets/model/unreadable-file";
import { TextTooLong } from "../../src/hosts/xlsx/text-too-long";
import { newDocument } from "../../src/workbench/document/new-document";
import { expectNoViolations } from "../taskpane/support/expect-no-violations";
import { renderWorkbench, settled, statusOf } from "./support/render-workbench";
import { smallWorkbook } from "./support/small-workbook";
import { standInForLayout } from "./support/stand-in-for-layout";

jest.mock("../../src/taskpane/import/import-page", () => ({
  ImportPage: () => <p>xem trước</p>,
}));

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const file = (name: string) => new File(["x"], name);

const LOST: readonly LostPart[] = [
  { kind: "charts", sheets: ["A", "B"] },
  { kind: "macros", sheets: [] },
];

beforeAll(standInForLayout);

beforeEach(() => localStorage.clear());

describe("start", () => {
  test("with the sample, said to be one", async () => {
    const { grids } = await renderWorkbench();
    expect(screen.getByText("Kế hoạch mẫu của một trường không có thật")).toBeVisible();
    expect(statusOf("Kế hoạch mẫu.xlsx")).toBe("Tệp mới");
    expect(grids.openGrid).toHaveBeenCalledWith(
      expect.any(HTMLElement),
      smallWorkbook("sample"),
      "vi"
    );
    expect(document.title).toBe("Kế hoạch mẫu.xlsx – Cải Tiến");
  });

  test("with the pane beside the grid", async () => {
    const { sessions } = await renderWorkbench();
    expect(screen.getByRole("tab", { name: "Tiêu chí" })).toBeVisible();
    expect(sessions[0]?.refresh).toHaveBeenCalledTimes(1);
  });

  test("with what the address asks for", async () => {
    await renderWorkbench({ startAddress: "open/truong.xlsx" });
    expect(statusOf("open/truong.xlsx")).toBe("Chưa sửa gì");
  });

  test("with an empty workbook when even the sample cannot be fetched", async () => {
    const read = jest.fn(({ kind }: { readonly kind: string }) =>
      kind === "blank"
        ? Promise.resolve(
            newDocument({ origin: "blank", fileName: "Trống.xlsx", workbook: smallWorkbook("") })
          )
        : Promise.reject(new TypeError("Failed to fetch"))
    );
    const { report } = await renderWorkbench({ read });
    expect(statusOf("Trống.xlsx")).toBe("Tệp mới");
    expect(report).toHaveBeenCalledWith(new TypeError("Failed to fetch"));
  });

  test("in the language chosen before", async () => {
    localStorage.setItem("caitien.locale", "en");
    const { grids, read } = await renderWorkbench();
    expect(button("Open file…")).toBeVisible();
    expect(read).toHaveBeenCalledWith({ kind: "sample" }, "en");
    expect(grids.newest().language()).toBe("en");
  });
});

test("the pane's language is the page's and the grid's", async () => {
  const { user, grids, sessions } = await renderWorkbench();
  await user.click(button("Mục khác"));
  await user.click(screen.getByRole("radio", { name: "English" }));
  expect(button("Save .xlsx file")).toBeVisible();
  expect(grids.newest().language()).toBe("en");
  expect(sessions[0]?.setLocale).toHaveBeenLastCalledWith("en");
});

describe("opening", () => {
  test("a file takes the place of what was there", async () => {
    const { pick, grids, sessions } = await renderWorkbench();
    await pick(file("truong.xlsx"));
    expect(statusOf("truong.xlsx")).toBe("Chưa sửa gì");
    expect(grids.all.map((grid) => grid.isDisposed())).toEqual([true, false]);
    expect(sessions[0]?.close).toHaveBeenCalledTimes(1);
    expect(grids.newest().container).toBeInTheDocument();
    expect(grids.all[0]?.container).not.toBeInTheDocument();
  });

  test.each([
    ["a damaged file", new UnreadableFile("damaged"), /Tệp bị hỏng hoặc tải về chưa đủ/, 0],
    ["a large file", new UnreadableFile("too-large"), /Tệp quá lớn/, 0],
    ["a missing reader", new TypeError("Loading chunk failed"), /vẫn giữ nguyên/, 1],
  ])("%s leaves what is open", async (_, error, sentence, reports) => {
    const { pick, read, grids, report } = await renderWorkbench();
    read.mockRejectedValueOnce(error);
    await pick(file("hỏng.xlsx"));
    expect(screen.getByText(/^Chưa mở được (tệp )?“hỏng.xlsx”$/)).toBeVisible();
    expect(screen.getByText(sentence)).toBeVisible();
    expect(statusOf("Kế hoạch mẫu.xlsx")).toBe("Tệp mới");
    expect(grids.newest().isDisposed()).toBe(false);
    expect(report).toHaveBeenCalledTimes(reports);
  });

  test("a notice can be put away, and goes with the next file", async () => {
    const { pick, read, user } = await renderWorkbench();
    read.mockRejectedValueOnce(new UnreadableFile("empty"));
    await pick(file("trống.xlsx"));
    await user.click(button("Đóng"));
    expect(screen.queryByText(/không có nội dung nào/)).not.toBeInTheDocument();
    read.mockRejectedValueOnce(new UnreadableFile("empty"));
    await pick(file("trống.xlsx"));
    await pick(file("truong.xlsx"));
    expect(screen.queryByText(/không có nội dung nào/)).not.toBeInTheDocument();
  });

  test("a document leads the pane to its preview", async () => {
    const { pick, read, sessions } = await renderWorkbench();
    const importFile = file("ke-hoach.txt");
    read.mockResolvedValueOnce(
      newDocument({
        origin: "document",
        fileName: importFile.name,
        workbook: smallWorkbook(""),
        importFile,
      })
    );
    await pick(importFile);
    expect(await screen.findByRole("heading", { name: "Nhập từ tài liệu" })).toBeVisible();
    expect(statusOf("ke-hoach.txt")).toBe("Tệp mới");
    expect(sessions).toHaveLength(2);
  });

  test("Ctrl+O asks for a file", async () => {
    const { user } = await renderWorkbench();
    const click = jest.spyOn(HTMLInputElement.prototype, "click").mockImplementation();
    await user.keyboard("{Control>}o{/Control}");
    expect(click).toHaveBeenCalledTimes(1);
    click.mockRestore();
  });

  test.each([
    ["Kế hoạch mẫu", "sample"],
    ["Bảng trống", "blank"],
  ])("%s is in the menu", async (name, kind) => {
    const { user, read } = await renderWorkbench();
    await user.click(button("Mục khác của trang"));
    await user.click(screen.getByRole("menuitem", { name }));
    await settled();
    expect(read).toHaveBeenLastCalledWith({ kind }, "vi");
    expect(read).toHaveBeenCalledTimes(2);
  });
});

describe("what is not saved", () => {
  const renderUnsaved = async () => {
    const page = await renderWorkbench();
    await page.edit("đã sửa");
    await page.pick(file("khác.xlsx"));
    return page;
  };

  test("is asked about before another file is opened", async () => {
    const { read } = await renderUnsaved();
    expect(screen.getByText("Kế hoạch đang mở chưa lưu.")).toBeVisible();
    expect(
      within(screen.getByRole("group", { name: /Kế hoạch đang mở chưa lưu/ })).getByRole("button", {
        name: "Lưu tệp .xlsx",
      })
    ).toHaveFocus();
    expect(statusOf("Kế hoạch mẫu.xlsx")).toBe("Chưa lưu");
    expect(read).toHaveBeenCalledTimes(1);
    await expectNoViolations();
  });

  test("stays with Esc", async () => {
    const { user } = await renderUnsaved();
    await user.keyboard("{Escape}");
    expect(screen.queryByText("Kế hoạch đang mở chưa lưu.")).not.toBeInTheDocument();
    expect(statusOf("Kế hoạch mẫu.xlsx")).toBe("Chưa lưu");
  });

  test("can be saved first", async () => {
    const { user, write, download } = await renderUnsaved();
    await user.click(
      within(screen.getByRole("group", { name: /Kế hoạch đang mở chưa lưu/ })).getByRole("button", {
        name: "Lưu tệp .xlsx",
      })
    );
    await settled();
    expect(write).toHaveBeenCalledWith(smallWorkbook("đã sửa"));
    expect(download).toHaveBeenCalledWith("Kế hoạch mẫu.xlsx", new Uint8Array([1]));
    expect(statusOf("khác.xlsx")).toBe("Chưa sửa gì");
  });

  test("can be left in its draft, and is found again in the menu", async () => {
    const { user, computer } = await renderUnsaved();
    await user.click(button("Mở tệp khác, giữ bản lưu tạm"));
    await settled();
    expect(statusOf("khác.xlsx")).toBe("Chưa sửa gì");
    const kept = [...computer.drafts.values()].find(({ unsaved }) => unsaved);
    expect(kept?.workbook).toEqual(smallWorkbook("đã sửa"));
    await user.click(button("Mục khác của trang"));
    await user.click(
      await screen.findByRole("menuitem", { name: /^Kế hoạch mẫu\.xlsx, lúc 12:05/ })
    );
    await settled();
    expect(statusOf("Kế hoạch mẫu.xlsx")).toBe("Chưa lưu");
  });
});

describe("saving", () => {
  test("makes a new file beside the opened one", async () => {
    const { pick, edit, user, write, download } = await renderWorkbench();
    await pick(file("truong.xlsx"));
    await edit("đã sửa");
    expect(statusOf("truong.xlsx")).toBe("Chưa lưu");
    await user.keyboard("{Control>}s{/Control}");
    await settled();
    expect(write).toHaveBeenCalledWith(smallWorkbook("đã sửa"));
    expect(download).toHaveBeenCalledWith("truong (cải tiến).xlsx", new Uint8Array([1]));
    expect(statusOf("truong (cải tiến).xlsx")).toMatch(/^Đã lưu lúc 12:05/);
    await edit("sửa nữa");
    expect(statusOf("truong (cải tiến).xlsx")).toBe("Chưa lưu");
  });

  test("names once what the new file will not have", async () => {
    const { pick, user, download } = await renderWorkbench({ lost: LOST });
    await pick(file("truong.xlsm"));
    await user.click(button("Lưu tệp .xlsx"));
    expect(
      screen.getByText("Tệp mới sẽ không có: biểu đồ (Trang A, B); macro. Tệp gốc vẫn nguyên.")
    ).toBeVisible();
    await user.click(button("Thôi"));
    expect(download).not.toHaveBeenCalled();
    await user.click(button("Lưu tệp .xlsx"));
    await user.click(button("Vẫn lưu tệp mới"));
    await settled();
    await user.click(button("Lưu tệp .xlsx"));
    await settled();
    expect(download.mock.calls.map(([name]) => name)).toEqual([
      "truong (cải tiến).xlsx",
      "truong (cải tiến).xlsx",
    ]);
  });

  test.each([
    ["a long text", new TextTooLong("Kế hoạch!B4", 40_000), /^Ô Kế hoạch!B4 có nhiều chữ/, 0],
    ["a defect", new RangeError("no such style"), /^Những gì đã làm vẫn còn nguyên/, 1],
  ])("that fails for %s loses nothing", async (_, error, sentence, reports) => {
    const { edit, user, write, report } = await renderWorkbench();
    await edit("đã sửa");
    write.mockRejectedValueOnce(error);
    await user.click(button("Lưu tệp .xlsx"));
    await settled();
    expect(screen.getByText(sentence)).toBeVisible();
    expect(statusOf("Kế hoạch mẫu.xlsx")).toBe("Chưa lưu");
    expect(report).toHaveBeenCalledTimes(reports);
    await user.click(button("Lưu tệp .xlsx"));
    await settled();
    expect(screen.queryByText(sentence)).not.toBeInTheDocument();
  });

  test("that takes long says what is done", async () => {
    const { user, write } = await renderWorkbench();
    let finish: (bytes: Uint8Array) => void = () => undefined;
    write.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
    await user.click(button("Lưu tệp .xlsx"));
    expect(
      await screen.findByRole("progressbar", { name: "Đang ghi tệp .xlsx…" })
    ).toBeInTheDocument();
    expect(button("Mở tệp…")).toHaveAttribute("aria-disabled", "true");
    finish(new Uint8Array());
    await settled();
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  });
});

describe("a file held over the page", () => {
  const drag = (
    type: "dragOver" | "drop",
    files: readonly File[],
    { types = ["Files"], over = document.body }: { types?: string[]; over?: Element } = {}
  ) => {
    const event = createEvent[type](over, { dataTransfer: { files, types } });
    act(() => void fireEvent(over, event));
    return event;
  };
  const take = (event: Event) => event.preventDefault();

  test("shows where it can be dropped, and is opened", async () => {
    await renderWorkbench();
    drag("dragOver", []);
    expect(screen.getByText("Thả tệp vào đây để mở")).toBeVisible();
    drag("drop", [file("thả.xlsx")]);
    await settled();
    expect(screen.queryByText("Thả tệp vào đây để mở")).not.toBeInTheDocument();
    expect(statusOf("thả.xlsx")).toBe("Chưa sửa gì");
  });

  test("is not a dragged text", async () => {
    await renderWorkbench();
    expect(drag("dragOver", [], { types: ["text/plain"] }).defaultPrevented).toBe(false);
    expect(screen.queryByText("Thả tệp vào đây để mở")).not.toBeInTheDocument();
  });

  test("is left to the pane where the pane takes it", async () => {
    const { read } = await renderWorkbench();
    const over = screen.getByRole("tab", { name: "Tiêu chí" });
    over.addEventListener("drop", take);
    drag("drop", [file("thả.docx")], { over });
    await settled();
    expect(read).toHaveBeenCalledTimes(1);
  });

  test("is opened also where the grid has its own use for what is dragged", async () => {
    const { grids } = await renderWorkbench();
    const over = grids.newest().container;
    over.addEventListener("dragover", take);
    drag("dragOver", [], { over });
    expect(screen.getByText("Thả tệp vào đây để mở")).toBeVisible();
    over.addEventListener("drop", take);
    drag("drop", [file("thả.xlsx")], { over });
    await settled();
    expect(statusOf("thả.xlsx")).toBe("Chưa sửa gì");
  });
});

describe("a grid that cannot be opened", () => {
  test("can be tried again, and its document saved", async () => {
    const page = await renderWorkbench();
    page.grids.openGrid.mockImplementationOnce(() => {
      throw new Error("no canvas");
    });
    await page.pick(file("truong.xlsx"));
    expect(screen.getByRole("heading", { name: "Chưa hiện được bảng tính" })).toBeVisible();
    expect(page.report).toHaveBeenCalledWith(new Error("no canvas"));
    await page.user.click(button("Lưu tệp .xlsx"));
    await settled();
    expect(page.write).toHaveBeenCalledWith(smallWorkbook("file"));
    await page.user.click(button("Thử lại"));
    await settled();
    expect(screen.queryByRole("heading", { name: "Chưa hiện được bảng tính" })).toBeNull();
    expect(page.grids.all).toHaveLength(2);
  });
});

test("narrow windows show grid or pane", async () => {
  const { user } = await renderWorkbench();
  const grid = within(screen.getByLabelText("Phần đang xem")).getByText("Bảng");
  expect(grid).toHaveAttribute("aria-pressed", "false");
  await user.click(grid);
  expect(grid).toHaveAttribute("aria-pressed", "true");
});

test("help says what the page is, and gives the keyboard back", async () => {
  const { user } = await renderWorkbench();
  await user.click(button("Mục khác của trang"));
  await user.click(screen.getByRole("menuitem", { name: "Trợ giúp" }));
  const dialog = await screen.findByRole("dialog", { name: "Trợ giúp" });
  expect(within(dialog).getAllByRole("listitem", { hidden: true })).toHaveLength(5);
  await user.click(within(dialog).getByText("Đóng"));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("the page has no accessibility violations", async () => {
  const { read, pick } = await renderWorkbench();
  read.mockRejectedValueOnce(new UnreadableFile("damaged"));
  await pick(file("hỏng.xlsx"));
  await expectNoViolations();
});
