import type { Plan } from "../../../src/domain/plan/plan";
import { settlePlan } from "../../../src/domain/plan/settle-plan";
import { schoolYearCalendar } from "../../../src/domain/timeline/school-year-calendar";
import { checkPlan } from "../../../src/domain/validation/check-plan";
import { largePlan } from "../../support/large-plan";
import { day } from "../../support/plan-fixtures";

const ROWS = 10_000;
const TRIES = 3;
/** The engine compiles what runs often: the first tries are slower than any that follow. */
const WARM_UPS = 3;

/**
 * Milliseconds of processor time, so that what else runs on the machine counts little. The aim is 500
 * on a quiet one, in a process that has checked before; slow and busy machines took four times as long.
 */
const MOST_MS = 4_000;

/** What an edit costs: the other rows have been read. */
const MOST_MS_AGAIN = 2_000;

type Times = { readonly first: number; readonly median: number };

/** Milliseconds of the first try and of the middle one of the last; each on a plan of its own. */
function measured(planOf: (n: number) => Plan, work: (plan: Plan) => void): Times {
  const times = Array.from({ length: WARM_UPS + TRIES }, (_, n) => {
    const plan = planOf(n);
    const started = process.cpuUsage();
    work(plan);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000;
  });
  const sorted = times.slice(WARM_UPS).sort((one, other) => one - other);
  const median = sorted[Math.floor(TRIES / 2)] ?? 0;
  return { first: Math.round(times[0] ?? 0), median: Math.round(median) };
}

/** The same plan with one cell edited, every row an object of its own as after a new reading. */
function edited(plan: Plan, amount: number): Plan {
  const rows = plan.rows.map((row, n) =>
    n === ROWS / 2 ? { ...row, words: { ...row.words, money: `12.${amount} đồng` } } : { ...row }
  );
  return { ...plan, rows };
}

function withOwnDates(plan: Plan): Plan {
  const calendar = schoolYearCalendar("2023-2024", {
    semester1: [day("2023-09-05"), day("2024-01-13")],
    semester2: [day("2024-01-15"), day("2024-05-25")],
  });
  return { ...plan, calendar };
}

const settled = (plan: Plan): Plan => settlePlan(plan).plan;

/** What a plan has before it is read, and what is done with it before it is checked. */
const VARIANTS: readonly (readonly [
  what: string,
  of: (plan: Plan) => Plan,
  settle: (plan: Plan) => Plan,
])[] = [
  ["as they are", (plan) => plan, (plan) => plan],
  ["in millions", (plan) => ({ ...plan, moneyUnit: "trieu" }), (plan) => plan],
  ["with the school's own dates", withOwnDates, (plan) => plan],
  [
    "settled, as a workbook holds them",
    (plan) => withOwnDates({ ...plan, moneyUnit: "trieu" }),
    settled,
  ],
];

describe("ten thousand different rows", () => {
  it("are really different", () => {
    const { rows } = largePlan(ROWS);
    const distinct = (field: "task" | "target" | "money") =>
      new Set(rows.map(({ words }) => words[field])).size;
    expect(distinct("task")).toBe(ROWS);
    expect(distinct("target")).toBe(ROWS);
    expect(distinct("money")).toBeGreaterThan(ROWS / 2);
  });

  it.each(VARIANTS)("%s are checked quickly, and again after an edit", (what, of, settle) => {
    const unread = (n: number) => of(largePlan(ROWS, (n + 1) * 1_000_000 + what.length * 10_000));
    const whole = measured(unread, (plan) => checkPlan(settle(plan)));
    const plan = settle(of(largePlan(ROWS)));
    expect(checkPlan(plan).length).toBeGreaterThan(0);
    const again = measured((n) => edited(plan, 345 + n), checkPlan);
    process.stdout.write(
      `10,000 rows ${what}: read and checked ${whole.median} ms (${whole.first} at first), ` +
        `again after an edit ${again.median} ms\n`
    );
    expect(whole.median).toBeLessThan(MOST_MS);
    expect(again.median).toBeLessThan(MOST_MS_AGAIN);
  });
});
