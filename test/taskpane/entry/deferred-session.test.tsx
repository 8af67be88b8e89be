import { START_STATE } from "../../../src/app/session/session-state";
import { deferredSession } from "../../../src/taskpane/deferred-session";
import { fakeSession } from "../support/fake-session";
import type { PlanSession } from "../../../src/app/session/plan-session";

function deferred() {
  const fake = fakeSession({ checkedAt: "08:30" });
  let open: (session: PlanSession) => void = () => undefined;
  let fail: (cause: Error) => void = () => undefined;
  const opening = new Promise<PlanSession>((resolve, reject) => {
    [open, fail] = [resolve, reject];
  });
  const session = deferredSession(opening);
  return { fake, session, open: () => open(fake.session), fail, opening };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("deferredSession", () => {
  it("is reading the workbook until it is open, always in the same state", () => {
    const { session } = deferred();
    expect(session.getState()).toBe(START_STATE);
  });

  it("tells listeners when it opens and at every change after", async () => {
    const { session, open, fake } = deferred();
    const listener = jest.fn();
    const stop = session.subscribe(listener);
    open();
    await settled();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(session.getState()).toBe(fake.session.getState());
    fake.setState({ checkedAt: "09:15" });
    expect(listener).toHaveBeenCalledTimes(2);
    expect(session.getState().checkedAt).toBe("09:15");
    stop();
    fake.setState({ checkedAt: "10:00" });
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it("does what was asked of it before it was open", async () => {
    const { session, open, fake } = deferred();
    const done = session.addCriterion("3.4");
    expect(fake.addCriterion).not.toHaveBeenCalled();
    open();
    await expect(done).resolves.toBe(true);
    expect(fake.addCriterion).toHaveBeenCalledWith("3.4");
  });

  it("previews and cancels only what is open", async () => {
    const { session, open, fake } = deferred();
    session.cancel();
    expect(() => session.previewImport("plan.docx", { sheets: [] })).toThrow();
    open();
    await settled();
    session.cancel();
    expect(fake.cancel).toHaveBeenCalledTimes(1);
    session.previewImport("plan.docx", { sheets: [] });
    expect(fake.previewImport).toHaveBeenCalledWith("plan.docx", { sheets: [] });
  });

  it("stays reading, without a second complaint, when it cannot be opened", async () => {
    const { session, fail, opening } = deferred();
    fail(new Error("offline"));
    await expect(opening).rejects.toThrow("offline");
    expect(session.getState()).toBe(START_STATE);
  });

  it("hands every method of a session on", async () => {
    const { session, open, fake } = deferred();
    open();
    await settled();
    expect(Object.keys(session).sort()).toEqual(Object.keys(fake.session).sort());
  });
});
