import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ShownFinding } from "../../../src/app/session/session-state";
import type { Locale } from "../../../src/locales/locale";
import { CheckView } from "../../../src/taskpane/check/check-view";
import { expectNoViolations } from "../support/expect-no-violations";
import { renderPane } from "../support/render-pane";
import { aFinding, MISSING_LEAD, planState, UNTIDY, WARNING } from "./sample-findings";

/** Asking for roles takes seconds on a busy machine. */
jest.setTimeout(30_000);

const button = (name: string | RegExp) => screen.getByRole("button", { name });

function fixable(number: number, change: Partial<ShownFinding> = {}): ShownFinding {
  return aFinding({
    key: `text-tidied/D${number}`,
    code: "text-tidied",
    severity: "hint",
    certainty: "certain",
    group: "hint",
    cell: `F${40 + number}`,
    rowNumber: number,
    rowTitle: `Việc thứ ${number}`,
    fix: {
      at: { part: "row", row: `D${number}`, field: "people" },
      before: `Hiệu trưởng ${number},`,
      after: `Hiệu trưởng ${number}`,
    },
    ...change,
  });
}

function renderCheck(findings: readonly ShownFinding[], locale: Locale = "vi") {
  return renderPane(<CheckView />, { state: planState({ findings }), locale });
}

async function opened(findings: readonly ShownFinding[]) {
  const pane = renderCheck(findings);
  await pane.user.click(button(/chỗ chắc chắn$/));
  return pane;
}

/** jsdom forgets that it has the focus when the focused element goes away; a browser does not. */
beforeEach(() => jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

describe("the preview of all certain fixes", () => {
  it("lists every cell with what it says and what it will say, in the order of the plan", async () => {
    await opened([fixable(5), MISSING_LEAD, fixable(2), UNTIDY]);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Xem trước 3 chỗ sẽ sửa");
    const items = screen.getAllByRole("listitem");
    expect(items.map((item) => within(item).getByRole("heading").textContent)).toEqual([
      "Dòng 2. Việc thứ 2",
      "Dòng 3. Nâng cao năng lực đọc hiểu",
      "Dòng 5. Việc thứ 5",
    ]);
    const [first] = items;
    const values = within(first as HTMLElement).getAllByRole("definition");
    expect(values.map(({ textContent }) => textContent)).toEqual([
      "Hiệu trưởng 2,",
      "Hiệu trưởng 2",
    ]);
  });

  it("leaves out what is not certain and what has no fix", async () => {
    await opened([fixable(2), WARNING, fixable(3, { certainty: "judgement" })]);
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
  });

  it("lists a cell once, as it is fixed once", async () => {
    const { fix } = fixable(2);
    const second = fixable(2, { key: "wording-slip/D2", ...(fix ? { fix } : {}) });
    const { user, applyFixes } = await opened([fixable(2), second]);
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    await user.click(button("Sửa 1 chỗ này"));
    expect(applyFixes).toHaveBeenCalledWith([fixable(2).key]);
  });

  it("shows a cell in the sheet", async () => {
    const { user, select } = await opened([fixable(2)]);
    await user.click(button("Ô F42"));
    expect(select).toHaveBeenCalledWith({ sheet: "Kế hoạch", cell: "F42" });
  });

  it("makes all of them in one step and goes back to the list", async () => {
    const { user, applyFixes } = await opened([fixable(2), fixable(3)]);
    applyFixes.mockResolvedValue(true);
    await user.click(button("Sửa 2 chỗ này"));
    expect(applyFixes).toHaveBeenCalledTimes(1);
    expect(applyFixes).toHaveBeenCalledWith([fixable(2).key, fixable(3).key]);
    await waitFor(() => expect(button("Sửa 2 chỗ chắc chắn")).toBeVisible());
  });

  it("stays open when nothing was fixed", async () => {
    const { user, applyFixes } = await opened([fixable(2)]);
    applyFixes.mockResolvedValue(false);
    await user.click(button("Sửa 1 chỗ này"));
    expect(button("Sửa 1 chỗ này")).toBeVisible();
  });

  it("changes nothing on «Thôi»", async () => {
    const { user, applyFixes } = await opened([fixable(2)]);
    await user.click(button("Thôi"));
    expect(applyFixes).not.toHaveBeenCalled();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("1 chỗ cần xem");
  });

  it("follows the sheet, and closes when nothing is left to fix", async () => {
    const { setState } = await opened([fixable(2), fixable(3)]);
    setState(planState({ findings: [fixable(3)] }));
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    setState(planState({ findings: [WARNING] }));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("1 chỗ cần xem");
    expect(button("Xem tổng hợp")).toBeVisible();
  });

  it("draws a long list in steps", async () => {
    const { user, container } = await opened(Array.from({ length: 53 }, (_, n) => fixable(n + 1)));
    const items = () => container.querySelectorAll("li");
    expect(items()).toHaveLength(50);
    await user.click(screen.getByText("Xem thêm 3 chỗ"));
    expect(items()).toHaveLength(53);
    expect(items()[50]).toHaveFocus();
  });
});

describe("the keyboard in the preview", () => {
  it("begins at its heading and is back at the list's after Esc", async () => {
    const { user } = await opened([fixable(2)]);
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("1 chỗ cần xem");
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
  });

  it("is not taken from the sheet when an edit there removes the last fix", async () => {
    const { setState } = await opened([fixable(2)]);
    const cell = document.body.appendChild(document.createElement("input"));
    cell.focus();
    setState(planState({ findings: [WARNING] }));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("1 chỗ cần xem");
    expect(cell).toHaveFocus();
    cell.remove();
  });

  it("reaches the cells, then the buttons", async () => {
    const { user } = await opened([fixable(2)]);
    await user.tab();
    expect(button("Ô F42")).toHaveFocus();
    await user.tab();
    expect(button("Thôi")).toHaveFocus();
    await user.tab();
    expect(button("Sửa 1 chỗ này")).toHaveFocus();
  });
});

describe("while the fixes are made", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("says how far the work is, and stops it when asked to", () => {
    const { setState, cancel } = renderCheck([fixable(2), fixable(3)]);
    fireEvent.click(button(/chỗ chắc chắn$/));
    setState({ busy: { action: "fix-all", sheet: "Kế hoạch", done: 1, total: 2 } });
    act(() => jest.advanceTimersByTime(1_000));
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "1");
    expect(screen.queryByRole("button", { name: "Sửa 2 chỗ này" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Thôi" })).toBeNull();
    fireEvent.click(button("Dừng lại"));
    expect(cancel).toHaveBeenCalledTimes(1);
  });
});

it("is in English too, and accessible", async () => {
  const { user, container } = renderCheck([fixable(2), fixable(3)], "en");
  await user.click(button("Fix 2 certain"));
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Preview of fixes: 2");
  expect(button("Fix these 2")).toBeVisible();
  await expectNoViolations(container);
});
