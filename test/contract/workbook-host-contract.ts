import type { MakeHost } from "./contract-host";
import { describeEdits } from "./edits-contract";
import { OpenWorkbook } from "./open-workbook";
import { describePage } from "./page-contract";
import { describeRewriting } from "./rewriting-contract";
import { describeSafety } from "./safety-contract";
import { describeSheets } from "./sheets-contract";
import { describeValues } from "./values-contract";

/** What every host of a workbook must do alike; see `WorkbookHost`. */
export function describeWorkbookHost(name: string, makeHost: MakeHost): void {
  const open = async () => new OpenWorkbook(await makeHost());
  describe(`${name} keeps the contract of a workbook's host`, () => {
    describe("values", () => describeValues(open));
    describe("sheets", () => describeSheets(open));
    describe("edits", () => describeEdits(open));
    describe("rewriting", () => describeRewriting(open));
    describe("pages", () => describePage(makeHost));
    describe("safety", () => describeSafety(open));
  });
}
