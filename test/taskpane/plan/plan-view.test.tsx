import { screen, within } from "@testing-library/react";
import type { SessionState } from "../../../src/app/session/session-state";
import { PlanView } from "../../../src/taskpane/plan/plan-view";
import { expectNoViolations } from "../support/expect-no-violations";
import { renderPane } from "../support/render-pane";
import { SCHOOL_PLAN, shownFinding, shownRow, WITH_PLAN, WITHOUT_PLAN } from "./school-plan";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

function withTables(...sheets: string[]): Partial<SessionState> {
  const tables = sheets.map((sheet) => ({ sheet, form: "cv5932-9" as const, rows: 12 }));
  return { workbook: { kind: "no-plan", sheets: ["Sheet1"], tables } };
}

function withPlan(change: Partial<typeof SCHOOL_PLAN>): Partial<SessionState> {
  return { ...WITH_PLAN, workbook: { kind: "plan", plan: { ...SCHOOL_PLAN, ...change } } };
}

test.each([
  ["while the workbook is read", {}],
  ["without a plan", WITHOUT_PLAN],
  ["without a plan, with typed tables", withTables("KH cũ", "Bản nháp")],
  ["with a plan", WITH_PLAN],
  ["with an unreadable plan", { workbook: { kind: "unreadable", code: "garbled" } }],
] as const)("has no accessibility violations %s", async (_, state) => {
  renderPane(<PlanView />, { state });
  await expectNoViolations();
});

describe("a workbook without a plan", () => {
  test("offers the empty table and the document", async () => {
    const { user, navigation } = renderPane(<PlanView />, { state: WITHOUT_PLAN });
    await user.click(button(/^Chèn bảng kế hoạch/));
    await user.click(button(/^Nhập từ tài liệu/));
    expect(navigation.openPage).toHaveBeenNthCalledWith(1, "insert");
    expect(navigation.openPage).toHaveBeenNthCalledWith(2, "import");
  });

  test("says why no table can be adopted", async () => {
    const { user, adoptTable } = renderPane(<PlanView />, { state: WITHOUT_PLAN });
    const adopt = button("Nhận bảng có sẵn Chưa thấy bảng kế hoạch nào đã gõ trong tệp này");
    expect(adopt).toHaveAttribute("aria-disabled", "true");
    await user.click(adopt);
    expect(adoptTable).not.toHaveBeenCalled();
  });

  test("adopts the only table with one press", async () => {
    const { user, adoptTable } = renderPane(<PlanView />, { state: withTables("KH cũ") });
    await user.click(button(/^Nhận bảng có sẵn/));
    expect(adoptTable).toHaveBeenCalledWith("KH cũ");
  });

  test("asks which of several tables is meant", async () => {
    const { user, adoptTable } = renderPane(<PlanView />, {
      state: withTables("KH cũ", "Bản nháp"),
    });
    await user.click(button(/^Nhận bảng có sẵn/));
    expect(adoptTable).not.toHaveBeenCalled();
    await user.click(button("Trang “Bản nháp” 12 dòng, Mẫu 9 cột, CV 5932/2018"));
    expect(adoptTable).toHaveBeenCalledWith("Bản nháp");
  });
});

describe("a workbook with a plan", () => {
  test("shows whose plan it is and by which rules", () => {
    renderPane(<PlanView />, { state: WITH_PLAN });
    expect(screen.getByRole("heading", { name: "Trường Tiểu học Lũng Hoa" })).toBeVisible();
    const facts = screen.getAllByRole("definition").map(({ textContent }) => textContent);
    expect(facts).toEqual([
      "Mẫu số 2, Phụ lục V",
      "Phổ thông, 15 tiêu chí",
      "Số 12/KH-THLH, 18/9/2026",
      "3 dòng, thuộc 3 tiêu chí",
    ]);
  });

  test.each([
    ["the number", { number: "5/KH", issued: null }, "Số 5/KH"],
    ["the date", { number: null, issued: SCHOOL_PLAN.issued }, "Ngày 18/9/2026"],
  ])("shows %s when only that is known", (_, change, fact) => {
    renderPane(<PlanView />, { state: withPlan(change) });
    expect(screen.getByText(fact)).toBeVisible();
  });

  test("leaves out the document when it has neither number nor date", () => {
    renderPane(<PlanView />, { state: withPlan({ number: null, issued: null }) });
    expect(screen.queryByText("Văn bản")).not.toBeInTheDocument();
  });

  test("shows the total and everything that is not in it", async () => {
    const { user, navigation } = renderPane(<PlanView />, { state: WITH_PLAN });
    expect(screen.getByText("12.000.000\u00a0đ", { normalizer: String })).toBeVisible();
    expect(screen.getByText("cộng từ 1 dòng có số tiền")).toBeVisible();
    expect(screen.getByText("Dòng 3 không phát sinh kinh phí.")).toBeVisible();
    expect(screen.getByText(/Chưa tính dòng 2: “216,000 triệu”\./)).toBeVisible();
    await user.click(button("Làm rõ dòng 2"));
    expect(navigation.openTab).toHaveBeenCalledWith("check", "clarify");
  });

  test("names only the first unclear rows and counts the rest", () => {
    const rows = [1, 2, 3, 4, 5].map((number) => shownRow(number, "undetermined", "Tuỳ"));
    renderPane(<PlanView />, { state: withPlan({ rows }) });
    expect(screen.getAllByText(/^Chưa tính dòng/)).toHaveLength(3);
    expect(screen.getByText("Còn 2 dòng khác chưa tính.")).toBeVisible();
  });

  test.each([
    ["2 lỗi", "error"],
    ["1 cảnh báo", "warning"],
    ["1 cần làm rõ", "clarify"],
    ["1 gợi ý", "hint"],
  ])("%s leads to the findings of that kind", async (label, group) => {
    const { user, navigation } = renderPane(<PlanView />, { state: WITH_PLAN });
    await user.click(button(label));
    expect(navigation.openTab).toHaveBeenCalledWith("check", group);
  });

  test("says when it was checked", () => {
    renderPane(<PlanView />, { state: WITH_PLAN });
    expect(screen.getByText("lúc 9:42 hôm nay")).toBeVisible();
  });

  test("says when nothing is left to look at", () => {
    renderPane(<PlanView />, { state: withPlan({ findings: [] }) });
    expect(screen.getByText("Không còn chỗ nào cần xem.")).toBeVisible();
  });

  test("checks again on demand", async () => {
    const { user, recheck } = renderPane(<PlanView />, { state: WITH_PLAN });
    await user.click(button("Kiểm tra lại"));
    expect(recheck).toHaveBeenCalledTimes(1);
  });

  test.each([
    [
      "errors and questions",
      {},
      "Tiếp theo: sửa 2 lỗi, làm rõ 1 khoản tiền.",
      "Xem 3 chỗ cần xử lý",
      "check",
    ],
    [
      "errors",
      { findings: [shownFinding("error")] },
      "Tiếp theo: sửa 1 lỗi.",
      "Xem 1 chỗ cần xử lý",
      "check",
    ],
    [
      "questions",
      { findings: [shownFinding("clarify")] },
      "Tiếp theo: làm rõ 1 khoản tiền.",
      "Xem 1 chỗ cần xử lý",
      "check",
    ],
    [
      "no totals",
      { findings: [] },
      "Tiếp theo: cộng kinh phí theo nguồn, theo năm.",
      "Xem tổng hợp",
      "rollup",
    ],
    [
      "totals",
      { findings: [], hasSummaries: true },
      "Tiếp theo: xem số liệu trước khi in.",
      "Xem tổng hợp",
      "rollup",
    ],
  ])("offers the next step of a plan with %s", async (_, change, sentence, label, tab) => {
    const { user, navigation, container } = renderPane(<PlanView />, { state: withPlan(change) });
    expect(container).toHaveTextContent(sentence);
    await user.click(button(label));
    expect(navigation.openTab).toHaveBeenCalledWith(tab);
  });

  test("a plan without rows leads to the criteria", async () => {
    const { user, navigation } = renderPane(<PlanView />, { state: withPlan({ rows: [] }) });
    await user.click(button("Chọn tiêu chí"));
    expect(navigation.openTab).toHaveBeenCalledWith("criteria");
  });
});

test("an unreadable plan is explained in one sentence and can be read again", async () => {
  const { user, refresh } = renderPane(<PlanView />, {
    state: { workbook: { kind: "unreadable", code: "garbled" } },
  });
  expect(screen.getByText(/^Chữ trong tệp bị hỏng/)).toBeVisible();
  await user.click(button("Đọc lại"));
  expect(refresh).toHaveBeenCalledTimes(1);
});

test("an unreadable plan is not explained a second time above itself", () => {
  renderPane(<PlanView />, {
    state: {
      workbook: { kind: "unreadable", code: "garbled" },
      failure: { action: "read", reason: "garbled", params: {} },
    },
  });
  expect(within(screen.getByRole("alert")).queryByText(/./)).not.toBeInTheDocument();
});

test("a workbook that could not be read is not said to be still in reading", () => {
  renderPane(<PlanView />, {
    state: { failure: { action: "read", reason: "no-answer", params: {} } },
  });
  expect(screen.queryByText("Đang đọc tệp…")).not.toBeInTheDocument();
  expect(button("Thử lại")).toBeVisible();
});
