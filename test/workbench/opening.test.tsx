import { act, createEvent, fireEvent, screen } from "@testing-library/react";
import { UnreadableFile } from "../../src/sheets/model/unreadable-file";
import { newDocument } from "../../src/workbench/document/new-document";
import { renderWorkbench, settled, statusOf } from "./support/render-workbench";
import { smallWorkbook } from "./support/small-workbook";
import { standInForLayout } from "./support/stand-in-for-layout";

jest.mock("../../src/taskpane/import/import-page", () => ({
  ImportPage: () => <p>xem trước</p>,
}));

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const file = (name: string) => new File(["x"], name);

beforeAll(standInForLayout);

beforeEach(() => localStorage.clear());

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
