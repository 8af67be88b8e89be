import { strFromU8, unzipSync } from "fflate";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describeWorkbook } from "../../src/hosts/xlsx/describe-workbook";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { WorkbookRefused } from "../../src/sheets/model/workbook-refused";
import { htmlToDocx } from "../support/html-to-docx";
import { readFixture } from "../support/read-fixture";
import { editPart } from "./edit-part";
import { editWorkbook } from "./edit-workbook";
import { runCaitien } from "./run-caitien";

const NOTHING = new Uint8Array();
/** Title and name below the plan of the fixture. */
const SIGNER = /^HIỆU TRƯỞNG$|^Trịnh Quốc Bảo$/;

describe("print and publish", () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);
  const run = async (command: string, to: string) => {
    const { code, stdout } = await runCaitien(command, at("print.xlsx"), "-o", at(to), "--json");
    return { code, report: JSON.parse(stdout) as Record<string, unknown> };
  };

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), "caitien-print-"));
    writeFileSync(at("plan.docx"), htmlToDocx(readFixture("mau-57-sach.html")));
    await runCaitien("import", at("plan.docx"), "-o", at("print.xlsx"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("sets the plan up and leaves nothing of that to do", async () => {
    await editWorkbook(at("print.xlsx"), at("spoilt.xlsx"), ({ worksheets: [plan] }) => {
      if (plan) plan.pageSetup.orientation = "portrait";
    });
    const { code, stdout } = await runCaitien(
      "print",
      at("spoilt.xlsx"),
      "-o",
      at("printed.xlsx"),
      "--json"
    );
    const report = JSON.parse(stdout) as Record<string, unknown>;
    expect({ code, items: report["items"] }).toEqual({ code: 0, items: [] });
    expect(report["pages"]).toBeGreaterThan(1);
    const [plan] = describeWorkbook(readFileSync(at("printed.xlsx"))).sheets;
    expect(plan?.pageSetup.orientation).toBe("landscape");
  });

  it("copies what is prepared already, and says of nothing that it is lost", async () => {
    editPart(at("print.xlsx"), at("locked.xlsx"), "xl/workbook.xml", (xml) =>
      xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>')
    );
    const { code, stderr } = await runCaitien("print", at("locked.xlsx"), "-o", at("same.xlsx"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(readFileSync(at("same.xlsx"))).toEqual(readFileSync(at("locked.xlsx")));
  });

  it("never writes a macro workbook under .xlsx", async () => {
    const types = "[Content_Types].xml";
    editPart(at("print.xlsx"), at("macro.xlsm"), types, (xml) =>
      xml.replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
      )
    );
    const { code } = await runCaitien("print", at("macro.xlsm"), "-o", at("plain.xlsx"));
    expect(code).toBe(0);
    const written = strFromU8(unzipSync(readFileSync(at("plain.xlsx")))[types] ?? NOTHING);
    expect(written).toContain("spreadsheetml.sheet.main+xml");
    expect(written).not.toContain("macroEnabled");
  });

  it("names what is lost before anything is written", async () => {
    await editWorkbook(at("print.xlsx"), at("noted.xlsx"), ({ worksheets: [plan] }) => {
      if (!plan) return;
      plan.pageSetup.orientation = "portrait";
      plan.getCell("A1").note = "Hỏi lại kế toán";
    });
    writeFileSync(at("there.xlsx"), "có từ trước");
    const { stderr } = await runCaitien("print", at("noted.xlsx"), "-o", at("there.xlsx"));
    expect(stderr).toMatch(/^Không mang sang tệp mới.*\n.*đã có từ trước/);
  });

  it("ends with 2 and one line when the file cannot be written so", async () => {
    await editWorkbook(at("print.xlsx"), at("long.xlsx"), ({ worksheets: [plan] }) => {
      if (plan) plan.pageSetup.orientation = "portrait";
    });
    const refused = new WorkbookRefused("too-large", { cell: "B9" });
    const apply = jest.spyOn(XlsxHost.prototype, "apply").mockRejectedValue(refused);
    const { code, stderr } = await runCaitien("print", at("long.xlsx"), "-o", at("no.xlsx"));
    apply.mockRestore();
    expect(code).toBe(2);
    expect(stderr.trimEnd().split("\n").at(-1)).toMatch(/long\.xlsx: Bảng quá lớn/);
    expect(existsSync(at("no.xlsx"))).toBe(false);
  });

  it("says so when there is no place to sign", async () => {
    await editWorkbook(at("print.xlsx"), at("unsigned.xlsx"), ({ worksheets: [plan] }) => {
      plan?.eachRow((row) =>
        row.eachCell((cell) => {
          const { value } = cell;
          if (typeof value === "string" && SIGNER.test(value)) cell.value = null;
        })
      );
    });
    const { stdout } = await runCaitien("print", at("unsigned.xlsx"), "-o", at("u.xlsx"));
    expect(stdout).toMatch(/^In ra \d+ trang A4 ngang\. Chưa có chỗ ký\.$/m);
  });

  it("publishes one sheet without the tracking block, and says what it leaves out", async () => {
    const { report } = await run("publish", "published.xlsx");
    expect(report["stripped"]).toContainEqual(expect.objectContaining({ kind: "tracking" }));
    const { sheets } = describeWorkbook(readFileSync(at("published.xlsx")));
    const words = sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(sheets.map(({ name }) => name)).toEqual(["Kế hoạch"]);
    expect(words).toContain("KẾ HOẠCH");
    expect(
      words.filter((value) => typeof value === "string" && /^(Mã dòng|Theo dõi|D01)/.test(value))
    ).toEqual([]);
    expect(sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula))).toEqual([]);
  });
});
