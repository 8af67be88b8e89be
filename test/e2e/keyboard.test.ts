import { describeChromium } from "./support/describe-chromium";
import { focused, goTo } from "./support/go-to";
import { openPane } from "./support/pane-in-excel";

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
