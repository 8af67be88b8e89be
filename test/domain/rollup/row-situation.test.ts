import type { RowTracking } from "../../../src/domain/plan/plan-row";
import { rowSituation } from "../../../src/domain/rollup/row-situation";
import { day } from "../../support/plan-fixtures";

const today = day("2027-01-15");

function situation(tracking: Partial<RowTracking>, warningDays?: number) {
  const blank = { start: null, end: null, lead: null, status: null };
  return rowSituation({ ...blank, ...tracking }, today, warningDays);
}

describe("rowSituation", () => {
  it.each<[Partial<RowTracking>, object]>([
    [{ end: day("2027-01-14") }, { kind: "overdue", days: 1 }],
    [{ end: today }, { kind: "soon", days: 0 }],
    [{ end: day("2027-01-29") }, { kind: "soon", days: 14 }],
    [{ end: day("2027-01-30") }, { kind: "running" }],
    [{ start: day("2027-01-16"), end: day("2027-01-20") }, { kind: "waiting" }],
    [{ start: day("2027-01-16") }, { kind: "unclear" }],
    [{ start: day("2027-01-21"), end: day("2027-01-20") }, { kind: "unclear" }],
    [{ end: day("2027-01-14"), status: "hoàn thành" }, { kind: "done" }],
    [
      { end: day("2027-01-14"), status: "Chưa hoàn thành" },
      { kind: "overdue", days: 1 },
    ],
    [{ end: day("2027-01-14"), status: "Không thực hiện" }, { kind: "dropped" }],
  ])("of %j", (tracking, expected) => {
    expect(situation(tracking)).toEqual(expected);
  });

  it("warns as early as it is asked to", () => {
    expect(situation({ end: day("2027-01-20") }, 4)).toEqual({ kind: "running" });
    expect(situation({ end: day("2027-01-20") }, 5)).toEqual({ kind: "soon", days: 5 });
  });
});
