import fc from "fast-check";
import { addDays } from "../../../src/domain/timeline/add-days";
import { periodLength } from "../../../src/domain/timeline/period-length";
import { day } from "../../support/plan-fixtures";

it.each([
  ["2026-10-01", "2026-12-31", { months: 3 }],
  ["2026-09-01", "2027-05-31", { months: 9 }],
  ["2026-10-01", "2026-10-31", { months: 1 }],
  ["2028-02-01", "2028-02-29", { months: 1 }],
  ["2028-02-01", "2028-02-28", { days: 28 }],
  ["2027-02-01", "2027-02-28", { months: 1 }],
  ["2026-10-02", "2026-12-31", { days: 91 }],
  ["2026-10-01", "2026-12-30", { days: 91 }],
  ["2026-09-15", "2026-10-14", { days: 30 }],
  ["2026-09-05", "2026-09-05", { days: 1 }],
  ["2026-12-25", "2027-01-05", { days: 12 }],
  ["2026-09-06", "2026-09-05", { days: 0 }],
  ["2026-10-01", "2026-09-30", { days: 0 }],
])("%s to %s takes %j", (start, end, length) => {
  expect(periodLength(day(start), day(end))).toEqual(length);
});

it("counts the days from the first to the last of a period", () => {
  const days = fc.integer({ min: 0, max: 1_000 });
  fc.assert(
    fc.property(days, days, (after, more) => {
      const start = addDays(day("2026-01-02"), after);
      const length = periodLength(start, addDays(start, more));
      expect("days" in length ? length.days : more + 1).toBe(more + 1);
    })
  );
});
