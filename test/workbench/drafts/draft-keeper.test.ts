import { DraftKeeper } from "../../../src/workbench/drafts/draft-keeper";

const QUIET_MS = 1_000;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function keeping(kept: boolean = true) {
  const keep = jest.fn(() => Promise.resolve(kept));
  return { keep, keeper: new DraftKeeper(keep, QUIET_MS) };
}

test("a burst of changes is kept once, when it is over", async () => {
  const { keep, keeper } = keeping();
  keeper.touch();
  await jest.advanceTimersByTimeAsync(QUIET_MS - 1);
  keeper.touch();
  await jest.advanceTimersByTimeAsync(QUIET_MS - 1);
  expect(keep).not.toHaveBeenCalled();
  expect(keeper.upToDate).toBe(false);
  await jest.advanceTimersByTimeAsync(1);
  expect(keep).toHaveBeenCalledTimes(1);
  expect(keeper.upToDate).toBe(true);
});

test("a change while keeping is kept after it", async () => {
  const { keep, keeper } = keeping();
  let finish: (kept: boolean) => void = () => undefined;
  keep.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
  keeper.touch();
  await jest.advanceTimersByTimeAsync(QUIET_MS);
  keeper.touch();
  finish(true);
  await jest.advanceTimersByTimeAsync(0);
  expect(keeper.upToDate).toBe(false);
  await jest.advanceTimersByTimeAsync(QUIET_MS);
  expect(keep).toHaveBeenCalledTimes(2);
  expect(keeper.upToDate).toBe(true);
});

test("flushing keeps at once, and only what is not kept", async () => {
  const { keep, keeper } = keeping();
  keeper.touch();
  expect(await keeper.flush()).toBe(true);
  expect(await keeper.flush()).toBe(true);
  await jest.advanceTimersByTimeAsync(QUIET_MS);
  expect(keep).toHaveBeenCalledTimes(1);
});

test("what the browser did not keep is not up to date, and is tried again", async () => {
  const { keep, keeper } = keeping(false);
  keeper.touch();
  expect(await keeper.flush()).toBe(false);
  keep.mockResolvedValueOnce(true);
  expect(await keeper.flush()).toBe(true);
});

test("what was forgotten stays away until the next change", async () => {
  const { keep, keeper } = keeping();
  keeper.touch();
  keeper.forget();
  expect(await keeper.flush()).toBe(false);
  expect(keep).not.toHaveBeenCalled();
  keeper.touch();
  expect(await keeper.flush()).toBe(true);
});
