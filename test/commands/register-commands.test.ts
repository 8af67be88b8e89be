import type { SessionState } from "../../src/app/session/session-state";
import { COMMANDS } from "../../src/commands/commands";
import { registerCommands } from "../../src/commands/register-commands";
import { fakeSession } from "../taskpane/support/fake-session";

const NO_PLAN = { kind: "no-plan", sheets: ["Sheet1"], tables: [] } as const;
const READING = { action: "read", sheet: null, done: 0, total: 0 } as const;

type Handler = (event: Office.AddinCommands.Event) => void;

/** Excel as far as the ribbon is concerned, and the order in which things happen. */
function ribbon() {
  const handlers = new Map<string, Handler>();
  const happened: string[] = [];
  const showAsTaskpane = jest.fn(() => Promise.resolve());
  const office = {
    actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
    addin: { showAsTaskpane },
  };
  Object.assign(globalThis, { Office: office });
  const fake = fakeSession({ workbook: NO_PLAN });
  const navigation = {
    openTab: (tab: string) => happened.push(`tab ${tab}`),
    openPage: (page: string) => happened.push(`page ${page}`),
  };
  registerCommands(fake.session, navigation);
  const press = (id: string) =>
    new Promise<void>((completed) => {
      handlers.get(id)?.({ completed } as unknown as Office.AddinCommands.Event);
    });
  return { handlers, happened, fake, press, showAsTaskpane };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("registerCommands", () => {
  it("answers every command of the table and no other", () => {
    expect([...ribbon().handlers.keys()]).toEqual(COMMANDS.map(({ id }) => id));
  });

  it.each([
    ["insertPlan", "page insert"],
    ["importDocument", "page import"],
    ["addCriterion", "tab criteria"],
    ["recheck", "tab check"],
    ["rollUp", "tab rollup"],
  ])("%s shows the pane on its %s", async (id, place) => {
    const { press, happened, showAsTaskpane } = ribbon();
    await press(id);
    expect(happened).toEqual([place]);
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["insertPlan", 0, 0],
    ["recheck", 1, 0],
    ["rollUp", 0, 1],
  ])("%s checks %d times and rolls up %d times", async (id, checks, rollUps) => {
    const { press, fake } = ribbon();
    await press(id);
    expect(fake.recheck).toHaveBeenCalledTimes(checks);
    expect(fake.rollUp).toHaveBeenCalledTimes(rollUps);
  });

  it("gives the button back only when the work is done", async () => {
    const { press, fake } = ribbon();
    let finish: (done: boolean) => void = () => undefined;
    fake.recheck.mockReturnValue(new Promise<boolean>((resolve) => (finish = resolve)));
    const completed = jest.fn();
    const pressed = press("recheck").then(completed);
    await new Promise(setImmediate);
    expect(completed).not.toHaveBeenCalled();
    finish(true);
    await pressed;
    expect(completed).toHaveBeenCalled();
  });

  it.each([
    ["being read", { workbook: NO_PLAN, busy: null }],
    ["unreadable", { busy: null, failure: { action: "read", reason: "busy", params: {} } }],
  ] as const)("waits for a workbook that is still %s", async (_, then) => {
    const { press, fake } = ribbon();
    fake.setState({ workbook: { kind: "reading" }, busy: READING });
    const pressed = press("recheck");
    await new Promise(setImmediate);
    fake.setState({ busy: null });
    expect(fake.recheck).not.toHaveBeenCalled();
    fake.setState(then as Partial<SessionState>);
    await pressed;
    expect(fake.recheck).toHaveBeenCalledTimes(1);
  });
});
