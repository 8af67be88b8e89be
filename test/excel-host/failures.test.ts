import type { FailureMoment } from "./request-faults";
import { onSheet, read, write } from "./support/on-sheet";

beforeEach(() => excelHost.reset());

const column = async () => (await read("A1:A4")).flat();

const fourWrites = () =>
  onSheet((sheet) => {
    for (const row of [1, 2, 3, 4]) sheet.getRange(`A${row}`).values = [[row]];
  });

describe("a request that is to fail", () => {
  it.each<[FailureMoment, unknown[]]>([
    ["before", ["", "", "", ""]],
    ["midway", [1, 2, "", ""]],
    ["after", [1, 2, 3, 4]],
  ])("fails %s its work is done", async (when, done) => {
    excelHost.failAt(1, { when, code: "GeneralException" });
    await expect(fourWrites()).rejects.toMatchObject({ code: "GeneralException" });
    expect(await column()).toEqual(done);
  });

  it("does at least one thing midway", async () => {
    excelHost.failAt(1, { when: "midway", code: "ServiceUnavailable" });
    await expect(write("A1", [["một"]])).rejects.toMatchObject({ code: "ServiceUnavailable" });
    expect(await read("A1")).toEqual([["một"]]);
  });

  it.each<FailureMoment>(["before", "midway", "after"])(
    "gives no answer at all without a code: %s",
    async (when) => {
      excelHost.failAt(1, { when });
      await expect(fourWrites()).rejects.toMatchObject({
        code: "GeneralException",
        httpStatusCode: 500,
      });
    }
  );

  it("is the k-th from now, and the others go on", async () => {
    excelHost.failAt(2);
    await write("A1", [[1]]);
    expect(excelHost.hasPendingFailure).toBe(true);
    await expect(write("A2", [[2]])).rejects.toBeDefined();
    expect(excelHost.hasPendingFailure).toBe(false);
    await write("A3", [[3]]);
    expect(await column()).toEqual([1, "", 3, ""]);
  });

  it("drags all that follow with it when it is to last", async () => {
    excelHost.failFrom(2, { code: "ServiceUnavailable" });
    await write("A1", [[1]]);
    for (const address of ["A2", "A3"]) {
      await expect(write(address, [[2]])).rejects.toMatchObject({ code: "ServiceUnavailable" });
    }
    excelHost.stopFailing();
    expect(await column()).toEqual([1, "", "", ""]);
  });
});

it("undoes nothing of a request that fails midway by itself", async () => {
  const attempt = onSheet((sheet) => {
    sheet.getRange("A1").values = [["vẫn còn"]];
    sheet.getRange("A2").values = [["- không được"]];
    sheet.getRange("A3").values = [["không tới"]];
  });
  await expect(attempt).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { statement: "range1.values = ...;" },
  });
  expect(await column()).toEqual(["vẫn còn", "", "", ""]);
});

describe("while someone types in a cell", () => {
  it("requests fail", async () => {
    excelHost.cellEditMode = true;
    await expect(fourWrites()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    excelHost.cellEditMode = false;
    expect(await column()).toEqual(["", "", "", ""]);
  });

  it("requests that asked for it wait", async () => {
    excelHost.cellEditMode = true;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["sau"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excelHost.workbook.activeSheet.at("A1").value).toBeNull();
    excelHost.cellEditMode = false;
    await waiting;
    expect(excelHost.workbook.activeSheet.at("A1").value).toBe("sau");
  });
});

describe("what goes over the wire", () => {
  it("is counted by request, without the library's own housekeeping", async () => {
    await write("A1:B2", [
      ["Kế hoạch", 1],
      ["cải tiến", 2],
    ]);
    await read("A1:B2");
    await new Promise((resolve) => setTimeout(resolve, 0));
    const { requests, requestBytes, responseBytes, housekeeping } = excelHost.traffic;
    expect(requests).toBe(2);
    expect(housekeeping).toBeGreaterThan(0);
    expect(requestBytes).toBeGreaterThan(Buffer.byteLength("Kế hoạch cải tiến"));
    expect(responseBytes).toBeGreaterThan(0);
    excelHost.resetTraffic();
    expect(excelHost.traffic.requests).toBe(0);
  });

  it("may not be larger than 5 MB at once, either way", async () => {
    const large = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    await expect(write("A1:A200", large)).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    await write("A1:A100", large.slice(0, 100));
    await write("A101:A200", large.slice(100));
    await expect(read("A1:A200")).rejects.toMatchObject({
      code: "ResponsePayloadSizeLimitExceeded",
    });
  });
});
