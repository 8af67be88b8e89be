import { missingForLibreOffice } from "../libreoffice/libreoffice-available";
import { closeOffice, recalculate } from "../libreoffice/office";
import { describeChromium } from "./support/describe-chromium";
import type { PaneInExcel } from "./support/pane-in-excel";
import { openPane } from "./support/pane-in-excel";

const PLAN = "Kế hoạch";
const WITH_PLAN = ["Sheet1", PLAN, "Kiểm tra", "Danh mục"];
const button = ({ page }: PaneInExcel, name: string | RegExp) => page.getByRole("button", { name });
/** The one in the header, which names what it undoes. */
const undoButton = ({ page }: PaneInExcel, name: string | RegExp) =>
  page.getByRole("banner").getByRole("button", { name });
const tab = ({ page }: PaneInExcel, name: string | RegExp) => page.getByRole("tab", { name });

async function insertPlan(pane: PaneInExcel): Promise<void> {
  const { page } = pane;
  await button(pane, /^Chèn bảng kế hoạch/).click();
  await page.getByLabel(/Tên trường/).fill("Trường Tiểu học Suối Ngọc");
  await page.getByLabel("Cơ quan quản lý").fill("UBND xã Tân Lộc Sơn");
  await button(pane, "Chèn bảng kế hoạch").click();
  await page.getByRole("heading", { name: "Trường Tiểu học Suối Ngọc" }).waitFor();
}

async function pickCriterion(pane: PaneInExcel, code: string): Promise<void> {
  const { page } = pane;
  await tab(pane, "Tiêu chí").click();
  await page.getByRole("searchbox").fill(code);
  await page.getByRole("treeitem", { name: new RegExp(`^${code.replace(".", "\\.")}`) }).click();
  await button(pane, "Thêm vào kế hoạch").click();
  await undoButton(pane, `Hoàn tác: thêm dòng cho tiêu chí ${code}`).waitFor();
}

/** What the user types beside the criteria: a trailing comma, a doubtful amount, one that is clear. */
function typeRows({ excel }: PaneInExcel): void {
  const rows = [
    ["Rà soát quy chế", "Tháng 10/2026", "Hiệu trưởng,", "Không phát sinh"],
    ["Mua tủ sách", "Tháng 12/2026", "Tổ thư viện", "15.000.000 đồng, NSNN"],
    ["Lát sân chơi", "01/2027 - 3/2027", "Phó hiệu trưởng", "216,000 triệu, xã hội hóa"],
  ];
  const sheet = excel.workbook.sheet(PLAN);
  const ids = [...Array(60).keys()].filter((row) =>
    /^D0\d$/.test(String(sheet.at(`L${row + 1}`).value))
  );
  ids.forEach((row, index) =>
    ["B", "F", "G", "H"].forEach((column, place) =>
      excel.userEdits(PLAN, `${column}${row + 1}`, rows[index]?.[place] ?? "")
    )
  );
}

async function amountIn(pane: PaneInExcel): Promise<string> {
  return pane.page
    .getByText(/\d[\d.]*\u00a0đ/)
    .first()
    .innerText();
}

/** Presses "Hoàn tác" and waits until it names something else. */
async function undoLast(pane: PaneInExcel): Promise<void> {
  const { page } = pane;
  const undo = undoButton(pane, /^Hoàn tác/);
  const name = await undo.getAttribute("aria-label");
  await undo.click();
  await page.waitForFunction(
    (before) => ![...document.querySelectorAll("button")].some((b) => b.ariaLabel === before),
    name
  );
}

describeChromium("the built pane, from an empty workbook to signed figures", () => {
  let pane: PaneInExcel;
  beforeAll(async () => {
    pane = await openPane();
  });
  afterAll(async () => {
    await pane.close();
    await closeOffice();
  });

  test("inserts the plan's table", async () => {
    await button(pane, /^Chèn bảng kế hoạch/).waitFor();
    await insertPlan(pane);
    expect(pane.excel.workbook.sheets.map(({ name }) => name)).toEqual(WITH_PLAN);
  });

  test("picks three criteria", async () => {
    for (const code of ["4.2", "1.2", "4.1"]) await pickCriterion(pane, code);
    await tab(pane, PLAN).click();
    await pane.page.getByText("3 dòng, thuộc 3 tiêu chí").waitFor();
  });

  test("follows what is typed in the sheet", async () => {
    typeRows(pane);
    await pane.page.getByText("15.000.000\u00a0đ").first().waitFor();
    expect(await amountIn(pane)).toBe("15.000.000\u00a0đ");
  });

  test("checks, fixes what is certain and asks about the doubtful amount", async () => {
    const { page } = pane;
    await tab(pane, /Kiểm tra/).click();
    await button(pane, "Kiểm tra lại").click();
    await page.getByText("Đã ghi kết quả kiểm tra").waitFor();
    await button(pane, /^Sửa \d+ chỗ chắc chắn/).click();
    await button(pane, /^Sửa \d+ chỗ này/).click();
    await page.getByText(/Đã sửa \d+ (ô|chỗ)/).waitFor();
    await button(pane, /Cần làm rõ/)
      .first()
      .click();
    await page
      .getByRole("radio", { name: /216\.000\.000/ })
      .first()
      .check();
    await button(pane, "Ghi cách đã chọn").click();
    await page.getByText(/Đã ghi số tiền/).waitFor();
  });

  test("rolls up, and LibreOffice computes the same total", async () => {
    const { page } = pane;
    await tab(pane, "Tổng hợp").click();
    await button(pane, "Tổng hợp kinh phí và tiến độ").click();
    await page.getByText("Đã tổng hợp kinh phí và tiến độ").waitFor();
    await page.getByText("231.000.000\u00a0đ").first().waitFor();
    if (missingForLibreOffice.length > 0) return;
    const sheets = await recalculate(await pane.excel.saved());
    const values = [...(sheets.get("Tổng hợp kinh phí")?.values() ?? [])];
    expect(values).toContain(231_000_000);
    expect(values).toContain("Bằng chữ: Hai trăm ba mươi mốt triệu đồng./.");
    const errors = [...sheets.values()].flatMap((cells) =>
      [...cells.values()].filter((value) => typeof value === "object")
    );
    expect(errors).toEqual([]);
  });

  test("takes back roll-up, amount, fix and check, and never what the user typed since", async () => {
    const { page, excel } = pane;
    for (let step = 0; step < 4; step += 1) await undoLast(pane);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(WITH_PLAN);
    await undoButton(pane, /^Hoàn tác: thêm dòng/).click();
    await page.getByText(/vừa được sửa/).waitFor();
    await pane.shot("undo-refused-light");
    expect(excel.workbook.sheet(PLAN).at("B30").value).toBe("Mua tủ sách");
  });

  test("complains of nothing and asks nobody else for anything", () => {
    expect(pane.complaints).toEqual([]);
    expect(pane.strayRequests).toEqual([]);
  });
});

describeChromium("the built pane, taking everything back", () => {
  test("row by row to the workbook as it was", async () => {
    const pane = await openPane();
    await insertPlan(pane);
    for (const code of ["4.2", "1.2"]) await pickCriterion(pane, code);
    for (let step = 0; step < 3; step += 1) await undoLast(pane);
    expect(pane.excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    await tab(pane, PLAN).click();
    await pane.page.getByText("Tệp này chưa có bảng kế hoạch").waitFor();
    await pane.close();
  });
});

describeChromium("the built pane, when Excel does not answer", () => {
  test("says that nothing changed, and does it when pressed again", async () => {
    const pane = await openPane();
    await insertPlan(pane);
    await pickCriterion(pane, "1.2");
    await tab(pane, /Kiểm tra/).click();
    const before = await pane.excel.fingerprint();
    pane.excel.failAt(3, { when: "midway" });
    await button(pane, "Kiểm tra lại").click();
    await pane.page.getByText("Chưa ghi được kết quả kiểm tra, bảng vẫn như cũ.").waitFor();
    expect(await pane.excel.fingerprint()).toEqual(before);
    await button(pane, "Thử lại").click();
    await undoButton(pane, "Hoàn tác: ghi kết quả kiểm tra").waitFor();
    await pane.close();
  });
});
