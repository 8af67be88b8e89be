import { act, screen, waitFor, within } from "@testing-library/react";
import type { RowForm } from "../../../src/app/session/row-form";
import type { SessionState } from "../../../src/app/session/session-state";
import type { LeaveGuard } from "../../../src/taskpane/navigation-context";
import { RowPage } from "../../../src/taskpane/row/row-page";
import { WITH_PLAN } from "../plan/school-plan";
import { expectNoViolations } from "../support/expect-no-violations";
import { renderPane } from "../support/render-pane";
import { aForm } from "./sample-form";

/** What the sheet says of each row; tests edit it as someone in the grid would. */
const sheet = new Map<string, RowForm>();

beforeEach(() => {
  sheet.clear();
  for (const id of ["D01", "D02", "D03"]) sheet.set(id, aForm(id));
});

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const box = (name: string | RegExp) => screen.getByRole("textbox", { name });
const MONEY = "Nguồn lực bảo đảm";
const TIME = /Thời gian thực hiện/;

function renderRow(row: string | null = "D01", state: Partial<SessionState> = {}) {
  return renderPane(<RowPage />, {
    state: { ...WITH_PLAN, selectedRow: row, ...state },
    navigation: { page: "row", row },
    rowForm: (id) => sheet.get(id) ?? null,
  });
}

/** The guard that the page has put up; `null` when it lets everything pass. */
function guardOf({ navigation }: ReturnType<typeof renderRow>): LeaveGuard | null {
  const calls = (navigation.guardLeaving as jest.Mock<void, [LeaveGuard | null]>).mock.calls;
  return calls.at(-1)?.[0] ?? null;
}

describe("reading a row", () => {
  it("shows its cells under the headings of the sheet, with how they are read", async () => {
    renderRow();
    expect(box(/Nội dung cải tiến/)).toHaveValue("Thay máy tính phòng Tin học");
    expect(box(/Chủ trì/)).toHaveValue("Kế toán");
    expect(box("Đơn vị/cá nhân phụ trách")).toHaveValue("Kế toán, giáo viên Tin học");
    expect(box(TIME)).toHaveAccessibleDescription("01/10/2026 – 31/12/2026, 3 tháng");
    expect(box(MONEY)).toHaveAccessibleDescription("57.000.000 đồng, từ 2 nguồn");
    expect(within(screen.getByRole("group", { name: "Tiêu chí" })).getByText("4.1")).toBeVisible();
    await expectNoViolations();
  });

  it("keeps the other columns behind a button", async () => {
    const { user } = renderRow();
    const others = button("Các cột khác (1)");
    expect(others).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByRole("textbox", { name: "Mục tiêu cải tiến" })).toBeNull();
    await user.click(others);
    expect(others).toHaveAttribute("aria-expanded", "true");
    expect(box("Mục tiêu cải tiến")).toHaveValue("Mỗi học sinh một máy");
  });

  it("marks the people as required where the sheet has no lead", () => {
    sheet.set("D01", aForm("D01", {}, { lead: null }));
    renderRow();
    expect(screen.queryByRole("textbox", { name: /Chủ trì/ })).toBeNull();
    expect(box(/phụ trách/)).toBeRequired();
  });

  it("selects the row in the sheet, unless it is selected already", () => {
    expect(renderRow("D02", { selectedRow: "D01" }).select).toHaveBeenCalledWith({
      sheet: "Kế hoạch 2026-2027",
      cell: "C21",
    });
    expect(renderRow("D02").select).not.toHaveBeenCalled();
  });

  it("says that a row is gone and offers the others", () => {
    sheet.delete("D02");
    renderRow("D02");
    expect(screen.getByText(/không còn trong bảng kế hoạch/)).toBeVisible();
    expect(button("Dòng 1. Việc 1")).toBeVisible();
  });
});

describe("saving", () => {
  it("writes what was changed and goes back", async () => {
    const pane = renderRow();
    await pane.user.clear(box(/Nội dung/));
    await pane.user.type(box(/Nội dung/), "Sửa{Enter}máy chiếu");
    await pane.user.type(box(/Chủ trì/), " trưởng");
    await pane.user.click(button("Lưu dòng"));
    expect(pane.editRow).toHaveBeenCalledWith(aForm(), {
      words: { task: "Sửa\nmáy chiếu" },
      lead: "Kế toán trưởng",
    });
    await waitFor(() => expect(pane.navigation.back).toHaveBeenCalledTimes(1));
    expect(guardOf(pane)).toBeNull();
  });

  it("has nothing to do while nothing is changed", async () => {
    const { user, editRow } = renderRow();
    const save = button("Lưu dòng");
    expect(save).toHaveAttribute("aria-disabled", "true");
    await user.type(box(TIME), "x{Backspace}");
    expect(save).toHaveAttribute("aria-disabled", "true");
    await user.click(save);
    expect(editRow).not.toHaveBeenCalled();
  });

  it("may leave required cells blank", async () => {
    const { user, editRow } = renderRow();
    await user.clear(box(TIME));
    expect(await screen.findByText("Chưa ghi thời gian")).toBeVisible();
    await user.click(button("Lưu dòng"));
    expect(editRow).toHaveBeenCalledWith(aForm(), { words: { time: "" } });
  });

  it("stays with everything typed when it fails, and leaves when trying again works", async () => {
    const pane = renderRow();
    pane.editRow.mockResolvedValue(false);
    await pane.user.type(box(/Nội dung/), " mới");
    await pane.user.click(button("Lưu dòng"));
    pane.setState({ failure: { action: "edit-row", reason: "protected-sheet", params: {} } });
    expect(screen.getByRole("alert")).toHaveTextContent("bảng vẫn như cũ");
    expect(box(/Nội dung/)).toHaveValue("Thay máy tính phòng Tin học mới");
    expect(pane.navigation.back).not.toHaveBeenCalled();
    pane.setState({ failure: null, changes: 1, undoable: { kind: "edit-row", params: {} } });
    expect(pane.navigation.back).toHaveBeenCalledTimes(1);
  });

  it("does not lose what was typed after a failure when trying again works", async () => {
    const pane = renderRow();
    pane.editRow.mockResolvedValue(false);
    await pane.user.type(box(/Nội dung/), " mới");
    await pane.user.click(button("Lưu dòng"));
    await pane.user.type(box(/Nội dung/), " hơn");
    pane.setState({ changes: 1, undoable: { kind: "edit-row", params: {} } });
    expect(pane.navigation.back).not.toHaveBeenCalled();
    expect(box(/Nội dung/)).toHaveValue("Thay máy tính phòng Tin học mới hơn");
  });
});

describe("typing while the row is being saved", () => {
  /** Saves and lets the session answer only when the test says so. */
  async function startSaving() {
    const pane = renderRow();
    let answer: (saved: boolean) => void = () => undefined;
    pane.editRow.mockReturnValueOnce(new Promise<boolean>((resolve) => (answer = resolve)));
    await pane.user.type(box(/Nội dung/), " mới");
    await pane.user.type(box(/Chủ trì/), " trưởng ");
    await pane.user.click(button("Lưu dòng"));
    const now = aForm(
      "D01",
      { task: "Thay máy tính phòng Tin học mới" },
      { lead: "Kế toán trưởng" }
    );
    const finish = async () => {
      sheet.set("D01", now);
      pane.setState({ changes: 1, undoable: { kind: "edit-row", params: {} } });
      await act(() => Promise.resolve(answer(true)));
    };
    return { ...pane, now, finish };
  }

  it("stays with what was typed, as a change of what was saved", async () => {
    const pane = await startSaving();
    await pane.user.type(box(/Nội dung/), " hơn");
    await pane.finish();
    expect(pane.navigation.back).not.toHaveBeenCalled();
    expect(guardOf(pane)).not.toBeNull();
    expect(box(/Nội dung/)).toHaveValue("Thay máy tính phòng Tin học mới hơn");
    expect(screen.queryByText(/vừa được sửa ở/)).toBeNull();
    await pane.user.click(button("Lưu dòng"));
    expect(pane.editRow).toHaveBeenLastCalledWith(pane.now, {
      words: { task: "Thay máy tính phòng Tin học mới hơn" },
      lead: "Kế toán trưởng ",
    });
    await waitFor(() => expect(pane.navigation.back).toHaveBeenCalledTimes(1));
  });

  it("leaves when nothing more was typed, though the sheet words a part otherwise", async () => {
    const pane = await startSaving();
    await pane.finish();
    expect(pane.navigation.back).toHaveBeenCalledTimes(1);
    expect(guardOf(pane)).toBeNull();
  });

  it("keeps what was typed into another cell", async () => {
    const pane = await startSaving();
    await pane.user.type(box(TIME), "!");
    await pane.finish();
    expect(pane.navigation.back).not.toHaveBeenCalled();
    expect(box(TIME)).toHaveValue("Quý IV/2026!");
  });
});

describe("leaving with something unsaved", () => {
  async function changeAndLeave() {
    const pane = renderRow();
    const leave = jest.fn();
    await pane.user.type(box(/Nội dung/), "!");
    await act(() => Promise.resolve(guardOf(pane)?.(leave)));
    return { ...pane, leave };
  }

  it("lets an untouched form be left", () => {
    expect(guardOf(renderRow())).toBeNull();
  });

  it("asks first, with the keyboard on going on", async () => {
    const { user, leave } = await changeAndLeave();
    expect(screen.getByText("Bỏ những gì vừa sửa?")).toBeVisible();
    expect(button("Sửa tiếp")).toHaveFocus();
    await expectNoViolations();
    await user.keyboard("{Escape}");
    expect(screen.queryByText("Bỏ những gì vừa sửa?")).toBeNull();
    expect(box(/Nội dung/)).toHaveFocus();
    expect(box(/Nội dung/)).toHaveValue("Thay máy tính phòng Tin học!");
    expect(leave).not.toHaveBeenCalled();
  });

  it("leaves when told to", async () => {
    const { user, leave } = await changeAndLeave();
    await user.click(button("Bỏ"));
    expect(leave).toHaveBeenCalledTimes(1);
  });
});

describe("other rows", () => {
  it("walks to the rows before and after", async () => {
    const { user, navigation } = renderRow("D02");
    await user.click(button("Dòng trước"));
    await user.click(button("Dòng sau"));
    expect(navigation.openRow).toHaveBeenNthCalledWith(1, "D01");
    expect(navigation.openRow).toHaveBeenNthCalledWith(2, "D03");
  });

  it("ends at the last row without losing the keyboard", async () => {
    const { user, navigation } = renderRow("D03");
    const next = button("Dòng sau");
    expect(next).toHaveAttribute("aria-disabled", "true");
    await user.click(next);
    expect(navigation.openRow).not.toHaveBeenCalled();
    expect(next).toHaveFocus();
  });

  it("finds any row by its words, over what is being typed", async () => {
    const { user, navigation } = renderRow();
    await user.type(box(/Nội dung/), "!");
    await user.click(button("Chọn dòng khác"));
    expect(screen.getByRole("searchbox")).toHaveFocus();
    await user.keyboard("viec 3");
    expect(screen.getByText("1 dòng có “viec 3”")).toBeVisible();
    await user.click(button("Dòng 3. Việc 3"));
    expect(navigation.openRow).toHaveBeenCalledWith("D03");
    await user.keyboard("{Escape}");
    expect(box(/Nội dung/)).toHaveValue("Thay máy tính phòng Tin học!");
    expect(button("Chọn dòng khác")).toHaveFocus();
  });

  it("is a list when no row is named", async () => {
    const { user, navigation } = renderRow(null);
    const list = screen.getByRole("list", { name: "Các dòng của kế hoạch" });
    expect(within(list).getAllByRole("button")).toHaveLength(3);
    await expectNoViolations();
    await user.click(button("Dòng 2. Việc 2"));
    expect(navigation.openRow).toHaveBeenCalledWith("D02");
  });

  it("leads to the plan when there are none", async () => {
    const { user, navigation } = renderRow(null, { workbook: { kind: "reading" } });
    await user.click(button("Về mục Kế hoạch"));
    expect(navigation.openTab).toHaveBeenCalledWith("plan");
  });
});

describe("the sheet is edited meanwhile", () => {
  it("follows where nothing is typed", async () => {
    const pane = renderRow();
    await pane.user.type(box(/Chủ trì/), "!");
    sheet.set("D01", aForm("D01", { task: "Việc khác" }));
    pane.setState({ checkedAt: "10:00" });
    expect(box(/Nội dung/)).toHaveValue("Việc khác");
    expect(box(/Chủ trì/)).toHaveValue("Kế toán!");
    expect(screen.queryByText(/vừa được sửa ở/)).toBeNull();
  });

  it.each([
    ["Lấy chữ trong bảng", "Việc khác", null],
    ["Giữ chữ đang gõ", "Thay máy tính phòng Tin học!", "Việc khác"],
  ])("asks where something is typed: %s", async (answer, shown, over) => {
    const pane = renderRow();
    await pane.user.type(box(/Nội dung/), "!");
    const now = aForm("D01", { task: "Việc khác" });
    sheet.set("D01", now);
    pane.setState({ checkedAt: "10:00" });
    expect(screen.getByText(/vừa được sửa ở: ô C20/)).toBeVisible();
    await pane.user.click(button(answer));
    expect(screen.queryByText(/vừa được sửa ở/)).toBeNull();
    expect(box(/Nội dung/)).toHaveValue(shown);
    await pane.user.click(button("Lưu dòng"));
    expect(pane.editRow.mock.calls).toEqual(
      over === null ? [] : [[now, { words: { task: "Thay máy tính phòng Tin học!" } }]]
    );
  });

  it("keeps what is typed in a row that disappears", async () => {
    const pane = renderRow();
    await pane.user.type(box(/Nội dung/), "!");
    sheet.delete("D01");
    pane.setState({ checkedAt: "10:00" });
    expect(screen.getByText(/Chép lại chữ cần giữ/)).toBeVisible();
    expect(box(/Nội dung/)).toHaveValue("Thay máy tính phòng Tin học!");
    expect(button("Lưu dòng")).toHaveAttribute("aria-disabled", "true");
  });
});
