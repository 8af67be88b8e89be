import type { Page } from "playwright-core";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describeWorkbook } from "../../../src/hosts/xlsx/describe-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { describedText } from "../../../src/sheets/model/check-expected";
import { handmadeWorkbook, relationsXml, worksheetXml } from "../../hosts/xlsx/handmade-workbook";
import { plainSheet } from "../../hosts/xlsx/plain-sheet";
import { describeChromium } from "../support/describe-chromium";
import type { WorkbenchInChromium } from "../support/open-workbench";
import { openWorkbench, usable } from "../support/open-workbench";
import type { PickedFile } from "../support/workbench-parts";
import {
  amountInPane,
  gridOf,
  paneButton,
  pickFile,
  saidInPane,
  sheetTab,
  typeInCell,
} from "../support/workbench-parts";

const DEMO = path.resolve(__dirname, "../../../assets/demo/ke-hoach-mau.docx");
const DRAWING = "xl/drawings/drawing1.xml";
/** Of the sample's second row, whose 6 million are part of 45.5 million. */
const MONEY = { cell: "G24", typed: "7.000.000 đồng", total: 46_500_000 };
const SAMPLE_TOTAL = 45_500_000;

/** A workbook as a school may have made it, with a chart and a comment on its only sheet. */
function withChartAndComment(name: string): PickedFile {
  const row =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Máy chiếu</t></is></c><c r="B1"><v>3</v></c></row>';
  const parts = {
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
      { id: "d", type: "drawing", target: "../drawings/drawing1.xml" },
      { id: "c", type: "comments", target: "../comments1.xml" },
    ]),
    [DRAWING]: "<xdr:wsDr/>",
    "xl/drawings/_rels/drawing1.xml.rels": relationsXml([
      { id: "c", type: "chart", target: "../charts/chart1.xml" },
    ]),
  };
  return { name, bytes: handmadeWorkbook(worksheetXml(row), parts) };
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function chooseInMenu(page: Page, item: string): Promise<void> {
  await button(page, "Mục khác của trang").click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Waits until a draft is kept; the page still asks before it closes while a cell is typed in. */
async function draftInBrowser(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open("caitien-drafts-1");
        opening.onsuccess = () => {
          const drafts = opening.result.transaction("drafts").objectStore("drafts").count();
          drafts.onsuccess = () => resolve(drafts.result > 0);
          opening.result.close();
        };
      })
  );
}

/** Waits until nothing would be lost with the page: until then, closing it is questioned. */
async function keptByBrowser(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    window.dispatchEvent(new Event("beforeunload", { cancelable: true }))
  );
}

/** Drags a file over the grid and lets it go when the page has said what that would do. */
async function dropOnGrid(page: Page, { name, bytes }: PickedFile): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], fileName));
      return transfer;
    },
    [name, [...bytes]] as const
  );
  const canvas = gridOf(page).locator("canvas").first();
  await canvas.dispatchEvent("dragenter", { dataTransfer });
  await canvas.dispatchEvent("dragover", { dataTransfer });
  await page.getByText("Thả tệp vào đây để mở").waitFor();
  await canvas.dispatchEvent("drop", { dataTransfer });
}

describeChromium("files in the workbench", () => {
  let workbench: WorkbenchInChromium;
  beforeEach(async () => {
    workbench = await openWorkbench();
    workbench.page.on("dialog", (dialog) => void dialog.accept());
  });
  afterEach(async () => {
    expect(workbench.complained()).toEqual([]);
    expect(workbench.strayRequests).toEqual([]);
    await workbench.close();
  });

  it("names what a new file would not hold, before it is saved", async () => {
    const { page } = workbench;
    await pickFile(page, withChartAndComment("Theo dõi thiết bị.xlsx"));
    await saidInPane(page, "Tệp này chưa có bảng kế hoạch");
    await button(page, "Lưu tệp .xlsx").click();
    const question = page.getByText(/^Tệp mới sẽ không có:/);
    await question.waitFor();
    expect(await question.innerText()).toBe(
      "Tệp mới sẽ không có: biểu đồ (Trang Kế hoạch & tiền); ghi chú trong ô " +
        "(Trang Kế hoạch & tiền). Tệp gốc vẫn nguyên."
    );
    await button(page, "Thôi").click();
    await question.waitFor({ state: "detached" });
    expect(workbench.downloads()).toBe(0);
    await button(page, "Lưu tệp .xlsx").click();
    const { name } = await workbench.downloaded(() => button(page, "Vẫn lưu tệp mới").click());
    expect(name).toBe("Theo dõi thiết bị (cải tiến).xlsx");
    await page.getByText(/^Đã lưu lúc/).waitFor();
    expect(workbench.downloads()).toBe(1);
  });

  it("saves a copy for publication that holds the plan and nothing of ours", async () => {
    const { page } = workbench;
    await amountInPane(page, SAMPLE_TOTAL);
    await paneButton(page, /^Chuẩn bị in/).click();
    const saving = () => paneButton(page, "Lưu bản công bố thành tệp mới").click();
    const { name, bytes } = await workbench.downloaded(saving);
    await saidInPane(page, `Đã lưu “${name}” vào thư mục tải xuống.`);
    const { sheets } = describeWorkbook(bytes);
    const words = sheets.flatMap(({ cells }) => cells.map(describedText));
    expect(sheets.map(({ name: sheet }) => sheet)).toEqual(["Kế hoạch"]);
    expect(words).toContain("KẾ HOẠCH");
    expect(words.filter((text) => /^(Mã dòng|D01)/.test(text))).toEqual([]);
    expect(sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula))).toEqual([]);
    await workbench.shot("workbench-ban-cong-bo");
  });

  it.each<[string, () => Promise<Uint8Array>, string]>([
    [
      "cut off in the middle",
      async () => {
        const whole = await writeWorkbook({ sheets: [plainSheet([], { name: "Trang" })] });
        return whole.slice(0, whole.length / 2);
      },
      "Tệp bị hỏng hoặc tải về chưa đủ. Hãy lấy lại tệp gốc rồi thử lần nữa.",
    ],
    [
      "of no bytes",
      () => Promise.resolve(new Uint8Array()),
      "Tệp không có nội dung nào. Hãy chọn đúng tệp kế hoạch.",
    ],
  ])(
    "says in a sentence why a file %s is not opened; what was open stays",
    async (_, bytes, why) => {
      const { page } = workbench;
      await pickFile(page, { name: "Kế hoạch cũ.xlsx", bytes: await bytes() });
      await page.getByText("Chưa mở được tệp “Kế hoạch cũ.xlsx”").waitFor();
      await page.getByText(why).waitFor();
      await amountInPane(page, SAMPLE_TOTAL);
      await sheetTab(page, "Kế hoạch").waitFor();
      expect(await page.title()).toContain("Kế hoạch mẫu.xlsx");
    }
  );

  it("opens a file that is dropped on the grid", async () => {
    const { page } = workbench;
    await dropOnGrid(page, { name: "Bản thảo.docx", bytes: readFileSync(DEMO) });
    await saidInPane(page, "Đọc được 9 dòng");
    expect(await page.title()).toContain("Bản thảo.docx");
  });

  it("keeps unsaved work through a reload until the user clears it", async () => {
    const { page } = workbench;
    await typeInCell(page, MONEY.cell, MONEY.typed);
    await amountInPane(page, MONEY.total);
    await keptByBrowser(page);
    await page.reload();
    await page
      .getByText(/^Đã mở lại công việc chưa lưu lúc \d+:\d\d \(Kế hoạch mẫu\.xlsx\)\.$/)
      .waitFor();
    await amountInPane(page, MONEY.total);
    await chooseInMenu(page, "Xóa bản lưu tạm trên máy này");
    await button(page, "Xóa bản lưu tạm").click();
    await page.getByText("Đã xóa bản lưu tạm trên máy này.").waitFor();
    await page.reload();
    await usable(page);
    await amountInPane(page, SAMPLE_TOTAL);
    expect(await page.getByText(/^Đã mở lại công việc chưa lưu/).count()).toBe(0);
  });

  it("asks before another file takes the place of unsaved work, and keeps that", async () => {
    const { page } = workbench;
    const next = { name: "Kế hoạch trường em.docx", bytes: readFileSync(DEMO) };
    await typeInCell(page, MONEY.cell, MONEY.typed);
    await amountInPane(page, MONEY.total);
    await pickFile(page, next);
    await page.getByText("Kế hoạch đang mở chưa lưu.").waitFor();
    await button(page, "Thôi").click();
    await amountInPane(page, MONEY.total);
    await pickFile(page, next);
    await button(page, "Mở tệp khác, giữ bản lưu tạm").click();
    await saidInPane(page, "Đọc được 9 dòng");
    await chooseInMenu(page, "Kế hoạch mẫu.xlsx, lúc");
    await amountInPane(page, MONEY.total);
  });

  it("leaves what is being typed alone while the browser keeps an earlier change", async () => {
    const { page } = workbench;
    await typeInCell(page, MONEY.cell, MONEY.typed);
    await page.keyboard.type("2.5");
    await draftInBrowser(page);
    await page.keyboard.type("00.000 đồng");
    await page.keyboard.press("Enter");
    await amountInPane(page, MONEY.total + 2_500_000);
  });
});
