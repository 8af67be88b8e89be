import {
  BUDGET_ITEMS,
  budgetChartOf,
  isConfirmedIn2026,
  suggestBudgetItem,
} from "../../../../src/domain/money/budget/budget-items";

describe("budget items", () => {
  it.each([
    [2025, "324/2016/TT-BTC"],
    [2026, "130/2025/TT-BTC"],
    [2031, "130/2025/TT-BTC"],
  ])("follow the chart of the budget year %i", (year, regulation) => {
    expect(budgetChartOf(year)?.regulation).toBe(regulation);
  });

  it("say which of them are known to hold from 2026", () => {
    const confirmed = BUDGET_ITEMS.filter(isConfirmedIn2026);
    expect(new Set(confirmed.map(({ item }) => item))).toEqual(new Set(["6900"]));
    expect(confirmed.length).toBeLessThan(BUDGET_ITEMS.length);
  });

  it("have codes of their own under their items", () => {
    expect(new Set(BUDGET_ITEMS.map(({ code }) => code)).size).toBe(BUDGET_ITEMS.length);
    for (const { code, item } of BUDGET_ITEMS) expect(code.slice(0, 2)).toBe(item.slice(0, 2));
  });
});

describe("suggestBudgetItem", () => {
  it.each([
    ["Mua máy tính cho phòng Tin học", "6956"],
    ["Sửa máy tính phòng Tin học", "6912"],
    ["Cải tạo nhà vệ sinh học sinh dãy B", "6907"],
    ["Sửa đường thoát nước quanh sân", "6921"],
    ["Tập huấn dạy học theo dự án", "6652"],
    ["Lập góc đọc ở từng lớp", "6608"],
    ["Tổ chức hội thi làm đồ dùng dạy học", "7001"],
    ["Đóng tiền nước sinh hoạt", "6502"],
    ["Mua tủ hồ sơ cho văn phòng", "6955"],
    ["Mua tủ đựng đồ dùng cá nhân", "6955"],
    ["Mua phần mềm quản lý thư viện", "7053"],
  ])("%s: %s", (task, code) => {
    expect(suggestBudgetItem(task)?.code).toBe(code);
  });

  it.each([
    "",
    "Họp cha mẹ học sinh",
    "Giữ trường lớp sạch, đẹp",
    "Thực hiện từ ngày mai",
    "Thiết bị mua từ nguồn xã hội hóa",
    "Mua máy lọc nước uống",
    "Hoàn thiện hồ sơ minh chứng",
  ])("has nothing to say of %p", (task) => {
    expect(suggestBudgetItem(task)).toBeNull();
  });
});
