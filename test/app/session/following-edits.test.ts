import { createPlanSession } from "../../../src/app/session/create-plan-session";
import { EditFollower } from "../../../src/app/session/edit-follower";
import type { PlanSession } from "../../../src/app/session/plan-session";
import type { InteractiveHost, WorkbookHint } from "../../../src/hosts/host";
import { readHtml } from "../../../src/documents/html/read-html";
import { XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { SourceWorkbook } from "../../../src/sheets/model/source-row";
import { fileSession } from "../../support/file-session";
import { readFixture } from "../../support/read-fixture";
import { SURROUNDINGS } from "../../support/surroundings";

jest.setTimeout(60_000);

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const EDITED: WorkbookHint = { kind: "edited", sheet: "Kế hoạch" };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("readings after edits", () => {
  function follower(readFor = 0) {
    const readAt: number[] = [];
    const started = Date.now();
    const follow = new EditFollower(wait, async () => {
      readAt.push(Date.now() - started);
      if (readFor > 0) await wait(readFor);
    });
    return { follow, readAt };
  }

  test("one edit is read within a second", async () => {
    const { follow, readAt } = follower();
    follow.hint();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(readAt).toHaveLength(1);
  });

  test("two hundred edits in a burst make one reading", async () => {
    const { follow, readAt } = follower();
    for (let event = 0; event < 200; event += 1) {
      follow.hint();
      await jest.advanceTimersByTimeAsync(1);
    }
    await jest.advanceTimersByTimeAsync(10_000);
    expect(readAt).toHaveLength(1);
    expect(readAt[0]).toBeLessThanOrEqual(200 + 1_000);
  });

  test("someone who never pauses is answered all the same", async () => {
    const { follow, readAt } = follower();
    for (let event = 0; event < 100; event += 1) {
      follow.hint();
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(readAt[0]).toBeLessThanOrEqual(2_000);
    expect(readAt.length).toBeLessThanOrEqual(10);
  });

  test("an edit during a reading leads to another one, never to two at once", async () => {
    const { follow, readAt } = follower(5_000);
    follow.hint();
    await jest.advanceTimersByTimeAsync(1_000);
    follow.hint();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(readAt).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(readAt).toHaveLength(2);
  });

  test("nothing is read once it is stopped", async () => {
    const { follow, readAt } = follower();
    follow.hint();
    follow.stop();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(readAt).toEqual([]);
  });
});

/** A host whose workbook the test swaps, as a user's edits would. */
function editedHost(start: SourceWorkbook) {
  let workbook = start;
  let tell: (hint: WorkbookHint) => void = () => undefined;
  let delay = 0;
  const host: InteractiveHost = {
    read: async () => {
      const seen = workbook;
      if (delay > 0) await wait(delay);
      return seen;
    },
    apply: () => Promise.reject(new Error("nothing is written here")),
    describeSheet: () => Promise.reject(new Error("nothing is printed here")),
    select: () => Promise.resolve(),
    selection: () => Promise.resolve(null),
    watch: (given) => {
      tell = given;
      return Promise.resolve(() => Promise.resolve());
    },
  };
  return {
    host,
    edit: (to: SourceWorkbook) => {
      workbook = to;
      tell(EDITED);
    },
    takes: (milliseconds: number) => {
      delay = milliseconds;
    },
  };
}

function sessionOn(host: InteractiveHost): PlanSession {
  return createPlanSession(host, {
    locale: "vi",
    now: () => ({ date: SURROUNDINGS.today, time: "9:42" }),
    wait,
    report: (error) => {
      throw error;
    },
  });
}

/** Whether the session shows the doubtful amount that the edit brought. */
function asksForAmount(session: PlanSession): boolean {
  const { workbook } = session.getState();
  if (workbook.kind !== "plan") throw new Error(workbook.kind);
  return workbook.plan.findings.some(({ code }) => code === "money-ambiguous");
}

/** A workbook of ours with a fictitious plan, and the same one with a doubtful amount in it. */
async function twoStates(): Promise<readonly [SourceWorkbook, SourceWorkbook]> {
  jest.useRealTimers();
  const opened = fileSession();
  const source = readHtml(readFixture("mau-57-sach.html"));
  await opened.session.writeImport(opened.session.previewImport("mau.html", source), new Map());
  const before = await opened.host.read();
  const edited = new XlsxHost(opened.host.file);
  const row = Number(/\d+/.exec(opened.plan().rows[0]?.cell ?? "")?.[0]);
  const cells = [{ row, column: 8, value: "5 hay 6 triệu" }];
  await edited.apply({ steps: [{ kind: "edit-cells", sheet: "Kế hoạch", cells }], expected: [] });
  const after = await edited.read();
  jest.useFakeTimers();
  return [before, after];
}

describe("a session", () => {
  test("shows what an edit changed within a second, and does not lose one during a check", async () => {
    const [before, after] = await twoStates();
    const user = editedHost(before);
    const session = sessionOn(user.host);
    await session.refresh();
    expect(asksForAmount(session)).toBe(false);

    user.edit(after);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(asksForAmount(session)).toBe(true);

    user.takes(4_000);
    const check = session.refresh();
    await jest.advanceTimersByTimeAsync(500);
    user.edit(before);
    await jest.advanceTimersByTimeAsync(4_000);
    await check;
    expect(asksForAmount(session)).toBe(true);
    await jest.advanceTimersByTimeAsync(6_000);
    expect(asksForAmount(session)).toBe(false);
    await session.close();
  });

  test("never shows an old reading over a newer one", async () => {
    const [before, after] = await twoStates();
    const user = editedHost(before);
    const session = sessionOn(user.host);
    await session.refresh();
    expect(asksForAmount(session)).toBe(false);

    user.takes(8_000);
    user.edit(before);
    await jest.advanceTimersByTimeAsync(1_000);
    user.takes(0);
    user.edit(after);
    await session.refresh();
    expect(asksForAmount(session)).toBe(true);
    await jest.advanceTimersByTimeAsync(7_500);
    expect(asksForAmount(session)).toBe(true);
    await session.close();
  });
});
