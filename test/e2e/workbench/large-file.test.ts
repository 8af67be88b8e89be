import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { sheetsOfPlan } from "../../hosts/excel/large-plans";
import { describeChromium } from "../support/describe-chromium";
import { openWorkbench } from "../support/open-workbench";
import { amountInPane, pickFile, typeInCell } from "../support/workbench-parts";

const ROWS = 1000;
/** Every other row has five million; the cell is that of a row that has none. */
const BEFORE = 2_500_000_000;
const TYPED = { cell: "H16", words: "7.000.000 đồng", total: BEFORE + 7_000_000 };

/** Milliseconds that a busy machine may take; on a quiet one it opens in three seconds. */
const BOUNDS = { opening: 30_000, following: 30_000 };

describeChromium(`a file of ${ROWS} rows in the workbench`, () => {
  it("opens, and its total follows what is typed, while sums are still worked out", async () => {
    const bytes = await writeWorkbook({ sheets: sheetsOfPlan(ROWS) });
    const workbench = await openWorkbench();
    const { page } = workbench;
    page.on("dialog", (dialog) => void dialog.accept());
    const timed = async (work: () => Promise<unknown>) => {
      const began = performance.now();
      await work();
      return Math.round(performance.now() - began);
    };
    const opening = await timed(async () => {
      await pickFile(page, { name: "Kế hoạch lớn.xlsx", bytes });
      await amountInPane(page, BEFORE);
    });
    await typeInCell(page, TYPED.cell, TYPED.words);
    const following = await timed(() => amountInPane(page, TYPED.total));
    await workbench.shot("workbench-1000-dong");
    console.info({ opening, following });
    expect(opening).toBeLessThan(BOUNDS.opening);
    expect(following).toBeLessThan(BOUNDS.following);
    expect(workbench.complained()).toEqual([]);
    await workbench.close();
  });
});
