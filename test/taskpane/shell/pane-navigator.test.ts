import { createPaneNavigator } from "../../../src/taskpane/shell/pane-navigator";

test("leads the pane that is connected", () => {
  const navigator = createPaneNavigator();
  const go = jest.fn();
  navigator.connect(go);
  navigator.openTab("check", "clarify");
  navigator.openPage("insert");
  expect(go.mock.calls).toEqual([
    [{ tab: "check", findingGroup: "clarify" }],
    [{ page: "insert" }],
  ]);
});

test("keeps the last destination until the pane is there, once", () => {
  const navigator = createPaneNavigator();
  const go = jest.fn();
  navigator.openTab("plan");
  navigator.openTab("rollup");
  const disconnect = navigator.connect(go);
  disconnect();
  navigator.connect(go);
  expect(go.mock.calls).toEqual([[{ tab: "rollup", findingGroup: null }]]);
});

test("leads nothing that has gone", () => {
  const navigator = createPaneNavigator();
  const go = jest.fn();
  navigator.connect(go)();
  navigator.openTab("check");
  expect(go).not.toHaveBeenCalled();
});
