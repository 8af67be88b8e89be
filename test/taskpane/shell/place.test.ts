import type { Destination } from "../../../src/taskpane/shell/pane-navigator";
import type { Place } from "../../../src/taskpane/shell/place";
import { FIRST_PLACE, placeAfter } from "../../../src/taskpane/shell/place";

const A_FILE = new File([], "ke-hoach.docx");
const ON_ROW_5: Place = { ...FIRST_PLACE, tab: "check", page: "row", row: "D05", focus: "page" };

test.each<[string, Place, Destination, Partial<Place>]>([
  [
    "a tab",
    ON_ROW_5,
    { tab: "plan", findingGroup: null },
    { page: null, row: null, focus: "view" },
  ],
  ["a page", FIRST_PLACE, { page: "insert" }, { page: "insert", row: null, focus: "page" }],
  ["a row", FIRST_PLACE, { page: "row", row: "D05" }, { page: "row", row: "D05", focus: "page" }],
  ["the next row", ON_ROW_5, { page: "row", row: "D06" }, { row: "D06", focus: "stay" }],
  ["the list of rows", FIRST_PLACE, { page: "row" }, { page: "row", row: null, focus: "page" }],
  [
    "a document",
    ON_ROW_5,
    { page: "import", document: A_FILE },
    { page: "import", row: null, document: { file: A_FILE }, focus: "page" },
  ],
])("leads to %s", (_, from, to, place) => {
  expect(placeAfter(from, { kind: "follow", to })).toMatchObject(place);
  expect(placeAfter(from, { kind: "lead", to })).toMatchObject({ ...place, focus: "stay" });
});

test("the same document opened again is another one to read", () => {
  const open = (place: Place) =>
    placeAfter(place, { kind: "lead", to: { page: "import", document: A_FILE } });
  const once = open(FIRST_PLACE);
  expect(open(once).document).not.toBe(once.document);
});

test("going back leaves the row and finds the tab again", () => {
  expect(placeAfter(ON_ROW_5, { kind: "back" })).toEqual({
    ...FIRST_PLACE,
    tab: "check",
    focus: "opener",
  });
});
