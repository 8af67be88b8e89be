import { strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { whatCannotBeCarried } from "../../../src/hosts/xlsx/what-cannot-be-carried";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { UnreadableFile } from "../../../src/sheets/model/unreadable-file";
import type { UnreadableCode } from "../../../src/sheets/model/unreadable-file";
import {
  handmadeParts,
  handmadeWorkbook,
  relationsXml,
  worksheetXml,
  zipParts,
} from "./handmade-workbook";
import { plainSheet } from "./plain-sheet";

const SECONDS_ALLOWED = 5;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
const ole = (stream: string) =>
  new Uint8Array([...OLE, ...Array<number>(1024).fill(0), ...utf16(stream)]);

function goodWorkbook(): Promise<Uint8Array> {
  const cells = Array.from({ length: 400 }, (_, index) => ({
    row: index + 1,
    column: 1,
    value: `việc ${index} ${(index * 7919) % 1009}`,
  }));
  return writeWorkbook({ sheets: [plainSheet(cells)] });
}

/** A workbook whose only damage is one letter, which nothing but the checksum can notice. */
function withOtherLetter(): Uint8Array {
  const sheet = worksheetXml('<row><c t="inlineStr"><is><t>5 trieu</t></is></c></row>');
  const parts = Object.entries(handmadeParts(sheet)).map(([name, xml]) => [name, strToU8(xml)]);
  const zip = zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { level: 0 });
  const at = new TextDecoder("latin1").decode(zip).indexOf("5 trieu");
  return zip.map((byte, index) => (index === at ? "6".charCodeAt(0) : byte));
}

/** The zip with another inflated size of one part in its directory. */
function withSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const entry = new TextDecoder().decode(changed.subarray(at + 46, at + 46 + length));
    if (entry === name) view.setUint32(at + 24, size, true);
  }
  return changed;
}

const bomb = () => handmadeWorkbook(`${worksheetXml("")}${" ".repeat(60_000_000)}`);
const SHEET = "xl/worksheets/sheet1.xml";

const HOSTILE: [string, UnreadableCode, () => Uint8Array | Promise<Uint8Array>][] = [
  ["an empty file", "empty", () => new Uint8Array()],
  ["50 MB of zeros", "empty", () => new Uint8Array(50_000_000)],
  ["50 MB of blanks", "not-a-workbook", () => new Uint8Array(50_000_000).fill(32)],
  ["101 MB", "too-large", () => new Uint8Array(101_000_000)],
  [
    "a web page",
    "html-not-workbook",
    () => strToU8("\uFEFF <!DOCTYPE html><html><table></table></html>"),
  ],
  [
    "a table without a page",
    "html-not-workbook",
    () => strToU8("<table border=1><tr><td>1</td></tr></table>"),
  ],
  [
    "a web page with an XML head",
    "html-not-workbook",
    () => strToU8('<?xml version="1.0"?><html></html>'),
  ],
  [
    "a web archive",
    "html-not-workbook",
    () => strToU8("MIME-Version: 1.0\nContent-Type: multipart/related"),
  ],
  [
    "an XML spreadsheet of 2003",
    "old-xls",
    () =>
      strToU8(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'
      ),
  ],
  ["plain text", "not-a-workbook", () => strToU8("Kế hoạch cải tiến")],
  ["an old .xls", "old-xls", () => ole("Workbook")],
  ["an old .doc", "not-a-workbook", () => ole("WordDocument")],
  ["a workbook with a password", "password-protected", () => ole("EncryptedPackage")],
  [
    "a text document",
    "not-a-workbook",
    () =>
      zipParts({
        "_rels/.rels": relationsXml([
          { id: "r", type: "officeDocument", target: "word/document.xml" },
        ]),
        "word/document.xml": "<w/>",
      }),
  ],
  ["any other zip", "not-a-workbook", () => zipParts({ "anh.txt": "ảnh" })],
  ["an empty zip", "not-a-workbook", () => zipSync({})],
  [
    "a binary workbook",
    "unsupported-type",
    () =>
      zipParts({
        "_rels/.rels": relationsXml([
          { id: "r", type: "officeDocument", target: "xl/workbook.bin" },
        ]),
        "xl/workbook.bin": "",
      }),
  ],
  [
    "a workbook without its sheet",
    "damaged",
    () => zipParts({ ...handmadeParts(""), [SHEET]: "" }),
  ],
  [
    "a zip cut in half",
    "damaged",
    async () => {
      const good = await goodWorkbook();
      return good.subarray(0, good.length / 2);
    },
  ],
  ["a zip without its last byte", "damaged", async () => (await goodWorkbook()).subarray(0, -1)],
  [
    "a zip with bytes changed inside",
    "damaged",
    async () => {
      const good = await goodWorkbook();
      return good.map((byte, at) => (at > 2000 && at < 2040 ? byte ^ 0x55 : byte));
    },
  ],
  ["a zip with one figure changed", "damaged", withOtherLetter],
  [
    "broken XML",
    "damaged",
    () =>
      handmadeWorkbook(
        worksheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>a</b></is></c></row>')
      ),
  ],
  [
    "a sheet cut off",
    "damaged",
    () => handmadeWorkbook("<worksheet><sheetData><row r='1'><c r='A1'><v>1</v>"),
  ],
  [
    "a cell beyond the last row",
    "damaged",
    () => handmadeWorkbook(worksheetXml('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')),
  ],
  [
    "a text that is not there",
    "damaged",
    () => handmadeWorkbook(worksheetXml('<row r="1"><c r="A1" t="s"><v>99</v></c></row>')),
  ],
  ["a bomb", "too-large", bomb],
  ["a bomb that names a small size", "damaged", () => withSize(bomb(), SHEET, 1000)],
  [
    "a million cells",
    "too-large",
    () =>
      handmadeWorkbook(
        worksheetXml(
          `<row r="1">${"<c><v>1</v></c>".repeat(16_384)}</row>`.replace('r="1"', "").repeat(64)
        )
      ),
  ],
  [
    "a wide and long sheet",
    "too-large",
    () =>
      handmadeWorkbook(
        worksheetXml(
          `${'<row><c r="A1"><v>1</v></c></row>'.repeat(9_000)}<row><c r="XFD1"><v>1</v></c></row>`
        )
      ),
  ],
  [
    "merges over each other",
    "too-large",
    () =>
      handmadeWorkbook(
        worksheetXml(
          "<row><c><v>1</v></c></row>".repeat(20_000),
          `<mergeCells>${'<mergeCell ref="A1:B1048576"/>'.repeat(20_000)}</mergeCells>`
        )
      ),
  ],
  [
    "tags that never end",
    "damaged",
    () => handmadeWorkbook(worksheetXml(`<row><c>${"<c ".repeat(3_000_000)}</row>`)),
  ],
];

describe("a file that cannot be read", () => {
  it.each(HOSTILE)("ends within seconds for %s: %s", async (_what, code, make) => {
    const bytes = await make();
    const start = performance.now();
    const failure: unknown = await readWorkbook(bytes).catch((error: unknown) => error);
    expect((performance.now() - start) / 1000).toBeLessThan(SECONDS_ALLOWED);
    expect(failure).toBeInstanceOf(UnreadableFile);
    expect((failure as UnreadableFile).code).toBe(code);
  });
});

describe("a file that is only unusual", () => {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>chữ</t></is></c></row>';

  it.each([
    [
      "six whole-column drop-downs",
      `<dataValidations count="6">${["A", "B", "C", "D", "E", "F"]
        .map(
          (column) =>
            `<dataValidation type="list" sqref="${column}1:${column}1048576"><formula1>"a,b"</formula1></dataValidation>`
        )
        .join("")}</dataValidations>`,
    ],
    ["a merged whole column", '<mergeCells><mergeCell ref="B1:B1048576"/></mergeCells>'],
    [
      "a drawing, comments and a table that are not there",
      '<drawing r:id="d"/><legacyDrawing r:id="v"/><tableParts><tablePart r:id="t"/></tableParts>',
    ],
    [
      "formats and extensions exceljs does not know",
      '<conditionalFormatting sqref="A:XFD"><cfRule type="beginsWith"/></conditionalFormatting><extLst><ext uri="x"/></extLst>',
    ],
  ])("is read quickly with %s", async (_what, after) => {
    const start = performance.now();
    const { sheets } = await readWorkbook(
      handmadeWorkbook(worksheetXml(rows, after), {
        "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
          { id: "d", type: "drawing", target: "/xl/drawings/drawing1.xml" },
          { id: "v", type: "comments", target: "/xl/comments/comment1.xml" },
          { id: "t", type: "table", target: "/xl/tables/table1.xml" },
        ]),
      })
    );
    expect((performance.now() - start) / 1000).toBeLessThan(SECONDS_ALLOWED);
    expect(sheets[0]?.rows[0]?.cells[0]?.text).toBe("chữ");
  });

  it("is read quickly with formatting over a million empty cells", async () => {
    const empty = `<row>${'<c s="1"/>'.repeat(100)}</row>`.repeat(10_000);
    const start = performance.now();
    const { sheets } = await readWorkbook(handmadeWorkbook(worksheetXml(rows + empty)));
    expect((performance.now() - start) / 1000).toBeLessThan(SECONDS_ALLOWED);
    expect(sheets[0]?.rows).toHaveLength(1);
  });

  it("is read quickly with a cell in the last row", async () => {
    const last = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    const { sheets } = await readWorkbook(handmadeWorkbook(worksheetXml(rows + last)));
    expect(sheets[0]?.rows.map((row) => row.row)).toEqual([1, 1_048_576]);
  });

  it("keeps its bytes as they were", async () => {
    const bytes = await goodWorkbook();
    const before = bytes.slice();
    await readWorkbook(bytes);
    whatCannotBeCarried(bytes);
    expect(bytes).toEqual(before);
  });
});
