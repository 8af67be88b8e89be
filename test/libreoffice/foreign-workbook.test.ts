import { describeWorkbook } from "../../src/hosts/xlsx/describe-workbook";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { foreignWorkbook } from "../hosts/xlsx/foreign-workbook";
import { describeLibreOffice } from "./describe-libreoffice";
import { recalculate } from "./office";

describeLibreOffice("a workbook of a school, written anew", () => {
  it("opens, and its formulas come to the same", async () => {
    const computed = await recalculate(await writeWorkbook(describeWorkbook(foreignWorkbook())));
    expect(computed.get("Theo dõi")).toEqual(
      new Map([
        ["C7", 27],
        ["D7", 0],
      ])
    );
  });
});
