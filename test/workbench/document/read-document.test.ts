import { readFile } from "node:fs/promises";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { readDocument } from "../../../src/workbench/document/read-document";
import { smallWorkbook } from "../support/small-workbook";

const DEMO = "assets/demo/ke-hoach-mau.docx";

test("a workbook is described, with what it will lose", async () => {
  const file = new File([(await writeWorkbook(smallWorkbook("một ô"))).slice()], "truong.XLSX");
  expect(await readDocument(file, "vi")).toMatchObject({
    origin: "workbook",
    fileName: "truong.XLSX",
    workbook: { sheets: [{ name: "Kế hoạch", cells: [{ row: 1, column: 1, value: "một ô" }] }] },
    lost: [],
    savedAt: null,
  });
});

test("another document is for the pane to import into an empty workbook", async () => {
  const file = new File([(await readFile(DEMO)).buffer], "ke-hoach.docx");
  const document = await readDocument(file, "vi");
  expect(document).toMatchObject({ origin: "document", importFile: file });
  expect(document.workbook.sheets).toMatchObject([{ name: "Trang tính1", cells: [] }]);
});

test("every document has an identity of its own", async () => {
  const file = new File([(await writeWorkbook(smallWorkbook(""))).slice()], "truong.xlsx");
  const ids = await Promise.all([readDocument(file, "vi"), readDocument(file, "vi")]);
  expect(new Set(ids.map(({ id }) => id)).size).toBe(2);
});

test.each([
  ["an empty workbook", "a.xlsx", "", "empty"],
  ["text named as a workbook", "a.xlsx", "không phải", "not-a-workbook"],
  ["a damaged document", "a.docx", "PK\u0003\u0004", "damaged"],
  ["a text without a plan", "a.txt", "Chào các thầy cô", "no-plan-table"],
  ["another kind", "a.pdf", "%PDF", "unsupported-type"],
  ["a kind that has no name", "ke hoach", "x", "unsupported-type"],
])("%s is refused", async (_, name, content, code) => {
  await expect(readDocument(new File([content], name), "vi")).rejects.toMatchObject({ code });
});

test("a file of more than 50 MB is refused before it is read", async () => {
  const file = new File(["x"], "lớn.xlsx");
  Object.defineProperty(file, "size", { value: 50_000_001 });
  const read = jest.spyOn(file, "arrayBuffer");
  await expect(readDocument(file, "vi")).rejects.toMatchObject({ code: "too-large" });
  expect(read).not.toHaveBeenCalled();
});
