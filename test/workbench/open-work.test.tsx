import { newDocument } from "../../src/workbench/document/new-document";
import { OpenWork } from "../../src/workbench/open-work";
import { WorkbenchStore } from "../../src/workbench/workbench-store";
import { fakeSession } from "../taskpane/support/fake-session";
import { fakeComputer } from "./support/fake-drafts";
import { fakeGrids } from "./support/fake-grid";
import { NOON, smallWorkbook } from "./support/small-workbook";

/** A document on the page, and a second one to take its place. */
async function openTwo() {
  const computer = fakeComputer();
  const grids = fakeGrids();
  const store = new WorkbenchStore("vi");
  const work = new OpenWork(
    {
      locale: "vi",
      openGrid: grids.openGrid,
      createSession: () => fakeSession().session,
      read: () => Promise.reject(new Error("Nothing is read here.")),
      write: () => Promise.reject(new Error("Nothing is written here.")),
      download: () => undefined,
      drafts: computer.tab(),
      quietMs: 60_000,
      clock: () => NOON,
      painted: () => Promise.resolve(),
      report: () => undefined,
    },
    store
  );
  work.desk.standIn(document.createElement("div"));
  const [first, second] = ["một", "hai"].map((text) =>
    newDocument({ origin: "blank", fileName: `${text}.xlsx`, workbook: smallWorkbook(text) })
  );
  if (!first || !second) throw new Error("No documents.");
  await work.show(first, false);
  return { computer, grids, work, first, second };
}

test.each(["edit", "type"] as const)(
  "what was done last (%s) is in its draft when another document takes the place",
  async (kind) => {
    const { computer, grids, work, first, second } = await openTwo();
    grids.newest()[kind](smallWorkbook("đã sửa"));
    await work.show(second, false);
    expect([...computer.drafts.values()]).toMatchObject([
      { id: first.id, unsaved: true, workbook: smallWorkbook("đã sửa") },
    ]);
  }
);

test("nothing is kept of a document that nothing was changed in", async () => {
  const { computer, work, second } = await openTwo();
  work.keepUntouched();
  await work.show(second, false);
  expect(computer.drafts.size).toBe(0);
});
