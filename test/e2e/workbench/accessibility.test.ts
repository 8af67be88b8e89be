import { readFileSync } from "node:fs";
import path from "node:path";
import { handmadeWorkbook, worksheetXml } from "../../hosts/xlsx/handmade-workbook";
import { axeViolations } from "../support/axe-violations";
import { describeChromium } from "../support/describe-chromium";
import { goTo } from "../support/go-to";
import type { WorkbenchInChromium } from "../support/open-workbench";
import { openWorkbench } from "../support/open-workbench";
import {
  amountInPane,
  paneButton,
  paneOf,
  paneTab,
  pickFile,
  saidInPane,
  undoOf,
} from "../support/workbench-parts";

const DEMO = path.resolve(__dirname, "../../../assets/demo/ke-hoach-mau.docx");
const ROLLUP = "tổng hợp kinh phí và tiến độ";
/** Univer's own toolbar and canvas, which we cannot mend: the row's form is there in their place. */
const GRID = "section[aria-label='Bảng tính'] > div:first-child";

const PAGES = [
  { width: 1366, height: 768, colorScheme: "light" },
  { width: 1366, height: 768, colorScheme: "dark" },
  { width: 1920, height: 1080, colorScheme: "light" },
  { width: 800, height: 600, colorScheme: "light" },
] as const;

const NOTED = worksheetXml(
  '<row r="1"><c r="A1"><v>3</v></c></row>',
  '<hyperlinks><hyperlink ref="A1" location="A2"/></hyperlinks>'
);

type View = readonly [name: string, show: (workbench: WorkbenchInChromium) => Promise<void>];

/** In an order in which a user can come by them. */
const VIEWS: readonly View[] = [
  ["start", ({ page }) => amountInPane(page, 45_500_000)],
  [
    "check",
    async ({ page }) => {
      await paneTab(page, /Kiểm tra/).click();
      await paneButton(page, /^Sửa \d+ chỗ chắc chắn/).waitFor();
    },
  ],
  [
    "row-form",
    async ({ page }) => {
      await paneButton(page, "Sửa dòng 2").click();
      await saidInPane(page, /01\/10\/2025/);
    },
  ],
  [
    "roll-up",
    async ({ page }) => {
      await paneButton(page, "Quay lại").click();
      await paneTab(page, /Tổng hợp/).click();
      await saidInPane(page, "Theo nguồn");
    },
  ],
  [
    "import-preview",
    async ({ page }) => {
      await pickFile(page, { name: "Bản thảo.docx", bytes: readFileSync(DEMO) });
      await saidInPane(page, "Đọc được 9 dòng");
    },
  ],
  [
    "lost-parts",
    async ({ page }) => {
      await pickFile(page, { name: "Theo dõi.xlsx", bytes: handmadeWorkbook(NOTED) });
      await saidInPane(page, "Tệp này chưa có bảng kế hoạch");
      await page.getByRole("button", { name: "Lưu tệp .xlsx" }).click();
      await page.getByText(/^Tệp mới sẽ không có:/).waitFor();
    },
  ],
];

describeChromium("every view of the workbench", () => {
  describe.each(PAGES)("$width × $height, $colorScheme", ({ colorScheme, ...viewport }) => {
    let workbench: WorkbenchInChromium;
    beforeAll(async () => {
      workbench = await openWorkbench({ viewport, colorScheme });
    });
    afterAll(() => workbench.close());

    test.each(VIEWS)("%s: nothing that axe objects to, nothing cut off", async (name, show) => {
      await show(workbench);
      await workbench.shot(`workbench-${name}-${viewport.width}-${colorScheme}`);
      expect(await axeViolations(workbench.page, [GRID])).toEqual([]);
      const overflow = await workbench.page.evaluate(() => [
        document.documentElement.scrollWidth - window.innerWidth,
        document.documentElement.scrollHeight - window.innerHeight,
      ]);
      expect(overflow).toEqual([0, 0]);
    });
  });
});

describeChromium("the keyboard alone, beside the grid", () => {
  test("goes from the sample to a saved file", async () => {
    const workbench = await openWorkbench();
    const { page } = workbench;
    // The grid keeps Tab for its cells.
    await goTo(page, /^Hoàn tác|^Kế hoạch/, "F6");
    await goTo(page, /^Đọc và sửa từng dòng/);
    await page.keyboard.press("Enter");
    await paneOf(page).getByRole("list", { name: "Các dòng của kế hoạch" }).waitFor();
    await goTo(page, /^Dòng 2\./);
    await page.keyboard.press("Enter");
    await paneOf(page).getByLabel("Dự kiến kinh phí").waitFor();
    await goTo(page, /^Dự kiến kinh phí/);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("9.000.000 đồng");
    await saidInPane(page, /^9\.000\.000 đồng/);
    await goTo(page, /^Lưu dòng/);
    await page.keyboard.press("Enter");
    await undoOf(page, "sửa dòng 2").waitFor();
    await goTo(page, /^Kế hoạchKế hoạch$|^Kế hoạch$/, "Shift+Tab");
    await goTo(page, /Kiểm tra/, "ArrowRight");
    await page.keyboard.press("Enter");
    await paneButton(page, "Kiểm tra lại").waitFor();
    await goTo(page, /^Kiểm tra lại/);
    await page.keyboard.press("Enter");
    await undoOf(page, "ghi kết quả kiểm tra").waitFor();
    await goTo(page, /^Kiểm tra.*cần xử lý$/, "Shift+Tab");
    await goTo(page, /Tổng hợp/, "ArrowRight");
    await page.keyboard.press("Enter");
    await saidInPane(page, "Theo nguồn");
    await goTo(page, /^Tổng hợp kinh phí và tiến độ/);
    await page.keyboard.press("Enter");
    await undoOf(page, ROLLUP).waitFor();
    await amountInPane(page, 48_500_000);
    await goTo(page, /^Mở tệp…/, "F6");
    await goTo(page, /^Lưu tệp \.xlsx/);
    const { name } = await workbench.downloaded(() => page.keyboard.press("Enter"));
    expect(name).toBe("Kế hoạch mẫu.xlsx");
    expect(workbench.strayRequests).toEqual([]);
    await workbench.close();
  });
});
