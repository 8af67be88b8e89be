import { screen, within } from "@testing-library/react";
import type { ShownLedgerIssue, ShownUnassigned } from "../../../src/app/ledger/ledger-view";
import type { ShownPlan } from "../../../src/app/session/session-state";
import { SHEET_NAMES } from "../../../src/sheets/model/sheet-names";
import { RollupView } from "../../../src/taskpane/rollup/rollup-view";
import { expectNoViolations } from "../support/expect-no-violations";
import { renderPane } from "../support/render-pane";
import { SAMPLE_PLAN } from "./sample-plan";

/** Radios of every row, each an element of many parts. */
jest.setTimeout(30_000);

// jsdom never has the focus.
beforeEach(() => jest.spyOn(document, "hasFocus").mockReturnValue(true));

const line = { source: "nsnn", budgetYear: 2026, planned: 6_500_000, actual: null } as const;

const DIFFERS: ShownLedgerIssue = {
  row: "D02",
  number: 2,
  title: "Tập huấn giáo viên",
  kind: "differs",
  checks: ["amount-edited"],
  words: "6.000.000 đồng, ngân sách nhà nước",
  cell: "A10",
  lines: [line],
  followed: [{ ...line, planned: 6_000_000 }],
  rewordings: [
    {
      cell: "H45",
      before: "6.000.000 đồng, ngân sách nhà nước",
      after: "6.500.000 đồng, ngân sách nhà nước",
    },
  ],
};

const GONE: ShownLedgerIssue = {
  ...DIFFERS,
  row: "D77",
  number: null,
  title: "",
  kind: "gone",
  checks: ["gone"],
  lines: [{ ...line, actual: 2_500_000 }],
  followed: null,
  rewordings: null,
};

const SPANNING: ShownUnassigned = {
  row: "D03",
  number: 3,
  title: "Lập góc đọc",
  amount: 18_000_000,
  spent: 1_000_000,
  shares: [
    { year: 2026, months: 2, amount: 7_200_000 },
    { year: 2027, months: 3, amount: 10_800_000 },
  ],
  years: [2026, 2027],
};

const UNDATED: ShownUnassigned = { ...SPANNING, row: "D04", number: 4, shares: [], spent: null };

function open(change: Partial<ShownPlan>) {
  return renderPane(<RollupView />, {
    state: { workbook: { kind: "plan", plan: { ...SAMPLE_PLAN, ...change } } },
  });
}

describe("a row on which ledger and plan differ", () => {
  it("is shown with both sides and what each would become", () => {
    open({ ledgerIssues: [DIFFERS] });
    const section = within(screen.getByRole("region", { name: "Sổ và kế hoạch khác nhau (1)" }));
    expect(section.getByText("Dòng 2: Tập huấn giáo viên")).toBeVisible();
    expect(section.getByText("Số tiền trong sổ đã sửa.")).toBeVisible();
    expect(section.getByText(/^Sổ: 6\.500\.000.đ, ngân sách/i)).toBeVisible();
    expect(section.getByText(/^Sổ thành: 6\.000\.000/)).toBeVisible();
    expect(section.getByText("Ô H45 thành “6.500.000 đồng, ngân sách nhà nước”")).toBeVisible();
  });

  it("is settled only once a side is chosen", async () => {
    const { user, settleLedger } = open({ ledgerIssues: [DIFFERS] });
    await user.click(screen.getByRole("button", { name: "Ghi lựa chọn" }));
    expect(screen.getByText("Hãy chọn một cách.")).toBeVisible();
    expect(settleLedger).not.toHaveBeenCalled();
    await user.click(screen.getByRole("radio", { name: /^Sửa kế hoạch theo sổ/ }));
    await user.click(screen.getByRole("button", { name: "Ghi lựa chọn" }));
    expect(settleLedger).toHaveBeenCalledWith(DIFFERS, { kind: "follow-ledger" });
  });

  it("leads to the ledger", async () => {
    const { user, select } = open({ ledgerIssues: [DIFFERS] });
    await user.click(screen.getByRole("button", { name: "Xem trong sổ: dòng 2" }));
    expect(select).toHaveBeenCalledWith({ sheet: SHEET_NAMES.ledger, cell: "A10" });
  });

  it.each([
    ["no words can say the ledger's figures", { rewordings: null }, /Sửa kế hoạch theo sổ/],
    ["amount and state contradict each other", { checks: ["review"] as const }, /Giữ cả hai/],
  ])("does not offer what cannot be: %s", (_why, change, missing) => {
    open({ ledgerIssues: [{ ...DIFFERS, ...change }] });
    expect(screen.queryByRole("radio", { name: missing })).not.toBeInTheDocument();
    expect(screen.getByRole("radio", { name: /^Sửa sổ theo kế hoạch/ })).toBeEnabled();
  });

  it("is called by its id only when it is gone", () => {
    open({ ledgerIssues: [DIFFERS, GONE] });
    expect(screen.getByText("Mã dòng D77 không còn trong kế hoạch")).toBeVisible();
    const names = screen
      .getAllByRole("radiogroup")
      .map((group) => group.getAttribute("aria-label"));
    expect(names).toEqual(["Chọn cho dòng 2", "Chọn cho mã dòng D77"]);
  });

  it("asks where the spending of a row that is gone belongs", async () => {
    const { user, settleLedger } = open({ ledgerIssues: [GONE] });
    await user.click(screen.getByRole("radio", { name: /^Chuyển số đã chi/ }));
    const [, second] = SAMPLE_PLAN.rows;
    await user.selectOptions(screen.getByRole("combobox"), second?.id ?? "");
    await user.click(screen.getByRole("button", { name: "Ghi lựa chọn" }));
    expect(settleLedger).toHaveBeenCalledWith(GONE, { kind: "move", to: second?.id });
  });
});

describe("a choice that an edit of the sheet takes away", () => {
  const state = (change: Partial<ShownPlan>) => ({
    workbook: { kind: "plan", plan: { ...SAMPLE_PLAN, ...change } } as const,
  });

  it("of a row on which ledger and plan differ is no longer chosen", async () => {
    const { user, settleLedger, setState } = open({ ledgerIssues: [DIFFERS] });
    await user.click(screen.getByRole("radio", { name: /^Sửa kế hoạch theo sổ/ }));
    setState(state({ ledgerIssues: [{ ...DIFFERS, rewordings: null }] }));
    await user.click(screen.getByRole("button", { name: "Ghi lựa chọn" }));
    expect(settleLedger).not.toHaveBeenCalled();
    expect(screen.getByText("Hãy chọn một cách.")).toBeVisible();
    for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
  });

  it("of the row that takes the spending falls back to one that is there", async () => {
    const { user, settleLedger, setState } = open({ ledgerIssues: [GONE] });
    await user.click(screen.getByRole("radio", { name: /^Chuyển số đã chi/ }));
    const [first, second, ...others] = SAMPLE_PLAN.rows;
    if (!first || !second) throw new Error("the sample plan has no rows");
    await user.selectOptions(screen.getByRole("combobox"), second.id);
    setState(state({ ledgerIssues: [GONE], rows: [first, ...others] }));
    await user.click(screen.getByRole("button", { name: "Ghi lựa chọn" }));
    expect(settleLedger).toHaveBeenCalledWith(GONE, { kind: "move", to: first.id });
  });

  it.each([
    ["a year", "Cả số tiền vào năm 2027", { years: [2025, 2026] }, "by-months"],
    ["division by months", /^Chia theo số tháng/, { shares: [] }, null],
  ] as const)("of %s goes back to what is offered", async (_what, name, change, year) => {
    const { user, assignYears, setState } = open({ unassigned: [SPANNING] });
    await user.click(screen.getByRole("button", { name: "Chia theo số tháng…" }));
    await user.click(screen.getByRole("radio", { name }));
    const rows = [{ ...SPANNING, ...change }];
    setState(state({ unassigned: rows }));
    await user.click(screen.getByRole("button", { name: /^Phân năm \d dòng/ }));
    if (year === null) expect(assignYears).not.toHaveBeenCalled();
    else expect(assignYears).toHaveBeenCalledWith(rows, [{ row: "D03", year }]);
  });
});

describe("money that waits for a budget year", () => {
  it("is offered by months, each year's part beforehand, and nothing guessed without dates", async () => {
    const { user, assignYears } = open({ unassigned: [SPANNING, UNDATED] });
    await user.click(screen.getByRole("button", { name: "Chia theo số tháng…" }));
    expect(screen.getByText(/năm 2026, 2 tháng: 7\.200\.000/)).toBeVisible();
    expect(screen.getByText(/Đã chi 1\.000\.000.đ ghi vào năm 2026/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Phân năm 1 dòng" }));
    expect(assignYears).toHaveBeenCalledWith(
      [SPANNING, UNDATED],
      [{ row: "D03", year: "by-months" }]
    );
  });

  it("goes whole into a year, or waits", async () => {
    const { user, assignYears } = open({ unassigned: [SPANNING, UNDATED] });
    await user.click(screen.getByRole("button", { name: "Chia theo số tháng…" }));
    const [first, second] = screen.getAllByRole("radiogroup");
    if (!first || !second) throw new Error("a choice for each row is missing");
    await user.click(within(first).getByRole("radio", { name: "Để sau" }));
    await user.click(screen.getByRole("button", { name: "Phân năm 0 dòng" }));
    expect(screen.getByText("Chưa chọn dòng nào để phân năm.")).toBeVisible();
    await user.click(within(second).getByRole("radio", { name: "Cả số tiền vào năm 2027" }));
    await user.click(screen.getByRole("button", { name: "Phân năm 1 dòng" }));
    expect(assignYears).toHaveBeenCalledWith([SPANNING, UNDATED], [{ row: "D04", year: 2027 }]);
  });

  it("gives the way back to its link when it is given up", async () => {
    const { user } = open({ unassigned: [UNDATED] });
    await user.click(screen.getByRole("button", { name: "Phân năm…" }));
    await user.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "Phân năm…" })).toHaveFocus();
  });
});

describe("the keyboard, once a choice is written", () => {
  const state = (change: Partial<ShownPlan>) => ({
    workbook: { kind: "plan", plan: { ...SAMPLE_PLAN, ...change } } as const,
  });

  it("is at the next row, and at the total after the last", async () => {
    const { user, setState } = open({ ledgerIssues: [DIFFERS, GONE] });
    const [write] = screen.getAllByRole("button", { name: "Ghi lựa chọn" });
    if (!write) throw new Error("nothing to write");
    await user.click(write);
    setState(state({ ledgerIssues: [GONE] }));
    expect(screen.getAllByRole("listitem")[0]).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Ghi lựa chọn" }));
    setState(state({ ledgerIssues: [] }));
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
  });

  it("is at the years' heading once every row has one", async () => {
    const { user, setState } = open({ unassigned: [SPANNING] });
    await user.click(screen.getByRole("button", { name: "Chia theo số tháng…" }));
    await user.click(screen.getByRole("button", { name: "Phân năm 1 dòng" }));
    setState(state({ unassigned: [] }));
    expect(screen.getByRole("heading", { name: "Theo năm ngân sách" })).toHaveFocus();
  });

  it("stays in the sheet when the rows are settled there", async () => {
    const { user, setState } = open({ unassigned: [SPANNING], ledgerIssues: [DIFFERS] });
    await user.click(screen.getByRole("button", { name: "Chia theo số tháng…" }));
    const cell = document.body.appendChild(document.createElement("input"));
    cell.focus();
    setState(state({}));
    expect(cell).toHaveFocus();
    cell.remove();
  });
});

it("has nothing that axe would complain about", async () => {
  const { container, user } = open({ unassigned: [SPANNING], ledgerIssues: [DIFFERS, GONE] });
  await user.click(screen.getByRole("button", { name: "Chia theo số tháng…" }));
  await expectNoViolations(container);
});
