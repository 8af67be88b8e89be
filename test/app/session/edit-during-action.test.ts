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

describe("an edit in the middle of an action", () => {
  it("is read once the action is over", async () => {
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
    const first = session.refresh();
    finishReading.shift()?.();
    await first;

    const second = session.refresh();
    workbook = NOTE;
    listener({ kind: "edited", sheet: "Ghi chú" });
    await turns();
    finishReading.shift()?.();
    await second;
    await turns();
    finishReading.shift()?.();
    await turns();
    expect(session.getState().workbook).toMatchObject({ kind: "no-plan", sheets: ["Ghi chú"] });
  });
});
