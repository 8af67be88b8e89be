import type { MoneyKind } from "../../../src/domain/money/money-reading";
import { leftOutRows } from "../../../src/taskpane/plan/left-out-rows";
import { shownFinding, shownRow } from "./school-plan";

test.each<[MoneyKind, string]>([
  ["ambiguous", "216,000 triệu"],
  ["range", "từ 5 đến 10 triệu"],
  ["undetermined", "Tuỳ tình hình thực tế"],
  ["other", "Chi khác"],
])("a row that is %s is named with its own words", (kind, words) => {
  const rows = [shownRow(1), shownRow(2, kind, words)];
  expect(leftOutRows({ rows, findings: [] }).unclear).toEqual([{ row: 2, words, asked: false }]);
});

test.each<[MoneyKind, string]>([
  ["none", "None"],
  ["self", "Self"],
  ["in-kind", "InKind"],
  ["blank", "Blank"],
])("rows that are %s are named together", (kind, reason) => {
  const rows = [shownRow(1, kind, ""), shownRow(2), shownRow(3, kind, "")];
  expect(leftOutRows({ rows, findings: [] }).settled).toEqual([{ reason, rows: [1, 3] }]);
});

test("an unclear row that the check asks about can be clarified", () => {
  const rows = [shownRow(2, "ambiguous"), shownRow(3, "ambiguous")];
  const findings = [shownFinding("clarify", 2), shownFinding("warning", 3)];
  expect(leftOutRows({ rows, findings }).unclear.map(({ asked }) => asked)).toEqual([true, false]);
});

test("rows with an amount are not left out", () => {
  expect(leftOutRows({ rows: [shownRow(1)], findings: [] })).toEqual({ unclear: [], settled: [] });
});
