import { screen, within } from "@testing-library/react";
import type { LostPart } from "../../src/sheets/model/lost-part";
import { TextTooLong } from "../../src/hosts/xlsx/text-too-long";
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
