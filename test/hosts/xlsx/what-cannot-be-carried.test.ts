import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { whatCannotBeCarried } from "../../../src/hosts/xlsx/what-cannot-be-carried";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { handmadeWorkbook, relationsXml, worksheetXml } from "./handmade-workbook";
import type { Relation } from "./handmade-workbook";
import { plainSheet } from "./plain-sheet";

const NAME = "Kế hoạch & tiền";
const DRAWING = "xl/drawings/drawing1.xml";
const sheetRelations = (...relations: Relation[]) => ({
  "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(relations),
});
const drawing: Relation = { id: "d", type: "drawing", target: "../drawings/drawing1.xml" };
const drawingOf = (type: string) => ({
  ...sheetRelations(drawing),
  [DRAWING]: "<xdr:wsDr/>",
  "xl/drawings/_rels/drawing1.xml.rels": relationsXml([{ id: "c", type, target: "x.xml" }]),
});

describe("whatCannotBeCarried", () => {
  it.each<[string, Record<string, string>]>([
    ["charts", drawingOf("chart")],
    ["images", drawingOf("image")],
    ["other", { ...sheetRelations(drawing), [DRAWING]: "<xdr:wsDr><xdr:sp macro=''/></xdr:wsDr>" }],
    [
      "comments",
      sheetRelations({ id: "c", type: "comments", target: "/xl/comments/comment1.xml" }),
    ],
    [
      "pivot-tables",
      sheetRelations({ id: "p", type: "pivotTable", target: "../pivotTables/p.xml" }),
    ],
  ])("names %s with their sheet", (kind, more) => {
    const sheet = worksheetXml("<row><c><v>1</v></c></row>");
    expect(whatCannotBeCarried(handmadeWorkbook(sheet, more))).toEqual([{ kind, sheets: [NAME] }]);
  });

  it("names macros and links to other files for the whole workbook", () => {
    const more = {
      "xl/_rels/workbook.xml.rels": relationsXml([
        { id: "rId9", type: "worksheet", target: "worksheets/sheet1.xml" },
        { id: "m", type: "vbaProject", target: "vbaProject.bin" },
        { id: "e", type: "externalLink", target: "externalLinks/externalLink1.xml" },
      ]),
    };
    expect(whatCannotBeCarried(handmadeWorkbook(worksheetXml(""), more))).toEqual([
      { kind: "macros", sheets: [] },
      { kind: "external-links", sheets: [] },
    ]);
  });

  it("names drop-downs and formulas that were never computed", () => {
    const sheet = worksheetXml(
      '<row><c r="A1"><f>1+1</f></c></row>',
      '<dataValidations count="1"><dataValidation type="list" sqref="A1"/></dataValidations>'
    );
    expect(whatCannotBeCarried(handmadeWorkbook(sheet)).map((part) => part.kind)).toEqual([
      "drop-downs",
      "formulas-without-result",
    ]);
  });

  it("names nothing of a workbook of ours without drop-downs", async () => {
    const cell = { row: 1, column: 1, value: "", formula: 'IF(TRUE,"","")' };
    expect(whatCannotBeCarried(await writeWorkbook({ sheets: [plainSheet([cell])] }))).toEqual([]);
  });
});

const SAMPLES = join(process.cwd(), "..", "shared", "samples");

(existsSync(SAMPLES) ? describe : describe.skip)(
  "typed sample plans (needs the samples folder beside the repository)",
  () => {
    it.each([
      ["truong-cong-dinh-2023", ["charts", "comments"]],
      ["mam-non-14-2024", ["comments"]],
      ["phuong-dong-b-2024", ["drop-downs"]],
      ["lam-son-2020", []],
    ])("%s would lose %p", (sample, kinds) => {
      const bytes = new Uint8Array(readFileSync(join(SAMPLES, sample, "typed.xlsx")));
      expect(whatCannotBeCarried(bytes).map((part) => part.kind)).toEqual(kinds);
    });
  }
);
