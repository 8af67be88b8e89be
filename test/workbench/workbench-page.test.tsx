import { screen, within } from "@testing-library/react";
import { UnreadableFile } from "../../src/sheets/model/unreadable-file";
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
