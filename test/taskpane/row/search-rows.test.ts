import { searchRows } from "../../../src/taskpane/row/search-rows";
import { shownRow } from "../plan/school-plan";

const ROWS = [
  { ...shownRow(1), title: "Sửa 12 máy tính" },
  { ...shownRow(2), title: "Bồi dưỡng đội ngũ" },
  { ...shownRow(12), title: "Trồng cây" },
];

test.each([
  ["", [1, 2, 12]],
  ["doi ngu", [2]],
  ["ĐỘI", [2]],
  ["12", [12, 1]],
  ["dòng 2", [2, 1, 12]],
  ["may trong", []],
])("«%s» finds rows %j", (search, numbers) => {
  expect(searchRows(ROWS, search).map(({ number }) => number)).toEqual(numbers);
});
