import { paneMessage } from "../../../src/locales/pane-message";
import { rowNumbers } from "../../../src/taskpane/parts/row-numbers";
import type { Words } from "../../../src/taskpane/words-context";

const words: Words = (key, params = {}) => paneMessage(key, params, "vi");
const counted = (count: number, step: number) => Array.from({ length: count }, (_, n) => n * step);

describe("the numbers of rows in a sentence", () => {
  it.each<[number[], string]>([
    [[], ""],
    [[4], "4"],
    [[4, 5], "4, 5"],
    [[1, 2, 3], "1–3"],
    [[2, 5, 6, 7, 10], "2, 5–7, 10"],
    [counted(12, 2), "0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22"],
    [counted(13, 2), "0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22 và 1 dòng khác"],
    [counted(500, 2), "0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22 và 488 dòng khác"],
    [counted(1000, 1), "0–999"],
  ])("%j", (numbers, expected) => {
    expect(rowNumbers(numbers, words)).toBe(expected);
  });
});
