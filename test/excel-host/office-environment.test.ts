beforeEach(() => excelHost.reset());

it("starts the published Office.js in an emulated Excel", async () => {
  await expect(Office.onReady()).resolves.toMatchObject({ host: "Excel", platform: "PC" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
});

it("reads back what was written", async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
    range.values = [
      [1, "hai"],
      [true, ""],
    ];
    range.load("values, address");
    await context.sync();
    return [range.address, range.values];
  });
  expect(values).toEqual([
    "Sheet1!B2:C3",
    [
      [1, "hai"],
      [true, ""],
    ],
  ]);
  expect(excelHost.workbook.sheet("Sheet1").at("C2").value).toBe("hai");
});
