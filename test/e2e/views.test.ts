import path from "node:path";
import { axeViolations } from "./support/axe-violations";
import { describeChromium } from "./support/describe-chromium";
import type { PaneInExcel } from "./support/pane-in-excel";
import { openPane } from "./support/pane-in-excel";

const DOCUMENT = path.resolve(__dirname, "../../assets/demo/ke-hoach-mau.docx");

const button = ({ page }: PaneInExcel, name: string | RegExp) => page.getByRole("button", { name });
const tab = ({ page }: PaneInExcel, name: string | RegExp) => page.getByRole("tab", { name });

type View = readonly [name: string, show: (pane: PaneInExcel) => Promise<void>];

/** Every view and state, in an order in which a user can come by them. */
const VIEWS: readonly View[] = [
  ["01a-home-empty", (pane) => button(pane, /^Chèn bảng kế hoạch/).waitFor()],
  ["02a-insert", (pane) => button(pane, /^Chèn bảng kế hoạch/).click()],
  ["02b-insert-invalid", (pane) => button(pane, "Chèn bảng kế hoạch").click()],
  [
    "04a-import-pick",
    async (pane) => {
      await button(pane, "Hủy").click();
      await button(pane, /^Nhập từ tài liệu/).click();
      await button(pane, /^Chọn tệp/).waitFor();
    },
  ],
  [
    "04b-import-preview",
    async ({ page }) => {
      await page.locator("input[type=file]").setInputFiles(DOCUMENT);
      await page.getByText(/Đọc được \d+ dòng/).waitFor();
    },
  ],
  [
    "01b-home-loaded",
    async (pane) => {
      await button(pane, "Đưa vào bảng kế hoạch").click();
      await pane.page.getByText(/\d+ dòng, thuộc \d+ tiêu chí/).waitFor();
    },
  ],
  [
    "03a-criteria",
    async (pane) => {
      await tab(pane, "Tiêu chí").click();
      await pane.page.getByRole("searchbox").fill("1.2");
      await pane.page.getByRole("treeitem", { name: /^1\.2/ }).click();
      await pane.page.getByRole("searchbox").fill("");
    },
  ],
  ["03b-criteria-search", ({ page }) => page.getByRole("searchbox").fill("an toan")],
  [
    "05a-check",
    async (pane) => {
      await tab(pane, /Kiểm tra/).click();
      await button(pane, /Gợi ý/).waitFor();
    },
  ],
  [
    "05b-check-fix",
    ({ page }) => page.getByRole("button", { name: "Sửa", exact: true }).first().click(),
  ],
  [
    "05c-check-waive",
    async (pane) => {
      await button(pane, /Cảnh báo/)
        .first()
        .click();
      await button(pane, /^Bỏ qua/)
        .first()
        .click();
    },
  ],
  [
    "05d-check-clarify",
    (pane) =>
      button(pane, /Cần làm rõ/)
        .first()
        .click(),
  ],
  ["05e-check-fix-all", (pane) => button(pane, /^Sửa \d+ chỗ chắc chắn/).click()],
  [
    "06-rollup",
    async (pane) => {
      await tab(pane, "Tổng hợp").click();
      await button(pane, "Tổng hợp kinh phí và tiến độ").click();
      await pane.page.getByText("Đã tổng hợp kinh phí và tiến độ").waitFor();
    },
  ],
  [
    "08c-error",
    async (pane) => {
      pane.excel.protectSheet("Kiểm tra");
      await tab(pane, /Kiểm tra/).click();
      await button(pane, "Kiểm tra lại").click();
      await pane.page.getByText(/Trang “Kiểm tra” đang bị khóa/).waitFor();
    },
  ],
];

describeChromium("every view", () => {
  describe.each(["light", "dark"] as const)("%s", (theme) => {
    let pane: PaneInExcel;
    beforeAll(async () => {
      pane = await openPane({ theme });
    });
    afterAll(() => pane.close());

    test.each(VIEWS)(
      "%s: nothing that axe objects to, nothing wider than the pane",
      async (name, show) => {
        await show(pane);
        await pane.page.waitForTimeout(300);
        await pane.shot(`${name}-${theme}`);
        expect(await axeViolations(pane.page)).toEqual([]);
        const overflow = await pane.page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
    );

    test("nothing is complained of", () => {
      expect(pane.complaints).toEqual([]);
      expect(pane.strayRequests).toEqual([]);
    });
  });

  test.each([320, 450])("%i px wide", async (width) => {
    const pane = await openPane({ width });
    await button(pane, /^Nhập từ tài liệu/).click();
    await pane.page.locator("input[type=file]").setInputFiles(DOCUMENT);
    await button(pane, "Đưa vào bảng kế hoạch").click();
    await pane.page.getByText(/\d+ dòng, thuộc \d+ tiêu chí/).waitFor();
    await pane.shot(`10-width-${width}-light`);
    for (const name of ["Tiêu chí", /Kiểm tra/, "Tổng hợp"]) {
      await tab(pane, name).click();
      await pane.page.waitForTimeout(300);
      const overflow = await pane.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth
      );
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await pane.close();
  });
});
