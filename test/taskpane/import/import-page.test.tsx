import { TextDecoder, TextEncoder } from "node:util";
import { createEvent, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import type { ImportPreview } from "../../../src/app/session/session-state";
import { UnreadableFile } from "../../../src/sheets/model/unreadable-file";
import { ImportPage } from "../../../src/taskpane/import/import-page";
import { NavigationContext, useNavigation } from "../../../src/taskpane/navigation-context";
import { aPlan } from "../check/sample-findings";
import { expectNoViolations } from "../support/expect-no-violations";
import { renderPane } from "../support/render-pane";
import { aPreview, aRow, INFERRED, REPAIRED, UNCLEAR } from "./sample-preview";

/** jsdom decodes no text and gives no file's bytes; browsers do both. */
Object.assign(globalThis, { TextDecoder });

function fileOf(text: string, name: string): File {
  const bytes = new Uint8Array(new TextEncoder().encode(text));
  return Object.assign(new File([bytes], name), {
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  });
}

const A_TEXT = fileOf("Công việc\tThời gian\tKinh phí", "ke-hoach.txt");
const EMPTY_WORKBOOK = { workbook: { kind: "no-plan", sheets: [], tables: [] } } as const;

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const picker = () => screen.getByLabelText<HTMLInputElement>("Tệp kế hoạch");
const rowOf = (title: string) => {
  const row = screen.getByRole("heading", { name: title }).closest("li");
  if (!row) throw new Error(`No row is called «${title}».`);
  return within(row);
};

function renderImport() {
  const pane = renderPane(<ImportPage />, { state: EMPTY_WORKBOOK });
  pane.previewImport.mockReturnValue(aPreview());
  return pane;
}

async function renderPreview(change: Partial<ImportPreview> = {}) {
  const pane = renderImport();
  pane.previewImport.mockReturnValue(aPreview(change));
  await pane.user.upload(picker(), A_TEXT);
  await screen.findByRole("button", { name: "Đưa vào bảng kế hoạch" });
  return pane;
}

describe("choosing a document", () => {
  it("opens the computer's file dialog", async () => {
    const { user } = renderImport();
    const click = jest.spyOn(picker(), "click");
    await user.click(button("Chọn tệp…"));
    expect(click).toHaveBeenCalled();
  });

  it("says where the file is read", async () => {
    renderImport();
    expect(screen.getByText(/không gửi đi đâu/)).toBeVisible();
    await expectNoViolations();
  });

  it("reads the file and shows what it holds", async () => {
    const { previewImport } = await renderPreview();
    expect(previewImport).toHaveBeenCalledWith("ke-hoach.txt", {
      sheets: [expect.objectContaining({ rows: [expect.anything()] })],
    });
    expect(screen.getByText(/Đọc được 6 dòng, mẫu TT 57\/2026\./)).toBeVisible();
  });

  it("reads what is dropped on the page", async () => {
    const { container, previewImport } = renderImport();
    const page = container.querySelector("textarea") as HTMLElement;
    fireEvent.dragOver(page);
    expect(screen.getByText("Thả tệp vào đây để đọc")).toBeVisible();
    fireEvent.drop(page, { dataTransfer: { files: [A_TEXT] } });
    await screen.findByText(/Đọc được/);
    expect(previewImport).toHaveBeenCalledWith("ke-hoach.txt", expect.anything());
    expect(screen.queryByText("Thả tệp vào đây để đọc")).toBeNull();
  });

  it("reads a table pasted from Word", async () => {
    const { user, previewImport } = renderImport();
    const box = screen.getByRole("textbox", { name: /dán bảng sao chép từ Word/ });
    await user.click(box);
    const data: Record<string, string> = {
      "text/html": "<table><tr><td>Công việc</td></tr></table>",
      "text/plain": "khác",
    };
    const paste = createEvent.paste(box, {
      clipboardData: { getData: (type: string) => data[type] ?? "" },
    });
    fireEvent(box, paste);
    await screen.findByText(/Đọc được/);
    expect(paste.defaultPrevented).toBe(true);
    const [name, source] = previewImport.mock.calls[0] as [string, unknown];
    expect(name).toBe("Bảng vừa dán");
    expect(JSON.stringify(source)).toContain("Công việc");
  });

  it("reads the document that it was opened with, and the next one", async () => {
    const again = { file: fileOf("Công việc\tKinh phí", "lan-sau.txt") };
    function Opened() {
      const navigation = useNavigation();
      const [document, open] = useState({ file: A_TEXT });
      return (
        <NavigationContext value={{ ...navigation, document }}>
          <button onClick={() => open(again)}>mở tệp khác</button>
          <ImportPage />
        </NavigationContext>
      );
    }
    const { user, previewImport } = renderPane(<Opened />, { state: EMPTY_WORKBOOK });
    previewImport.mockReturnValue(aPreview());
    expect(screen.getByText("Đang đọc ke-hoach.txt…")).toBeVisible();
    await screen.findByText(/Đọc được/);
    await user.click(button("mở tệp khác"));
    await waitFor(() => expect(previewImport).toHaveBeenCalledTimes(2));
    expect(previewImport).toHaveBeenLastCalledWith("lan-sau.txt", expect.anything());
  });

  it("says that it is reading", async () => {
    const { user } = renderImport();
    const file = new File(["x"], "cham.txt");
    let arrive: (bytes: ArrayBuffer) => void = () => undefined;
    file.arrayBuffer = () => new Promise((resolve) => (arrive = resolve));
    await user.upload(picker(), file);
    expect(screen.getByText("Đang đọc cham.txt…")).toBeVisible();
    expect(button("Chọn tệp…")).toHaveAttribute("aria-disabled", "true");
    arrive(new Uint8Array([...new TextEncoder().encode("a\tb\tc")]).buffer);
    await screen.findByText(/Đọc được/);
    expect(screen.queryByText("Đang đọc cham.txt…")).toBeNull();
  });

  it("goes back", async () => {
    const { user, navigation } = renderImport();
    await user.click(button("Hủy"));
    expect(navigation.back).toHaveBeenCalled();
  });
});

describe("a document that cannot be read", () => {
  it("is refused in one sentence", async () => {
    const { previewImport, user } = renderImport();
    previewImport.mockImplementation(() => {
      throw new UnreadableFile("no-plan-table");
    });
    await user.upload(picker(), A_TEXT);
    expect(await screen.findByText(/^Không tìm thấy bảng kế hoạch/)).toBeVisible();
    expect(button("Chọn tệp…")).toBeEnabled();
    await expectNoViolations();
  });

  it("takes nothing away from what was read before", async () => {
    await renderPreview();
    fireEvent.change(picker(), { target: { files: [new File(["x"], "anh.png")] } });
    expect(await screen.findByText(/^Chỉ đọc được tệp/)).toBeVisible();
    expect(screen.getByRole("heading", { name: "Ke hoach cai tien 2026-2027.docx" })).toBeVisible();
  });

  it("may not even open", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { user } = renderImport();
    const file = new File(["x"], "khoa.txt");
    file.arrayBuffer = () => Promise.reject(new DOMException("", "NotReadableError"));
    await user.upload(picker(), file);
    expect(await screen.findByText(/^Chưa mở được tệp này/)).toBeVisible();
    expect(log).toHaveBeenCalled();
    log.mockRestore();
  });
});

describe("the preview", () => {
  it("has no accessibility violations", async () => {
    await renderPreview({ notes: ["Bảng không có cột ghi chú."] });
    await expectNoViolations();
  });

  it("puts rows that need a look first, and the others behind their number", async () => {
    const { user } = await renderPreview();
    const titles = () => screen.getAllByRole("heading", { level: 3 }).map((h) => h.textContent);
    expect(titles()).toEqual([UNCLEAR.title, INFERRED.title, REPAIRED.title]);
    await user.click(button("Xem cả 3 dòng giữ nguyên"));
    expect(titles()).toHaveLength(6);
    expect(button("Thu gọn 3 dòng giữ nguyên")).toHaveAttribute("aria-expanded", "true");
  });

  it("says what each row costs, as far as it is known", async () => {
    const { user } = await renderPreview();
    expect(rowOf(UNCLEAR.title).getByText("chưa rõ")).toBeVisible();
    expect(rowOf(REPAIRED.title).getByText(/^57\.000\.000.đ$/)).toBeVisible();
    await user.click(button("Xem cả 3 dòng giữ nguyên"));
    expect(screen.getByText("không chi")).toBeVisible();
  });

  it("shows what was repaired", async () => {
    await renderPreview();
    const row = rowOf(REPAIRED.title);
    expect(row.getByText("Đã sửa, chắc chắn")).toBeVisible();
    expect(row.getByRole("insertion")).toHaveTextContent("45.000.000");
  });

  it("keeps a long change out of the way until it is asked for", async () => {
    const before = "Tập huấn. ".repeat(30);
    const note = { message: "Đã gộp dòng.", before, after: `${before}Xong.` };
    await renderPreview({ rows: [aRow(1, { state: "repaired", notes: [note] })] });
    expect(screen.getByText("Xem trước và sau")).toBeVisible();
    expect(screen.getByText("Sẽ ghi")).not.toBeVisible();
  });

  it("names the sheets that will be added and counts the rows", async () => {
    await renderPreview();
    expect(screen.getByText(/Sẽ thêm 2 trang tính: Kế hoạch, Sổ kinh phí\./)).toBeVisible();
    ["3 giữ nguyên", "1 đã sửa", "1 cần xác nhận", "1 cần làm rõ"].forEach((count) =>
      expect(screen.getByText(count)).toBeVisible()
    );
  });

  it("says when there is nothing to look at", async () => {
    await renderPreview({ rows: [aRow(1)] });
    expect(screen.getByText("Không dòng nào phải xem lại. Chưa ghi gì vào bảng.")).toBeVisible();
  });

  it("lets another file be chosen", async () => {
    const { user } = await renderPreview();
    const click = jest.spyOn(picker(), "click");
    await user.click(button("Đổi tệp"));
    expect(click).toHaveBeenCalled();
  });
});

describe("a criterion to confirm", () => {
  it("is confirmed, and the question can be opened again", async () => {
    const { user } = await renderPreview();
    await user.click(button("Đúng"));
    expect(screen.getByText("Đã xác nhận")).toBeVisible();
    expect(screen.getByText("1 đã xác nhận")).toBeVisible();
    expect(button("Đổi lại")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(button("Đúng")).toHaveFocus();
    expect(screen.getByText("1 cần xác nhận")).toBeVisible();
  });

  it("is replaced by another one of the catalogue", async () => {
    const { user, writeImport } = await renderPreview();
    await user.click(button("Chọn tiêu chí khác…"));
    const list = screen.getByRole("combobox", { name: "Tiêu chí của dòng 7" });
    expect(list).toHaveFocus();
    expect(list).toHaveValue("");
    await expectNoViolations();
    await user.click(button("Dùng tiêu chí này"));
    expect(screen.getByText("Chọn một tiêu chí trong danh sách.")).toBeVisible();
    await user.selectOptions(list, "2.1");
    await user.click(button("Dùng tiêu chí này"));
    expect(screen.getByText(/^Sẽ ghi tiêu chí 2\.1: /)).toBeVisible();
    await user.click(button("Đưa vào bảng kế hoạch"));
    expect(writeImport).toHaveBeenCalledWith(aPreview(), new Map([[INFERRED.id, "2.1"]]));
  });

  it("is left as it was by Esc", async () => {
    const { user } = await renderPreview();
    await user.click(button("Chọn tiêu chí khác…"));
    await user.keyboard("{Escape}");
    expect(button("Chọn tiêu chí khác…")).toHaveFocus();
  });

  it("cannot be confirmed where none was read", async () => {
    await renderPreview({ rows: [{ ...INFERRED, criterion: null }] });
    expect(screen.queryByRole("button", { name: "Đúng" })).toBeNull();
    expect(button("Chọn tiêu chí…")).toBeVisible();
  });
});

describe("writing", () => {
  it("takes rows that are not confirmed too, and says so; then leads home", async () => {
    const { user, writeImport, navigation } = await renderPreview();
    expect(screen.getByText(/Dòng chưa xác nhận vẫn đưa vào được/)).toBeVisible();
    await user.click(button("Đưa vào bảng kế hoạch"));
    expect(writeImport).toHaveBeenCalledWith(aPreview(), new Map());
    expect(navigation.openTab).toHaveBeenCalledWith("plan");
  });

  it("stays where it is when nothing was written", async () => {
    const { user, writeImport, navigation } = await renderPreview();
    writeImport.mockResolvedValue(false);
    await user.click(button("Đúng"));
    await user.click(button("Đưa vào bảng kế hoạch"));
    expect(navigation.openTab).not.toHaveBeenCalled();
    expect(screen.getByText("Đã xác nhận")).toBeVisible();
  });

  it("never overwrites a plan", async () => {
    const { user, setState, writeImport } = await renderPreview();
    setState({ workbook: { kind: "plan", plan: aPlan() } });
    expect(screen.getByText(/đã có bảng kế hoạch ở trang “Kế hoạch”/)).toBeVisible();
    await user.click(button("Đưa vào bảng kế hoạch"));
    expect(writeImport).not.toHaveBeenCalled();
  });
});
