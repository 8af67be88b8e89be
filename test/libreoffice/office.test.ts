import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CalendarDate } from "../../src/domain/timeline/calendar-date";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import type {
  CellDescription,
  CellValue,
  SheetDescription,
  WorkbookDescription,
} from "../../src/sheets/model/sheet-description";
import { describeLibreOffice } from "./describe-libreoffice";
import { optimalRowHeights, recalculate, toPdf } from "./office";
import { pdfPages, pdfPictures, pdfText } from "./pdf";
import { recalculationDifferences } from "./recalculation-differences";

const POINTS_A4 = { long: 841.89, short: 595.28 };

function sheet(
  name: string,
  cells: readonly CellDescription[],
  more: Partial<SheetDescription> = {}
): SheetDescription {
  return {
    name,
    columnWidths: [20, 60, 30],
    rowHeights: {},
    cells,
    merges: [],
    validations: [],
    conditionalFormats: [],
    pageSetup: {
      orientation: "landscape",
      margins: { top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 8 },
      printArea: { from: { row: 1, column: 1 }, to: { row: 60, column: 3 } },
      breaksAfter: [],
    },
    ...more,
  };
}

const LEDGER: readonly (readonly [source: string, amount: number])[] = [
  ["Ngân sách nhà nước", 66_000_000],
  ["Tài trợ, xã hội hoá", 10_000_000],
  ["Ngân sách nhà nước", 23_500_000],
];

const FORMULAS: readonly (readonly [formula: string, value: CellValue])[] = [
  ["SUM('Sổ kinh phí'!B1:B3)", 99_500_000],
  [`SUMIFS('Sổ kinh phí'!B1:B3,'Sổ kinh phí'!A1:A3,"Ngân sách nhà nước")`, 89_500_000],
  [`SUMPRODUCT(--('Sổ kinh phí'!A1:A3="Tài trợ, xã hội hoá"),'Sổ kinh phí'!B1:B3)`, 10_000_000],
  ["COUNTIFS('Sổ kinh phí'!B1:B3,\">20000000\")", 2],
  ['IFERROR(MATCH("không có",\'Sổ kinh phí\'!A1:A3,0),"Không còn trong KH")', "Không còn trong KH"],
  ["1-1", 0],
  ["1=2", false],
  ['IF(TRUE,"","a")', ""],
  ["DATE(2024,9,15)", { date: "2024-09-15" as CalendarDate }],
  ["ROUND(1/3,4)", 0.3333],
];

function workbook(results = FORMULAS): WorkbookDescription {
  return {
    sheets: [
      sheet(
        "Sổ kinh phí",
        LEDGER.flatMap(([source, amount], index) => [
          { row: index + 1, column: 1, value: source },
          { row: index + 1, column: 2, value: amount },
        ])
      ),
      sheet(
        "Tổng hợp",
        results.map(([formula, value], index) => ({ row: index + 1, column: 2, value, formula }))
      ),
    ],
  };
}

describeLibreOffice("recalculate", () => {
  it("agrees with every stored result", async () => {
    const computed = await recalculate(await writeWorkbook(workbook()));
    expect(computed.get("Tổng hợp")?.size).toBe(FORMULAS.length);
    expect(recalculationDifferences(workbook(), computed)).toEqual([]);
  });

  it("does not believe stored results", async () => {
    const fake = workbook(FORMULAS.map(([formula]) => [formula, 123_456]));
    const computed = await recalculate(await writeWorkbook(fake));
    expect(recalculationDifferences(fake, computed)).toHaveLength(FORMULAS.length);
    expect(recalculationDifferences(fake, computed)[0]).toBe(
      "Tổng hợp!B1 =SUM('Sổ kinh phí'!B1:B3): described 123456, computed 99500000"
    );
  });

  it("names errors", async () => {
    const broken = { sheets: [sheet("a", [{ row: 1, column: 1, value: 0, formula: "1/0" }])] };
    const computed = await recalculate(await writeWorkbook(broken));
    expect(computed.get("a")?.get("A1")).toEqual({ error: "#DIV/0!" });
  });

  it("says what LibreOffice could not open", async () => {
    await expect(recalculate(new Uint8Array([0x50, 0x4b, 3, 4]))).rejects.toThrow();
  });
});

describeLibreOffice("toPdf", () => {
  const heading = { row: 3, column: 2, value: "Nội dung cải tiến" } as const;
  const rows: CellDescription[] = Array.from({ length: 57 }, (_, index) => ({
    row: index + 4,
    column: 2,
    value: `- Việc số ${index + 1}`,
  }));
  const outside = { row: 5, column: 5, value: "Mã dòng" } as const;
  const printed = {
    sheets: [
      sheet("Kế hoạch", [heading, ...rows, outside], {
        pageSetup: {
          ...sheet("", []).pageSetup,
          titleRows: [3, 3],
          breaksAfter: [50],
          header: '&C&"Times New Roman,Regular"&13trang &P',
          firstHeader: "",
          footer: "&RTrang &P/&N",
        },
      }),
    ],
  };

  it("prints A4 landscape pages, one wide, with titles, breaks, header and footer", async () => {
    const pages = pdfPages(await toPdf(await writeWorkbook(printed)));
    expect(pages).toHaveLength(3);
    pages.forEach((page, index) => {
      expect(page.orientation).toBe("landscape");
      expect(page.width).toBeCloseTo(POINTS_A4.long, 0);
      expect(page.height).toBeCloseTo(POINTS_A4.short, 0);
      expect(page.text).toContain("Nội dung cải tiến");
      expect(page.text).toContain(`Trang ${index + 1}/3`);
      expect(page.text.includes(`trang ${index + 1}`)).toBe(index > 0);
    });
    expect(pages[2]?.text).toContain("- Việc số 48");
    expect(pages[2]?.text).not.toContain("- Việc số 47");
  });

  it("prints nothing outside the print area", async () => {
    expect(pdfText(await toPdf(await writeWorkbook(printed)))).not.toContain("Mã dòng");
  });

  it("can be looked at", async () => {
    const folder = mkdtempSync(join(tmpdir(), "caitien-pictures-"));
    try {
      const pictures = pdfPictures(await toPdf(await writeWorkbook(printed)), folder, "ke-hoach");
      expect(pictures).toHaveLength(3);
      expect(
        readFileSync(pictures[0] ?? "")
          .subarray(1, 4)
          .toString()
      ).toBe("PNG");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describeLibreOffice("optimalRowHeights", () => {
  it("grows with wrapped lines and has the workbook's font", async () => {
    const wrap = { wrap: true };
    const described = {
      sheets: [
        sheet("Kế hoạch", [
          { row: 1, column: 1, value: "một", style: wrap },
          { row: 2, column: 1, value: "một\nhai\nba", style: wrap },
        ]),
      ],
    };
    const heights = await optimalRowHeights(await writeWorkbook(described), "Kế hoạch", [1, 2]);
    const [one = 0, three = 0] = [heights.get(1), heights.get(2)];
    expect(one).toBeGreaterThan(12);
    expect(one).toBeLessThan(18);
    expect(three / one).toBeGreaterThan(2.5);
  });
});
