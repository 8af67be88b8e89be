import { onSheet } from "./support/on-sheet";

beforeEach(() => excelHost.reset());

type Validation = Excel.DataValidation;

function validate(address: string, change: (validation: Validation) => unknown): Promise<void> {
  return onSheet((sheet) => void change(sheet.getRange(address).dataValidation));
}

function validationOf(address: string) {
  return onSheet(async (sheet, context) => {
    const validation = sheet.getRange(address).dataValidation;
    validation.load("type, rule, prompt, errorAlert, ignoreBlanks");
    await context.sync();
    return validation.toJSON();
  });
}

const LIST = { list: { inCellDropDown: true, source: "='Danh mục'!$A$5:$A$16" } };
const YES_NO = { list: { inCellDropDown: true, source: "Có,Không" } };

describe("data validation", () => {
  it("is read back as it was set", async () => {
    const prompt = { showPrompt: true, title: "Tiêu chí", message: "Chọn một" };
    const errorAlert = { showAlert: true, style: "Stop" as const, title: "Sai", message: "Khác" };
    await validate("B2:B9", (validation) => {
      validation.rule = LIST;
      validation.prompt = prompt;
      validation.errorAlert = errorAlert;
      validation.ignoreBlanks = false;
    });
    const read = await validationOf("B3");
    expect(read).toMatchObject({ type: "List", rule: LIST, prompt, errorAlert });
    expect(read.ignoreBlanks).toBe(false);
  });

  it("takes a range for its source", async () => {
    await onSheet((sheet) => {
      const source = sheet.getRange("D1:D3");
      sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
    expect(excelHost.workbook.activeSheet.validations[0]?.rule).toEqual({
      list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$3" },
    });
  });

  it("belongs to cells: a second rule takes its cells from the first", async () => {
    await validate("B2:B9", (validation) => (validation.rule = LIST));
    await validate("B4:B5", (validation) => (validation.rule = YES_NO));
    await validate("B9", (validation) => validation.clear());
    const types = await Promise.all(["B2:B3", "B4", "B3:B4", "B8:B9", "B9"].map(validationOf));
    const expected = ["List", "List", "Inconsistent", "MixedCriteria", "None"];
    expect(types.map(({ type }) => type)).toEqual(expected);
  });

  it.each<[string, (validation: Validation) => void]>([
    ["an inline list of 256", (v) => (v.rule = inline("x".repeat(256)))],
    ["a prompt title of 33", (v) => (v.prompt = prompt("t".repeat(33), ""))],
    ["a prompt of 256", (v) => (v.prompt = prompt("", "m".repeat(256)))],
    ["an alert title of 33", (v) => (v.errorAlert = alert("t".repeat(33), ""))],
    ["an alert of 225", (v) => (v.errorAlert = alert("", "m".repeat(225)))],
    ["two rules at once", (v) => (v.rule = { ...LIST, custom: { formula: "=TRUE" } })],
    ["a formula it cannot read", (v) => (v.rule = { custom: { formula: "=IF(" } })],
  ])("refuses %s", async (_what, change) => {
    await expect(validate("B2", change)).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(excelHost.workbook.activeSheet.validations).toEqual([]);
  });

  it.each<[string, (validation: Validation) => void]>([
    ["an inline list of 255", (v) => (v.rule = inline("x".repeat(255)))],
    ["a prompt of 32 and 255", (v) => (v.prompt = prompt("t".repeat(32), "m".repeat(255)))],
    ["an alert of 32 and 224", (v) => (v.errorAlert = alert("t".repeat(32), "m".repeat(224)))],
  ])("takes %s", async (_what, change) => {
    await expect(validate("B2", change)).resolves.toBeUndefined();
  });

  it("lets no rule be set over cells of which only some have a prompt", async () => {
    await validate("B2:B3", (validation) => (validation.prompt = prompt("", "Chọn")));
    const attempt = validate("B2:B9", (validation) => (validation.rule = LIST));
    await expect(attempt).rejects.toMatchObject({ code: "GeneralException" });
    await validate("B2:B9", (validation) => {
      validation.clear();
      validation.rule = LIST;
    });
    expect((await validationOf("B2:B9")).type).toBe("List");
  });
});

function inline(source: string): Excel.DataValidationRule {
  return { list: { inCellDropDown: true, source } };
}
function prompt(title: string, message: string): Excel.DataValidationPrompt {
  return { showPrompt: true, title, message };
}
function alert(title: string, message: string): Excel.DataValidationErrorAlert {
  return { showAlert: true, style: "Stop", title, message };
}

describe("conditional formats", () => {
  it("are read back as they were set, in the order of their priority", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A4:D9");
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=$D4="Trễ"';
      custom.custom.format.fill.color = "#fdecea";
      custom.custom.format.font.color = "#B3261E";
      custom.custom.format.borders.getItem("EdgeBottom").style = "Continuous";
      const bar = sheet.getRange("D4:D9").conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#4A90D9";
      bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      bar.priority = 1;
      await context.sync();
      const formats = sheet.getRange("D5").conditionalFormats.load("items/type, items/priority");
      custom.custom.rule.load("formula");
      custom.custom.format.fill.load("color");
      const covered = bar.getRange().load("address");
      await context.sync();
      const order = formats.items.map(({ type, priority }) => [type, priority]);
      return [order, custom.custom.rule.formula, custom.custom.format.fill.color, covered.address];
    });
    const order = [
      ["Custom", 0],
      ["DataBar", 1],
    ];
    expect(read).toEqual([order, '=$D4="Trễ"', "#FDECEA", "Sheet1!D4:D9"]);
  });

  it("can be asked which kind they are", async () => {
    const kinds = await onSheet(async (sheet, context) => {
      const format = sheet.getRange("A1").conditionalFormats.add("Custom");
      format.customOrNullObject.load();
      format.dataBarOrNullObject.load();
      await context.sync();
      return [format.customOrNullObject.isNullObject, format.dataBarOrNullObject.isNullObject];
    });
    expect(kinds).toEqual([false, true]);
  });

  it.each([
    ["first", "DataBar"],
    ["last", "Custom"],
  ] as const)("new ones go %s when the test says so", async (newConditionalFormats, type) => {
    excelHost.reset({ newConditionalFormats });
    await onSheet((sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom");
      sheet.getRange("A1").conditionalFormats.add("DataBar");
    });
    expect(excelHost.workbook.activeSheet.conditionalFormats[0]?.type).toBe(type);
  });

  it("are cleared from a part of their cells, or deleted", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
      const other = sheet.getRange("C1").conditionalFormats.add("Custom");
      await context.sync();
      sheet.getRange("A4:A5").conditionalFormats.clearAll();
      other.delete();
    });
    expect(excelHost.workbook.activeSheet.conditionalFormats.map(({ areas }) => areas)).toEqual([
      [
        { top: 1, left: 1, bottom: 3, right: 1 },
        { top: 6, left: 1, bottom: 9, right: 1 },
      ],
    ]);
  });

  it("refuse a formula that cannot be read", async () => {
    const attempt = onSheet((sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=AND(";
    });
    await expect(attempt).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
