import { describeWorkbookHost } from "../../contract/workbook-host-contract";
import { GridInChromium } from "../../univer-host/grid-in-chromium";
import { describeChromium } from "../support/describe-chromium";

describeChromium("in Chromium", () => {
  let grid: GridInChromium;
  beforeAll(async () => {
    grid = await GridInChromium.start();
  });
  afterEach(() => {
    expect(grid.complained()).toEqual([]);
  });

  describeWorkbookHost("The workbench's grid", () => grid.asContractHost());
});
