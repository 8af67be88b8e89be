import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import type { WorkbookChange } from "../../../src/sheets/model/workbook-change";
import { CHANGES, SAMPLE } from "./sample-changes";

const MOMENTS = ["before", "midway", "after"] as const;

/** A plan on which a user has worked: notes, formats and conditions of their own. */
async function openWorkbook(): Promise<ExcelHost> {
  excelHost.reset();
  const host = new ExcelHost();
  await host.apply(SAMPLE);
  excelHost.userEdits("Kế hoạch", "H6", "ghi chú");
  excelHost.userEdits("Kế hoạch", "H7", "='Kế hoạch'!C8");
  excelHost.userEdits("Kế hoạch", "B12", "'=không phải công thức");
  return host;
}

async function requestsOf(change: WorkbookChange): Promise<number> {
  const host = await openWorkbook();
  excelHost.resetTraffic();
  await host.apply(change);
  return excelHost.traffic.requests;
}

describe.each(CHANGES)("%s", (_what, change) => {
  it("comes undone entirely", async () => {
    const host = await openWorkbook();
    const before = await excelHost.fingerprint();
    const applied = await host.apply(change);
    expect(await excelHost.fingerprint()).not.toEqual(before);
    await applied.undo();
    expect(await excelHost.fingerprint()).toEqual(before);
  });

  describe.each(MOMENTS)("failing %s a request", (when) => {
    it("leaves the workbook as it was, whichever request it is", async () => {
      const requests = await requestsOf(change);
      for (let request = 1; request <= requests; request += 1) {
        const host = await openWorkbook();
        const before = await excelHost.fingerprint();
        excelHost.failAt(request, { when, code: "GeneralException" });
        const failure = await host.apply(change).catch((error: unknown) => error);
        expect(failure).toMatchObject({ name: "WorkbookRefused", reason: "unknown" });
        expect(await excelHost.fingerprint()).toEqual(before);
      }
    });

    it("takes it back all the same, or changes nothing", async () => {
      for (let request = 1; request <= 5; request += 1) {
        const host = await openWorkbook();
        const before = await excelHost.fingerprint();
        const applied = await host.apply(change);
        const after = await excelHost.fingerprint();
        excelHost.failAt(request, { when });
        const failure = await applied.undo().catch((error: unknown) => error);
        if (excelHost.hasPendingFailure) break;
        if (failure) expect(failure).toMatchObject({ reason: "no-answer" });
        expect(await excelHost.fingerprint()).toEqual(failure ? after : before);
      }
    });

    it("takes it back although taking back fails at first", async () => {
      const requests = await requestsOf(change);
      const host = await openWorkbook();
      const before = await excelHost.fingerprint();
      excelHost.failAt(requests, { when: "after" });
      excelHost.failAt(requests + 2, { when });
      await expect(host.apply(change)).rejects.toThrow("no-answer");
      expect(await excelHost.fingerprint()).toEqual(before);
    });
  });
});
