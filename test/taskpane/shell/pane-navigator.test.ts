import { createPaneNavigator } from "../../../src/taskpane/shell/pane-navigator";

const A_FILE = new File([], "ke-hoach.docx");

test("leads the pane that is connected", () => {
  const navigator = createPaneNavigator();
  const go = jest.fn();
  navigator.connect(go);
  navigator.openTab("check", "clarify");
  navigator.openPage("insert");
  navigator.openRow("D05");
  navigator.openRow(null);
  navigator.openDocument(A_FILE);
  expect(go.mock.calls).toEqual([
    [{ tab: "check", findingGroup: "clarify" }],
    [{ page: "insert" }],
    [{ page: "row", row: "D05" }],
    [{ page: "row", row: null }],
    [{ page: "import", document: A_FILE }],
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
