import { describePlanWorkbook } from "../../src/app/plan-workbook";
import { settlePlan } from "../../src/domain/plan/settle-plan";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { makePlan } from "../support/plan-fixtures";
import { SURROUNDINGS } from "../support/surroundings";
import { axeViolations } from "./support/axe-violations";
import { describeChromium } from "./support/describe-chromium";
import type { PaneInExcel } from "./support/pane-in-excel";
import { openPane } from "./support/pane-in-excel";

const LEDGER = "Sổ kinh phí";
const SPANNING = "18 triệu đồng: ngân sách 10 triệu, tài trợ 8 triệu";

async function file(): Promise<Uint8Array> {
  const { plan } = settlePlan(
    makePlan({
      form: "tt57-2026-bieu2",
      rows: [
        { resources: SPANNING, time: "Từ tháng 11/2026 đến tháng 3/2027" },
        { resources: "6.000.000 đồng, ngân sách nhà nước", time: "Tháng 10/2026" },
      ],
    })
  );
  return writeWorkbook(describePlanWorkbook(plan, [], SURROUNDINGS).workbook);
}

/** Of the ledger's lines from row 9. */
function column({ excel }: PaneInExcel, letter: string, count: number): unknown[] {
  const sheet = excel.workbook.sheet(LEDGER);
  return Array.from({ length: count }, (_, n) => sheet.at(`${letter}${9 + n}`).value);
}

function planWords({ excel }: PaneInExcel): unknown[] {
  return [...excel.workbook.sheet("Kế hoạch").cells.values()].flatMap((cells) =>
    [...cells.values()].map(({ value }) => value)
  );
}

describeChromium("ledger and plan in the built pane", () => {
  it("are brought to agree, years are divided, and both can be taken back", async () => {
    const pane = await openPane({ height: 1500, file: await file() });
    const { page, excel } = pane;
    await page.getByRole("tab", { name: "Tổng hợp" }).click();
    excel.userEdits(LEDGER, "G11", "6500000");
    const before = await excel.fingerprint();
    await page.getByRole("heading", { name: "Sổ và kế hoạch khác nhau (1)" }).waitFor();
    await page.getByText("Ô H16 thành “6.500.000 đồng, ngân sách nhà nước”").waitFor();
    await page.getByRole("button", { name: "Chia theo số tháng…" }).click();
    await page.getByText("năm 2026, 2 tháng: 7.200.000 đ").waitFor();
    await pane.shot("06b-ledger-decisions-light");
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole("button", { name: "Phân năm 1 dòng" }).click();
    await page.getByText("Đã phân năm 1 dòng").waitFor();
    expect(column(pane, "G", 5)).toEqual([4_000_000, 6_000_000, 3_200_000, 4_800_000, 6_500_000]);
    expect(column(pane, "E", 4)).toEqual([2026, 2027, 2026, 2027]);

    await page.getByRole("radio", { name: /^Sửa kế hoạch theo sổ/ }).check();
    await page.getByRole("button", { name: "Ghi lựa chọn" }).click();
    await page.getByText("Đã ghi lựa chọn cho dòng 2").waitFor();
    expect(planWords(pane)).toContain("6.500.000 đồng, ngân sách nhà nước");
    await page.getByRole("heading", { name: /khác nhau/ }).waitFor({ state: "detached" });

    const undo = page.getByRole("banner").getByRole("button");
    await undo.getByText("Hoàn tác").click();
    await page.getByRole("button", { name: "Hoàn tác: phân năm 1 dòng" }).waitFor();
    await undo.getByText("Hoàn tác").click();
    await page.getByRole("button", { name: "Chia theo số tháng…" }).waitFor();
    expect(await excel.fingerprint()).toEqual(before);
    expect(pane.complaints).toEqual([]);
    await pane.close();
  }, 240_000);
});
