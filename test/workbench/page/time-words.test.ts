import { workbenchMessage } from "../../../src/locales/workbench-message";
import { timeWords } from "../../../src/workbench/page/time-words";

const NOW = new Date(2026, 10, 22, 23, 59);

test.each([
  ["this minute", new Date(2026, 10, 22, 0, 5), "0:05"],
  ["another day", new Date(2026, 10, 21, 14, 30), "14:30 ngày 21/11/2026"],
  ["the same day of another year", new Date(2025, 10, 22, 9, 0), "9:00 ngày 22/11/2025"],
])("%s", (_, at, words) => {
  const say = (key: Parameters<typeof workbenchMessage>[0], params = {}) =>
    workbenchMessage(key, params, "vi");
  expect(timeWords(at.getTime(), say, NOW)).toBe(words);
});
