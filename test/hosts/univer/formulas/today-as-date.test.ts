import { TodayAsDate } from "../../../../src/hosts/univer/formulas/today-as-date";

const FORMULA = '=IF(A1<TODAY(),"TODAY()",today( )+1)';
const MORNING = new Date(2026, 10, 29, 7, 0);
const EVENING = new Date(2026, 10, 29, 23, 59);
const NEXT_DAY = new Date(2026, 10, 30, 0, 1);

describe("today in the grid's formulas", () => {
  it("is worked out by the first calculation of a day, and is a date for the others", () => {
    const today = new TodayAsDate();
    expect(today.begin(MORNING)(FORMULA)).toBe(FORMULA);
    today.finish();
    expect(today.begin(EVENING)(FORMULA)).toBe(
      '=IF(A1<DATE(2026,11,29),"TODAY()",DATE(2026,11,29)+1)'
    );
    today.finish();
    expect(today.begin(NEXT_DAY)(FORMULA)).toBe(FORMULA);
  });

  it("is worked out again while no calculation of the day has reached its end", () => {
    const today = new TodayAsDate();
    today.begin(MORNING);
    expect(today.begin(MORNING)(FORMULA)).toBe(FORMULA);
  });
});
