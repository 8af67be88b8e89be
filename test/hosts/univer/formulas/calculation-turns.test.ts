import fc from "fast-check";
import { CalculationTurns } from "../../../../src/hosts/univer/formulas/calculation-turns";
import type { DirtyData } from "../../../../src/hosts/univer/formulas/dirty-data";

/** An engine that works when a test says so; a change is a row. */
class Engine {
  readonly turns = new CalculationTurns({
    begin: (data) => this.#begin(data),
    stop: () => {
      this.#hearsStop = true;
    },
  });
  /** How many rows each calculation was begun for. */
  readonly begun: number[] = [];
  readonly edited = new Set<number>();
  /** Rows that a calculation which came to its end was about. */
  readonly worked = new Set<number>();
  #running: DirtyData | null = null;
  #hearsStop = false;

  get isRunning(): boolean {
    return this.#running !== null;
  }

  edit(...rows: readonly number[]): void {
    rows.forEach((row) => this.edited.add(row));
    rows.forEach((row) => this.worked.delete(row));
    this.turns.request(rows.map((row) => ({ dirtyRanges: [rangeOf(row)] })));
  }

  /** Takes a breath, in which it hears that it is to stop. */
  breathe(): void {
    if (!this.#running || !this.#hearsStop) return;
    this.#running = null;
    this.turns.stopped();
  }

  /** Works on to the end, whatever is said meanwhile. */
  finish(): void {
    if (!this.#running) return;
    for (const { range } of this.#running.dirtyRanges) this.worked.add(range.startRow);
    this.#running = null;
    this.turns.finished();
  }

  breakOff(): void {
    this.#running = null;
    this.turns.failed();
  }

  userStops(): void {
    this.#hearsStop = true;
  }

  #begin(data: DirtyData): void {
    if (this.#running) throw new Error("two calculations at once");
    this.#running = data;
    this.#hearsStop = false;
    this.begun.push(data.dirtyRanges.length);
  }
}

function rangeOf(row: number): DirtyData["dirtyRanges"][number] {
  const range = { startRow: row, endRow: row, startColumn: 0, endColumn: 0 };
  return { unitId: "book", sheetId: "sheet", range };
}

describe("the calculations after changes", () => {
  let engine: Engine;
  beforeEach(() => {
    engine = new Engine();
  });

  it("begin at once, for all that is known then", () => {
    engine.edit(1, 2);
    expect(engine.turns.isUnderWay).toBe(true);
    engine.finish();
    expect([...engine.worked]).toEqual([1, 2]);
    expect([engine.turns.isUnderWay, engine.turns.isDue]).toEqual([false, false]);
  });

  it("stop for a change, and then follow both", () => {
    engine.edit(1);
    engine.edit(2);
    engine.breathe();
    engine.finish();
    expect([...engine.worked].sort()).toEqual([1, 2]);
    expect(engine.begun).toEqual([1, 2]);
  });

  it("follow a change that they were asked to stop for when they were over first", () => {
    engine.edit(1);
    engine.edit(2);
    engine.edit(3);
    engine.finish();
    expect([engine.turns.isUnderWay, engine.turns.isDue]).toEqual([true, false]);
    engine.finish();
    expect([...engine.worked]).toEqual([1, 2, 3]);
    expect(engine.begun).toEqual([1, 2]);
  });

  it.each([
    ["they are resumed", (of: Engine) => of.turns.resume(), [1]],
    ["there is a change", (of: Engine) => of.edit(2), [1, 2]],
  ])("rest when the user stops them, until %s", (_when, goOn, rows) => {
    engine.edit(1);
    engine.userStops();
    engine.breathe();
    expect([engine.turns.isUnderWay, engine.turns.isDue]).toEqual([false, true]);
    goOn(engine);
    engine.finish();
    expect([...engine.worked].sort()).toEqual(rows);
    expect(engine.turns.isDue).toBe(false);
  });

  it("keep nobody waiting after a failure, until they give a sign of life", () => {
    engine.edit(1);
    engine.breakOff();
    engine.edit(2);
    expect(engine.turns.isUnderWay).toBe(false);
    engine.turns.heard();
    expect(engine.turns.isUnderWay).toBe(true);
    engine.finish();
    expect([...engine.worked].sort()).toEqual([1, 2]);
  });

  it("leave out no change, in whatever order things happen", () => {
    const step = fc.oneof(
      fc.nat(9).map((row) => (of: Engine) => of.edit(row)),
      fc.constant((of: Engine) => of.breathe()),
      fc.constant((of: Engine) => of.finish()),
      fc.constant((of: Engine) => of.breakOff()),
      fc.constant((of: Engine) => of.userStops())
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const one = new Engine();
        steps.forEach((take) => take(one));
        one.turns.resume();
        while (one.isRunning) one.finish();
        expect([...one.edited].filter((row) => !one.worked.has(row))).toEqual([]);
      })
    );
  });
});
