import { describeChromium } from "../support/describe-chromium";
import { openWorkbench } from "../support/open-workbench";
import { paneButton, paneTab, saidInPane } from "../support/workbench-parts";

/** Milliseconds on a slow machine that is busy with other tests. */
const USABLE_WITHIN = 20_000;

describeChromium("the workbench by itself", () => {
  test("is soon there, asks no other address for anything and complains of nothing", async () => {
    const began = performance.now();
    const workbench = await openWorkbench();
    const usable = performance.now() - began;
    const { page } = workbench;
    for (const tab of [/Tiêu chí/, /Kiểm tra/, /Tổng hợp/, /^Kế hoạch/]) {
      await paneTab(page, tab).click();
    }
    await paneButton(page, "Đọc và sửa từng dòng").click();
    await saidInPane(page, "Chọn dòng để sửa");
    await page.getByRole("button", { name: "Mục khác của trang" }).click();
    await page.getByRole("menuitem", { name: "Bảng trống" }).click();
    await saidInPane(page, "Tệp này chưa có bảng kế hoạch");
    console.info({ usable: Math.round(usable) });
    expect(usable).toBeLessThan(USABLE_WITHIN);
    expect(workbench.strayRequests).toEqual([]);
    expect(workbench.complained()).toEqual([]);
    await workbench.close();
  });

  test("is refused any other address by its Content-Security-Policy", async () => {
    const workbench = await openWorkbench();
    const refused = await workbench.page.evaluate(() =>
      fetch("https://truong.example/").then(
        () => false,
        () => true
      )
    );
    expect(refused).toBe(true);
    expect(workbench.strayRequests).toEqual([]);
    await workbench.close();
  });
});
