import { readRows } from "../../../src/domain/plan/read-rows";
import type { Plan } from "../../../src/domain/plan/plan";
import { checkPlan } from "../../../src/domain/validation/check-plan";
import { largePlan } from "../../support/large-plan";

const ROWS = 10_000;
const TRIES = 6;

/**
 * Milliseconds of processor time, so that what else runs on the machine counts little. The aim is 500
 * on a quiet one; two processes on one core need about twice that.
 */
const MOST_MS = 2_000;

/** What an edit costs: the other rows have been read. */
const MOST_MS_AGAIN = 1_500;

/** The best of several tries, each on words that were never read before. */
function bestOf(tries: number, work: (plan: Plan) => void): number {
  const times = Array.from({ length: tries }, (_, n) => {
    const plan = largePlan(ROWS, n * 1_000_000);
    const started = process.cpuUsage();
    work(plan);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000;
  });
  return Math.round(Math.min(...times));
}

/** The same plan with one cell edited, every row an object of its own as after a new reading. */
function edited(plan: Plan): Plan {
  const rows = plan.rows.map((row, n) =>
    n === ROWS / 2 ? { ...row, words: { ...row.words, money: "12.345 đồng" } } : { ...row }
  );
  return { ...plan, rows };
}

describe("ten thousand different rows", () => {
  it("are really different", () => {
    const { rows } = largePlan(ROWS);
    const distinct = (field: "task" | "target" | "money") =>
      new Set(rows.map(({ words }) => words[field])).size;
    expect(distinct("task")).toBe(ROWS);
    expect(distinct("target")).toBe(ROWS);
    expect(distinct("money")).toBeGreaterThan(ROWS / 2);
  });

  it("are read and checked quickly, and again after an edit", () => {
    const reading = bestOf(TRIES, readRows);
    const whole = bestOf(TRIES, checkPlan);
    const plan = largePlan(ROWS);
    const before = checkPlan(plan);
    const again = bestOf(TRIES, () => checkPlan(edited(plan)));
    process.stdout.write(
      `10,000 rows: read ${reading} ms, read and checked ${whole} ms, again after an edit ${again} ms\n`
    );
    expect(whole).toBeLessThan(MOST_MS);
    expect(again).toBeLessThan(MOST_MS_AGAIN);
    expect(before.length).toBeGreaterThan(0);
    expect(checkPlan(edited(plan)).length).not.toBe(0);
  });
});
