import type { Page } from "playwright-core";
import { describeChromium } from "./support/describe-chromium";
import { openPane } from "./support/pane-in-excel";

/** What has the focus: its label for a screen reader, else its text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const labelled = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return labelled ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
}

/** Presses a key until the focus stands on what is named so; every stop on the way is reported. */
async function goTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    if (name.test(await focused(page))) return;
    passed.push(await focused(page));
    await page.keyboard.press(key);
  }
  throw new Error(`${String(name)} was not reached with ${key}: ${passed.join(" > ")}`);
}

describeChromium("the keyboard alone", () => {
  test("inserts a plan, adds a criterion, checks and takes it back", async () => {
    const pane = await openPane();
    const { page, excel } = pane;
    await page.getByRole("button", { name: /^Chèn bảng kế hoạch/ }).waitFor();
    await goTo(page, /^Chèn bảng kế hoạch/);
    await page.keyboard.press("Enter");
    await page.getByLabel(/Tên trường/).waitFor();
    await goTo(page, /^Tên trường/);
    await page.keyboard.type("Trường Tiểu học Suối Ngọc");
    await goTo(page, /^Chèn bảng kế hoạch$/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Trường Tiểu học Suối Ngọc" }).waitFor();
    await goTo(page, /^Kế hoạchKế hoạch|^Kế hoạch$/);
    await goTo(page, /Tiêu chí/, "ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("searchbox").waitFor();
    await goTo(page, /Tìm tiêu chí/);
    await page.keyboard.type("ve sinh");
    await goTo(page, /^\s*\d\.\d|Tiêu chuẩn|^\d\. /);
    await goTo(page, /^\s*4\.2/, "ArrowDown");
    await page.keyboard.press("Enter");
    await goTo(page, /^Thêm vào kế hoạch$/);
    await page.keyboard.press("Enter");
    await page.getByText("Đã thêm 1 dòng").waitFor();
    expect(excel.workbook.sheet("Kế hoạch").at("M29").value).toBe("4.2");
    await goTo(page, /^Hoàn tác: thêm dòng/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByText(/Đã hoàn tác/).waitFor();
    expect(excel.workbook.sheet("Kế hoạch").at("M29").value).toBeNull();
    await pane.close();
  });

  test("Escape leaves a page and gives the focus back to what opened it", async () => {
    const pane = await openPane();
    const { page } = pane;
    await page.getByRole("button", { name: /^Nhập từ tài liệu/ }).waitFor();
    await goTo(page, /^Nhập từ tài liệu/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Nhập từ tài liệu" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Tệp này chưa có bảng kế hoạch").waitFor();
    expect(await focused(page)).toMatch(/^Nhập từ tài liệu/);
    await pane.close();
  });
});
