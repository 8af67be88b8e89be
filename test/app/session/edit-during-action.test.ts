import type { InteractiveHost, WorkbookHint } from "../../../src/hosts/host";
import { createPlanSession } from "../../../src/app/session/create-plan-session";
import type { SourceWorkbook } from "../../../src/sheets/model/source-row";

const EMPTY: SourceWorkbook = { sheets: [] };
const NOTE: SourceWorkbook = {
  sheets: [
    {
      name: "Ghi chú",
      rows: [
        {
          sheet: "Ghi chú",
          row: 1,
          kind: "cells",
          cells: [{ column: 1, span: 1, text: "mới", merged: false }],
        },
      ],
    },
  ],
};

/** Lets promises that are already settled be followed. */
const turns = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

/** A session on a workbook that the test swaps, and whose readings end when the test says so. */
function slowSession() {
  let workbook = EMPTY;
  let listener: (hint: WorkbookHint) => void = () => undefined;
  const finishReading: (() => void)[] = [];
  const host: InteractiveHost = {
    read: () => {
      const seen = workbook;
      return new Promise((resolve) => finishReading.push(() => resolve(seen)));
    },
    describeSheet: () => Promise.reject(new Error("nothing is printed here")),
    apply: () => Promise.reject(new Error("nothing is written here")),
    select: () => Promise.resolve(),
    selection: () => Promise.resolve(null),
    watch: (given) => {
      listener = given;
      return Promise.resolve(() => Promise.resolve());
    },
  };
  const session = createPlanSession(host, {
    locale: "vi",
    now: () => ({ date: "2026-11-22" as never, time: "9:00" }),
    wait: () => Promise.resolve(),
    report: (error) => {
      throw error;
    },
  });
  return {
    session,
    finishReading: (n = 0) => finishReading.splice(n, 1)[0]?.(),
    edit: (to: SourceWorkbook) => {
      workbook = to;
      listener({ kind: "edited", sheet: "Ghi chú" });
    },
  };
}

describe("an edit in the middle of an action", () => {
  it("is read once the action is over", async () => {
    const { session, finishReading, edit } = slowSession();
    const first = session.refresh();
    finishReading();
    await first;

    const second = session.refresh();
    edit(NOTE);
    await turns();
    finishReading();
    await second;
    await turns();
    finishReading();
    await turns();
    expect(session.getState().workbook).toMatchObject({ kind: "no-plan", sheets: ["Ghi chú"] });
  });
});

describe("a reading after an edit", () => {
  it("is made anew when an action began and failed meanwhile: it may show half of it", async () => {
    const { session, finishReading, edit } = slowSession();
    const first = session.refresh();
    finishReading();
    await first;

    edit(NOTE);
    await turns();
    const check = session.recheck();
    edit(EMPTY);
    finishReading(1);
    expect(await check).toBe(false);
    finishReading();
    await turns();
    expect(session.getState().workbook).toMatchObject({ kind: "no-plan", sheets: [] });
    finishReading();
    await turns();
    expect(session.getState().workbook).toMatchObject({ kind: "no-plan", sheets: [] });
  });
});
