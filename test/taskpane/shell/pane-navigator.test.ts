import { createPaneNavigator } from "../../../src/taskpane/shell/pane-navigator";

const NOTHING_TYPED = { hasUnsavedWords: () => false };
const A_FILE = new File([], "ke-hoach.docx");

test("leads the pane that is connected", () => {
  const navigator = createPaneNavigator();
  const go = jest.fn();
  navigator.connect({ go, ...NOTHING_TYPED });
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
  const disconnect = navigator.connect({ go, ...NOTHING_TYPED });
  disconnect();
  navigator.connect({ go, ...NOTHING_TYPED });
  expect(go.mock.calls).toEqual([[{ tab: "rollup", findingGroup: null }]]);
});

test("leads nothing that has gone", () => {
  const navigator = createPaneNavigator();
  const go = jest.fn();
  navigator.connect({ go, ...NOTHING_TYPED })();
  navigator.openTab("check");
  expect(go).not.toHaveBeenCalled();
});

test("knows of unsaved words only from the pane that is connected", () => {
  const navigator = createPaneNavigator();
  expect(navigator.hasUnsavedWords()).toBe(false);
  const hasUnsavedWords = jest.fn().mockReturnValueOnce(false).mockReturnValue(true);
  const disconnect = navigator.connect({ go: jest.fn(), hasUnsavedWords });
  expect(navigator.hasUnsavedWords()).toBe(false);
  expect(navigator.hasUnsavedWords()).toBe(true);
  disconnect();
  expect(navigator.hasUnsavedWords()).toBe(false);
});
