import type { Draft } from "../../../src/workbench/drafts/draft";
import { DraftShelf } from "../../../src/workbench/drafts/draft-shelf";
import { fakeComputer } from "../support/fake-drafts";
import { NOON, smallDraft, smallWorkbook } from "../support/small-workbook";

/** Two tabs of a browser without locks; the second one shows "của tôi". */
function withoutLocks(drafts: readonly Draft[] = []) {
  const computer = fakeComputer([smallDraft("của thẻ khác"), ...drafts], false);
  const tab = computer.tab("của tôi");
  const onRefused = jest.fn<void, [unknown]>();
  return { computer, tab, shelf: new DraftShelf({ ...tab, onRefused }) };
}

describe("where no tab can know what another one has", () => {
  test("a reload shows the tab's own work again", async () => {
    const own = smallDraft("của tôi");
    const { shelf, computer } = withoutLocks([own]);
    expect(await shelf.restore()).toEqual(own);
    expect([...computer.drafts.keys()]).toEqual(["của thẻ khác", "của tôi"]);
  });

  test("a new tab takes nothing over by itself", async () => {
    const { shelf, computer } = withoutLocks();
    expect(await shelf.restore()).toBeNull();
    expect([...computer.drafts.keys()]).toEqual(["của thẻ khác"]);
  });

  test("a saved draft is not swept away: a tab may still show it", async () => {
    const { shelf, computer } = withoutLocks([smallDraft("đã lưu", { unsaved: false })]);
    await shelf.restore();
    expect([...computer.drafts.keys()]).toContain("đã lưu");
  });

  test("other work is offered, and taken as a copy that a reload shows again", async () => {
    const { shelf, tab, computer } = withoutLocks();
    expect((await shelf.others()).map(({ id }) => id)).toEqual(["của thẻ khác"]);
    const copy = await shelf.take("của thẻ khác");
    if (!copy) throw new Error("Nothing was taken.");
    expect(copy).toEqual({ ...smallDraft("của thẻ khác"), id: copy.id });
    expect(copy.id).not.toBe("của thẻ khác");
    await shelf.settle(copy.id);
    await shelf.keep({ ...copy, workbook: smallWorkbook("đã sửa"), changedAt: NOON + 1 });
    expect(computer.drafts.get("của thẻ khác")).toEqual(smallDraft("của thẻ khác"));
    const reloaded = new DraftShelf({ ...tab, onRefused: () => undefined });
    expect((await reloaded.restore())?.workbook).toEqual(smallWorkbook("đã sửa"));
  });

  test("a copy is kept before anything is changed in it", async () => {
    const { shelf, computer } = withoutLocks();
    const copy = await shelf.take("của thẻ khác");
    expect([...computer.drafts.keys()]).toEqual(["của thẻ khác", copy?.id]);
  });

  test("clearing, which the user asks for, removes everything", async () => {
    const { shelf, computer } = withoutLocks([smallDraft("của tôi")]);
    await shelf.clear();
    expect(computer.drafts.size).toBe(0);
  });
});

test("with locks, other work is taken as it is", async () => {
  const computer = fakeComputer([smallDraft("cũ")]);
  const shelf = new DraftShelf({ ...computer.tab(), onRefused: () => undefined });
  expect(await shelf.take("cũ")).toEqual(smallDraft("cũ"));
  expect([...computer.drafts.keys()]).toEqual(["cũ"]);
});
