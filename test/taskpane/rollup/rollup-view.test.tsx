import { screen, within } from "@testing-library/react";
import type { SessionState, ShownPlan } from "../../../src/app/session/session-state";
import { RollupView } from "../../../src/taskpane/rollup/rollup-view";
import { expectNoViolations } from "../support/expect-no-violations";
import { renderPane } from "../support/render-pane";
import { SAMPLE_PLAN, sampleRow } from "./sample-plan";

const ROLL_UP = "Tổng hợp kinh phí và tiến độ";

function open(change: Partial<ShownPlan> = {}, state: Partial<SessionState> = {}) {
  return renderPane(<RollupView />, {
    state: { workbook: { kind: "plan", plan: { ...SAMPLE_PLAN, ...change } }, ...state },
  });
}

const section = (name: string) => within(screen.getByRole("region", { name }));
const textsOf = (elements: readonly HTMLElement[]) =>
  elements.map(({ textContent }) => textContent);

describe("the figures", () => {
  it("states the total in figures and words, its sign never torn off", () => {
    open();
    expect(
      screen.getByText("99.500.000\u00a0đ", { selector: "h2 + span", normalizer: String })
    ).toBeVisible();
    expect(screen.getByText("Bằng chữ: Chín mươi chín triệu năm trăm nghìn đồng.")).toBeVisible();
    expect(screen.getByText("Đã khớp ba cách cộng: sổ, nguồn, năm.")).toBeVisible();
  });

  it("warns when the ways of adding do not agree", () => {
    open({ totalsAgree: false });
    expect(screen.getByText(/Ba cách cộng chưa khớp.*trang Tổng hợp kinh phí/)).toBeVisible();
    expect(screen.queryByText(/Đã khớp/)).not.toBeInTheDocument();
  });

  it("names who pays, the largest first", () => {
    open({ totals: { ...SAMPLE_PLAN.totals, bySource: { unknown: 5, "tai-tro": 7, cmhs: 8 } } });
    expect(textsOf(section("Theo nguồn").getAllByRole("listitem"))).toEqual([
      "Kinh phí của Ban đại diện cha mẹ học sinh8\u00a0đ",
      "Tài trợ, xã hội hóa7\u00a0đ",
      "Chưa rõ nguồn5\u00a0đ",
    ]);
  });

  it("compares what the standards cost, in their order", () => {
    const byStandard = [
      { standard: 1, amount: 14 },
      { standard: 4, amount: 57 },
      { standard: null, amount: 3 },
    ];
    open({ byStandard });
    expect(textsOf(section("Theo tiêu chuẩn").getAllByRole("listitem"))).toEqual([
      "Tiêu chuẩn 114\u00a0đ",
      "Tiêu chuẩn 457\u00a0đ",
      "Chưa rõ tiêu chí3\u00a0đ",
    ]);
  });

  it("has a table by budget year whose lines add up to its sum", () => {
    open();
    expect(textsOf(section("Theo năm ngân sách").getAllByRole("row"))).toEqual([
      "Năm ngân sáchSố tiền",
      "Năm 202657.000.000\u00a0đ",
      "Năm 20270\u00a0đ",
      "Chưa phân năm (4 dòng)42.500.000\u00a0đ",
      "Cộng99.500.000\u00a0đ",
    ]);
  });

  it("says so where no row has an amount", () => {
    open({ totals: { ...SAMPLE_PLAN.totals, amount: 0, bySource: {}, byBudgetYear: {} } });
    expect(screen.getByText("Chưa có dòng nào có số tiền.")).toBeVisible();
  });

  it("counts the tasks that are done", () => {
    open();
    expect(screen.getByText("Hoàn thành 1 trong 7 nhiệm vụ.")).toBeVisible();
  });
});

describe("what no total counts", () => {
  it("is listed in the rows' own words, with the reason", () => {
    open();
    const leftOut = section("Chưa tính vào tổng");
    expect(textsOf(leftOut.getAllByRole("listitem"))).toEqual([
      "Dòng 6, cần làm rõ: “216,000 triệu”. Làm rõ",
      "Dòng 7, không quy ra tiền: “30 ngày công”. ",
    ]);
    expect(leftOut.getByText("Không phát sinh kinh phí: dòng 4.")).toBeVisible();
  });

  it("leads to the question for an ambiguous amount", async () => {
    const { user, navigation } = open();
    await user.click(screen.getByRole("button", { name: "Làm rõ dòng 6" }));
    expect(navigation.openTab).toHaveBeenCalledWith("check", "clarify");
  });

  it("leads to the cell where an amount is wanting", async () => {
    const { user, select } = open({
      rows: [sampleRow(1, "1.1", { moneyKind: "blank", moneyWords: "" })],
    });
    await user.click(screen.getByRole("button", { name: "Xem ô của dòng 1" }));
    expect(select).toHaveBeenCalledWith({ sheet: "Kế hoạch 2026-2027", cell: "A21" });
  });

  it("folds many rows away until asked for", async () => {
    const rows = Array.from({ length: 9 }, (_, index) =>
      sampleRow(index + 1, "1.1", { moneyKind: "undetermined", moneyWords: "Tuỳ tình hình" })
    );
    const { user } = open({ rows });
    const items = () => section("Chưa tính vào tổng").getAllByRole("listitem");
    expect(items()).toHaveLength(6);
    await user.click(screen.getByRole("button", { name: "Xem cả 9 dòng" }));
    expect(items()).toHaveLength(9);
    expect(screen.queryByRole("button", { name: "Xem cả 9 dòng" })).not.toBeInTheDocument();
  });

  it("may be nothing at all", () => {
    open({ rows: [sampleRow(1, "1.1")] });
    expect(screen.getByText("Không còn khoản nào ngoài tổng.")).toBeVisible();
  });
});

describe("writing the summaries", () => {
  it("rolls up by the primary button, from the keyboard too", async () => {
    const { user, rollUp } = open();
    screen.getByRole("button", { name: ROLL_UP }).focus();
    await user.keyboard("{Enter}");
    expect(rollUp).toHaveBeenCalledTimes(1);
  });

  it.each([
    [true, "Cập nhật lúc 09:42. Bấm nút dưới để viết lại các trang Sổ kinh phí"],
    [false, "Chưa có trang tổng hợp trong tệp này. Bấm nút dưới để thêm các trang Sổ kinh phí"],
  ])("says before what it will write, with summaries there: %s", (hasSummaries, sentence) => {
    open({ hasSummaries }, { checkedAt: "09:42" });
    expect(screen.getByText(sentence, { exact: false })).toBeVisible();
  });

  it("does not start twice", async () => {
    const { user, rollUp } = open(
      {},
      { busy: { action: "roll-up", sheet: null, done: 0, total: 3 } }
    );
    await user.click(screen.getByRole("button", { name: ROLL_UP }));
    expect(rollUp).not.toHaveBeenCalled();
  });

  it("sets what is being computed again apart, once it takes long", async () => {
    const { setState } = open();
    setState({ busy: { action: "roll-up", sheet: null, done: 1, total: 3 } });
    expect(screen.getByRole("table")).toBeVisible();
    expect(
      await screen.findByText(/Số liệu đang được tính lại/, {}, { timeout: 3000 })
    ).toBeVisible();
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
  });
});

describe("without anything to add up", () => {
  it("explains that there is no plan and leads to the tab Kế hoạch", async () => {
    const { user, navigation } = open(
      {},
      { workbook: { kind: "unreadable", code: "no-plan-table" } }
    );
    expect(screen.getByRole("heading", { name: "Chưa có kế hoạch" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Mở thẻ Kế hoạch" }));
    expect(navigation.openTab).toHaveBeenCalledWith("plan");
  });

  it("sends a plan without rows to the criteria", async () => {
    const { user, navigation } = open({ rows: [] });
    expect(screen.getByRole("heading", { name: "Kế hoạch chưa có dòng nào" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Thêm tiêu chí vào kế hoạch" }));
    expect(navigation.openTab).toHaveBeenCalledWith("criteria");
  });
});

describe("accessibility", () => {
  it.each<[string, Partial<ShownPlan>, Partial<SessionState>]>([
    ["with figures", {}, {}],
    ["with totals that disagree", { totalsAgree: false }, {}],
    ["without rows", { rows: [] }, {}],
    ["while reading", {}, { workbook: { kind: "reading" } }],
  ])("has no violation %s", async (_name, change, state) => {
    const { container } = open(change, state);
    await expectNoViolations(container);
  });

  it("speaks English as well", () => {
    renderPane(<RollupView />, {
      locale: "en",
      state: { workbook: { kind: "plan", plan: SAMPLE_PLAN } },
    });
    expect(screen.getByRole("button", { name: "Roll up funds and progress" })).toBeVisible();
    expect(document.body).not.toHaveTextContent(/\{\w+\}/);
  });
});
