import { headerParts } from "../../../src/hosts/excel/header-parts";

it.each([
  [undefined, "", "", ""],
  ["", "", "", ""],
  ['&C&"Times New Roman,Regular"&13&P', "", '&"Times New Roman,Regular"&13&P', ""],
  ["&RTrang &P/&N", "", "", "Trang &P/&N"],
  ["&LTrường A && B&C&P&R&D", "Trường A && B", "&P", "&D"],
  ["không mã", "", "không mã", ""],
  ['&L&"Courier,&Center"x', '&"Courier,&Center"x', "", ""],
])("splits %j", (code, left, center, right) => {
  expect(headerParts(code)).toEqual({ left, center, right });
});
