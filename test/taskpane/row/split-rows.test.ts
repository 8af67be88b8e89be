import { readMoney } from "../../../src/domain/money/read-money";
import {
  isUnclear,
  splitRows,
  sumOf,
  withAnother,
  withFigure,
  wordsOfSplit,
} from "../../../src/taskpane/row/split-rows";

const row = (text: string, key = 0) => ({ key, source: "tai-tro" as const, text });

test("a cell is split into its amounts and sources", () => {
  const rows = splitRows(readMoney("45 triệu đồng, học phí; 12 triệu đồng tài trợ"));
  expect(rows).toEqual([
    { key: 0, source: "hoc-phi", text: "45.000.000" },
    { key: 1, source: "tai-tro", text: "12.000.000" },
  ]);
  expect(sumOf(rows)).toBe(57_000_000);
});

test.each([
  ["45 triệu", "45.000.000", false],
  ["45.000.000", "45.000.000", false],
  ["45000000", "45.000.000", false],
  ["nhiều", "nhiều", true],
  ["", "", false],
])("«%s» becomes «%s»", (text, figure, unclear) => {
  expect(withFigure(row(text)).text).toBe(figure);
  expect(isUnclear(row(text))).toBe(unclear);
});

test("the rows are written only when every one of them can be read", () => {
  expect(wordsOfSplit([row("45 triệu"), row("nhiều")])).toBeNull();
  expect(wordsOfSplit([row("")])).toBeNull();
  const written = wordsOfSplit(withAnother([row("45 triệu")]));
  expect(readMoney(written ?? "")).toMatchObject({ amount: 45_000_000, source: "tai-tro" });
});

test("another row has a key of its own", () => {
  expect(withAnother([row("1 triệu", 4), row("2 triệu", 1)]).at(-1)).toEqual({
    key: 5,
    source: null,
    text: "",
  });
});
