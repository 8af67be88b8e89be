import { handmadeParts, relationsXml, zipParts } from "./handmade-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const WORKBOOK =
  `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>` +
  '<sheet name="Theo dõi" sheetId="1" r:id="rId1"/>' +
  '<sheet name="Danh mục" sheetId="2" state="hidden" r:id="rId2"/></sheets><definedNames>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Theo dõi\'!$A$1:$F$12</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Theo dõi\'!$1:$2</definedName>' +
  "<definedName name=\"KinhPhi\">'Theo dõi'!$C$3:$C$6</definedName>" +
  "<definedName name=\"Mức_độ\">'Danh mục'!$A$1:$A$3</definedName></definedNames></workbook>";

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts>` +
  '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><u/><strike/><sz val="13"/><color indexed="10"/><name val="Times New Roman"/></font>' +
  "</fonts><fills>" +
  '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="1"/></patternFill></fill></fills><borders>' +
  "<border/><border><left style='dashed'><color rgb='FF234984'/></left><right style='dotted'><color indexed='12'/></right>" +
  "<top style='double'><color auto='1'/></top><bottom style='thick'><color theme='4'/></bottom><diagonal/></border></borders>" +
  '<cellStyleXfs><xf fontId="0"/></cellStyleXfs><cellXfs><xf fontId="0"/>' +
  '<xf fontId="1" fillId="2" borderId="1"><alignment horizontal="justify" vertical="center" wrapText="1"/></xf>' +
  '<xf fontId="0" numFmtId="14"/></cellXfs><dxfs><dxf><font><u/><strike/><color rgb="FFB3261E"/></font>' +
  '<fill><patternFill><bgColor rgb="FFFDECEA"/></patternFill></fill></dxf></dxfs></styleSheet>';

const THEME =
  "<a:theme><a:themeElements><a:clrScheme><a:dk1><a:sysClr val='windowText' lastClr='111111'/></a:dk1>" +
  "<a:lt1><a:srgbClr val='FFFFFF'/></a:lt1><a:accent1><a:srgbClr val='204060'/></a:accent1></a:clrScheme></a:themeElements></a:theme>";

const ROWS =
  '<row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>' +
  '<row r="3"><c r="A3" s="2"><v>46280</v></c><c r="B3"><v>5</v></c><c r="C3"><v>12</v></c></row>' +
  '<row r="4" hidden="1"/><row r="5" ht="20" hidden="1"><c r="C5"><v>8</v></c></row>' +
  '<row r="7"><c r="C7"><f>SUM(KinhPhi)+LEN("KinhPhi")</f><v>27</v></c>' +
  '<c r="D7"><f>COUNTIF(Mức_độ,"KinhPhi")</f><v>0</v></c></row>';

const RULES =
  '<conditionalFormatting sqref="B3:B6 D3:D6"><cfRule type="cellIs" dxfId="0" priority="2" operator="between"><formula>1</formula><formula>$C3*2</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="E3:E6"><cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="Đạt"><formula>NOT(ISERROR(SEARCH("Đạt",E3)))</formula></cfRule></conditionalFormatting>' +
  '<dataValidations><dataValidation type="list" sqref="E3:E6" showErrorMessage="1"><formula1>Mức_độ</formula1></dataValidation>' +
  '<dataValidation type="list" sqref="F3:F6"><formula1>"Có,Không"</formula1></dataValidation></dataValidations>';

const SHEET =
  `<worksheet xmlns="${MAIN}"><sheetPr><tabColor theme="4"/><pageSetUpPr fitToPage="1"/></sheetPr>` +
  '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultColWidth="16" defaultRowHeight="15"/>' +
  '<cols><col min="1" max="1" width="24" customWidth="1"/><col min="3" max="3" width="16" hidden="1"/></cols>' +
  `<sheetData>${ROWS}</sheetData><autoFilter ref="A2:F6"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>${RULES}` +
  '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
  "<headerFooter><oddHeader>&amp;C&amp;P</oddHeader><oddFooter>&amp;RTrang &amp;P</oddFooter></headerFooter>" +
  '<rowBreaks count="1"><brk id="6" man="1"/></rowBreaks></worksheet>';

const LISTS =
  `<worksheet xmlns="${MAIN}"><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetData>` +
  '<row r="1"><c r="A1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c></row></sheetData></worksheet>';

/** A workbook as a school may have made it, with everything that a description carries. */
export function foreignWorkbook(): Uint8Array {
  const words = ["Theo dõi năm học", "Đạt", "Chưa đạt"].map((text) => `<si><t>${text}</t></si>`);
  return zipParts(
    handmadeParts(SHEET, {
      "xl/workbook.xml": WORKBOOK,
      "xl/worksheets/sheet2.xml": LISTS,
      "xl/styles.xml": STYLES,
      "xl/theme/theme1.xml": THEME,
      "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${words.join("")}</sst>`,
      "xl/_rels/workbook.xml.rels": relationsXml([
        { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
        { id: "rId2", type: "worksheet", target: "worksheets/sheet2.xml" },
        { id: "rId3", type: "styles", target: "styles.xml" },
        { id: "rId4", type: "theme", target: "theme/theme1.xml" },
        { id: "rId5", type: "sharedStrings", target: "sharedStrings.xml" },
      ]),
    })
  );
}
