import { claimWithLock } from "../../../src/workbench/drafts/claim-with-lock";

type Hold = (lock: object | null) => Promise<void> | undefined;

const original = Object.getOwnPropertyDescriptor(globalThis, "navigator");
const withNavigator = (navigator: object) =>
  Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true });

afterEach(() => {
  if (original) Object.defineProperty(globalThis, "navigator", original);
  else Reflect.deleteProperty(globalThis, "navigator");
});

test("holds the browser's lock until it is let go", async () => {
  let held: Promise<void> | undefined;
  const request = jest.fn((_: string, __: object, hold: Hold) => {
    held = hold({});
    return held ?? Promise.resolve();
  });
  withNavigator({ locks: { request } });
  const claim = await claimWithLock("d1", 0);
  expect(claim?.exclusive).toBe(true);
  expect(request.mock.calls[0]?.slice(0, 2)).toEqual(["caitien.draft.d1", { ifAvailable: true }]);
  const ended = jest.fn();
  void held?.then(ended);
  await Promise.resolve();
  expect(ended).not.toHaveBeenCalled();
  claim?.letGo();
  await held;
  expect(ended).toHaveBeenCalledTimes(1);
});

test("is refused while another tab has it", async () => {
  const request = (_: string, __: object, hold: Hold) => hold(null) ?? Promise.resolve();
  withNavigator({ locks: { request } });
  expect(await claimWithLock("d1", 0)).toBeNull();
});

test("is refused when another tab does not let go in time", async () => {
  const timeout = new DOMException("too late", "TimeoutError");
  withNavigator({ locks: { request: () => Promise.reject(timeout) } });
  expect(await claimWithLock("d1", 5)).toBeNull();
});

test.each([
  ["has no locks", {}],
  [
    "forbids them",
    { locks: { request: () => Promise.reject(new DOMException("no", "SecurityError")) } },
  ],
])("succeeds without keeping other tabs out where the browser %s", async (_, navigator) => {
  withNavigator(navigator);
  expect(await claimWithLock("d1", 0)).toEqual({
    exclusive: false,
    letGo: expect.any(Function) as unknown,
  });
});
