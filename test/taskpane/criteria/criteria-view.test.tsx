import { act, screen, within } from "@testing-library/react";
import type { SessionState } from "../../../src/app/session/session-state";
import { CriteriaView } from "../../../src/taskpane/criteria/criteria-view";
import { SAMPLE_PLAN } from "../rollup/sample-plan";
import { expectNoViolations } from "../support/expect-no-violations";
import { renderPane } from "../support/render-pane";

const ADD = "Thêm vào kế hoạch";

function open(state: Partial<SessionState> = {}, plan = SAMPLE_PLAN) {
  return renderPane(<CriteriaView />, {
    state: { workbook: { kind: "plan", plan }, ...state },
  });
}

const searchBox = () => screen.getByRole("searchbox", { name: /Tìm tiêu chí/ });
const item = (name: RegExp) => screen.getByRole("treeitem", { name });
const shownCodes = () =>
  screen
    .getAllByRole("treeitem")
    .map((element) => /^\d\.\d+/.exec(element.textContent ?? "")?.[0])
    .filter((code) => code !== undefined);

/** As Tab does from the search box; which elements it may reach depends on a real layout. */
const focusTree = () => act(() => item(/^1\. /).focus());

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

describe("the tree", () => {
  it("shows the standards closed, with how many of their criteria are in the plan", () => {
    open();
    expect(screen.getByText("Đã có 6 trong 15 tiêu chí trong kế hoạch")).toBeVisible();
    const standard = item(/^4\. Điều kiện giáo dục/);
    expect(standard).toHaveAttribute("aria-expanded", "false");
    expect(within(standard).getByLabelText("2 trong 3 tiêu chí đã có dòng")).toHaveTextContent(
      "2/3"
    );
  });

  it("opens at the criterion of the row selected in the sheet", () => {
    open({ selectedRow: "D07" });
    expect(item(/^4\.2/)).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText("Thêm một dòng cho tiêu chí 4.2, sau dòng 7.")).toBeVisible();
  });

  it("shows of a chosen criterion what it asks, whose words these are, and its evidence code", () => {
    open({ selectedRow: "D07" });
    const details = item(/^Mức 1/);
    expect(details).toHaveTextContent(/Mức 2.*Số liệu.*Mã minh chứng MC\.4\.2\.01, MC\.4\.2\.02…/);
    expect(details).toHaveTextContent("do Cải Tiến tóm tắt, không phải nguyên văn");
    expect(within(item(/^4\.2/)).getByText("Bắt buộc")).toBeVisible();
    expect(within(item(/^4\.2/)).getByText("1 dòng")).toBeVisible();
  });

  it("goes to a row of the criterion", async () => {
    const { user, select } = open({ selectedRow: "D07" });
    await user.click(screen.getByRole("button", { name: "Xem dòng 7" }));
    expect(select).toHaveBeenCalledWith({ sheet: "Kế hoạch 2026-2027", cell: "A27" });
  });

  it("keeps one criterion open at a time; a second press closes it", async () => {
    const { user } = open({ selectedRow: "D07" });
    await user.click(screen.getByText("4.3"));
    expect(item(/^4\.2/)).toHaveAttribute("aria-expanded", "false");
    expect(item(/^4\.3/)).toHaveAttribute("aria-expanded", "true");
    await user.click(screen.getByText("4.3"));
    expect(screen.getByText("Chọn một tiêu chí để thêm.")).toBeVisible();
  });

  it("has three levels and nothing mandatory in a catalogue of 2018", () => {
    open({ selectedRow: "D01" }, { ...SAMPLE_PLAN, catalog: "TT17-2018-TH" });
    const criterion = item(/^1\.3/);
    expect(criterion).toHaveTextContent(/Mức 3.*\[Hn-1\.3-01\], n là số hộp/);
    expect(criterion).not.toHaveTextContent("Bắt buộc");
    expect(criterion).not.toHaveTextContent("Số liệu");
  });
});

describe("the keyboard", () => {
  it("starts in the search box; the tree is one stop, moved in by arrows, Home and End", async () => {
    const { user } = open();
    await user.tab();
    expect(searchBox()).toHaveFocus();
    const stops = screen.getAllByRole("treeitem").filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toEqual([item(/^1\. /)]);
    focusTree();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(item(/^1\.1/)).toHaveFocus();
    await user.keyboard("{End}");
    expect(item(/^4\. /)).toHaveFocus();
    await user.keyboard("{Home}");
    expect(item(/^1\. /)).toHaveFocus();
  });

  it.each([["{Enter}"], [" "], ["{ArrowRight}"]])("chooses by %s and adds", async (key) => {
    const { user, addCriterion } = open({ selectedRow: "D05" });
    focusTree();
    await user.keyboard("{End}{ArrowUp}");
    expect(item(/^4\.2/)).toHaveFocus();
    await user.keyboard(key);
    expect(item(/^4\.2/)).toHaveAttribute("aria-expanded", "true");
    await user.click(screen.getByRole("button", { name: ADD }));
    expect(addCriterion).toHaveBeenCalledWith("4.2");
  });
});

describe("the search", () => {
  it("finds as typed, without accents, and marks what it found", async () => {
    const { user, container } = open();
    await user.type(searchBox(), "an toan");
    expect(shownCodes()).toEqual(["1.3", "2.1", "4.2"]);
    expect(screen.getByText(/tiêu chí có/)).toHaveTextContent(
      "3 tiêu chí có “an toàn” trong tên hoặc nội dung"
    );
    const marked = [...container.querySelectorAll("mark")].map((mark) => mark.textContent);
    expect(new Set(marked)).toEqual(new Set(["an toàn"]));
    expect(searchBox()).toHaveFocus();
  });

  it("does not offer to add a chosen criterion that it does not show", async () => {
    const { user, addCriterion } = open({ selectedRow: "D05" });
    await user.type(searchBox(), "giao vien");
    await user.click(screen.getByRole("button", { name: ADD }));
    expect(screen.getByText("Chọn một tiêu chí để thêm.")).toBeVisible();
    expect(addCriterion).not.toHaveBeenCalled();
    await user.clear(searchBox());
    expect(screen.getByText("Thêm một dòng cho tiêu chí 4.1, sau dòng 6.")).toBeVisible();
  });

  it("says that nothing was found and clears from there", async () => {
    const { user } = open();
    await user.type(searchBox(), "bể bơi");
    expect(screen.getByText("Không có tiêu chí nào có “bể bơi”.")).toBeVisible();
    expect(screen.queryByRole("tree")).not.toBeInTheDocument();
    const [, clear] = screen.getAllByRole("button", { name: "Xóa ô tìm" });
    await user.click(clear ?? searchBox());
    expect(searchBox()).toHaveValue("");
    expect(searchBox()).toHaveFocus();
    expect(screen.getByRole("tree")).toBeVisible();
  });
});

describe("the actions", () => {
  it("gives the chosen criterion to the selected row", async () => {
    const { user, setCriterion } = open({ selectedRow: "D05" });
    expect(screen.queryByRole("button", { name: /Đặt cho dòng/ })).not.toBeInTheDocument();
    await user.click(screen.getByText("4.3"));
    await user.click(screen.getByRole("button", { name: "Đặt cho dòng 5" }));
    expect(setCriterion).toHaveBeenCalledWith("D05", "4.3");
  });

  it("waits while something is written", async () => {
    const { user, addCriterion } = open({
      selectedRow: "D07",
      busy: { action: "fix", sheet: null, done: 0, total: 1 },
    });
    await user.click(screen.getByRole("button", { name: ADD }));
    expect(addCriterion).not.toHaveBeenCalled();
  });

  it("follows the plan: after a row was added, the next goes below it", () => {
    const { setState } = open({ selectedRow: "D07" });
    const last = SAMPLE_PLAN.rows[6];
    const rows = last ? [...SAMPLE_PLAN.rows, { ...last, id: "D08", number: 8 }] : [];
    setState({ workbook: { kind: "plan", plan: { ...SAMPLE_PLAN, rows } } });
    expect(screen.getByText("Thêm một dòng cho tiêu chí 4.2, sau dòng 8.")).toBeVisible();
    expect(screen.getByText("Đã có 2 dòng trong kế hoạch.", { exact: false })).toBeVisible();
  });
});

describe("without a plan", () => {
  it("explains and leads to the tab Kế hoạch", async () => {
    const { user, navigation } = open({ workbook: { kind: "no-plan", sheets: [], tables: [] } });
    expect(screen.getByRole("heading", { name: "Chưa có kế hoạch" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Mở thẻ Kế hoạch" }));
    expect(navigation.openTab).toHaveBeenCalledWith("plan");
  });
});

describe("accessibility", () => {
  it.each([
    ["with a criterion chosen", { selectedRow: "D07" }],
    ["with all closed", {}],
    ["without a plan", { workbook: { kind: "no-plan", sheets: [], tables: [] } as const }],
    ["while reading", { workbook: { kind: "reading" } as const }],
  ])("has no violation %s", async (_state, state) => {
    const { container } = open(state);
    await expectNoViolations(container);
  });

  it("has no violation while searching", async () => {
    const { user, container } = open();
    await user.type(searchBox(), "an toan");
    await expectNoViolations(container);
  });
});
