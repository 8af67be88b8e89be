import type { ColumnRole } from "../../../src/sheets/forms/form-spec";
import { trackingTitle, TRACKING_COLUMNS } from "../../../src/sheets/forms/tracking-columns";
import { readMoneyUnit } from "../../../src/sheets/reading/money-unit";
import { readPin } from "../../../src/sheets/reading/read-pin";
import { readPlan } from "../../../src/sheets/reading/read-plan";
import type { CellSpec } from "../../support/source-rows";
import { formRow, headingRow, paragraphs, tableRows } from "../../support/source-rows";

const FORM = "quang-ninh-10";
type Cells = Partial<Record<ColumnRole, CellSpec>>;
const ACTIVITY: Cells = {
  standard: "3",
  criterion: "3.4",
  task: "Thay van nước",
  time: "Tháng 10/2025",
  people: "Nhân viên y tế",
  money: "4.000.000 đồng",
};
const above = (text: string): CellSpec => ({ text, merged: true });

function read(...rows: readonly Cells[]) {
  return readPlan(tableRows([headingRow(FORM), ...rows.map((cells) => formRow(FORM, cells))]));
}
const noted = ({ findings }: ReturnType<typeof read>) =>
  findings.filter(({ at }) => at.part === "row").map(({ code }) => code);

describe("where a row belongs", () => {
  it.each<[string, Cells, [number | null, string | null, string]]>([
    ["its own cells", { standard: "5", criterion: "Tiêu chí 5.1" }, [5, "5.1", "Tiêu chí 5.1"]],
    [
      "the code, where the standard is blank",
      { standard: "", criterion: "5.1" },
      [5, "5.1", "5.1"],
    ],
    ["the row above, for a second activity", { standard: "", criterion: "" }, [3, "3.4", "3.4"]],
    ["the merged cell", { standard: above("3"), criterion: above("3.4") }, [3, "3.4", "3.4"]],
    [
      "nothing, for words that name no criterion",
      { standard: "", criterion: "Thư viện" },
      [3, null, "Thư viện"],
    ],
    ["two digits", { standard: "1", criterion: "1.10" }, [1, "1.10", "1.10"]],
  ])("%s", (_what, cells, [standard, criterion, criterionWords]) => {
    const { plan } = read(ACTIVITY, { ...ACTIVITY, task: "Sơn lại tường", ...cells });
    expect(plan.rows[1]).toMatchObject({ standard, criterion, criterionWords });
  });

  it("is said where it was carried down", () => {
    const second = { ...ACTIVITY, standard: "", criterion: "" };
    expect(noted(read(ACTIVITY, second))).toEqual(["criterion-carried", "standard-carried"]);
    expect(
      noted(read(ACTIVITY, { ...second, standard: above("3"), criterion: above("3.4") }))
    ).toEqual(["criterion-carried"]);
    expect(noted(read(ACTIVITY, ACTIVITY))).toEqual([]);
  });

  it("doubts a code that Excel may have turned into a number", () => {
    const typed = (text: string, number: number) =>
      noted(read({ ...ACTIVITY, standard: "1", criterion: { text, number } }));
    expect(typed("1.1", 1.1)).toEqual(["criterion-number-cell"]);
    expect(typed("1.2", 1.2)).toEqual([]);
  });
});

describe("a money cell merged over rows", () => {
  it("counts once, in the first of them", () => {
    const reading = read(ACTIVITY, { ...ACTIVITY, money: above("4.000.000 đồng") });
    expect(reading.plan.rows.map(({ words }) => words.money)).toEqual(["4.000.000 đồng", ""]);
    expect(noted(reading)).toEqual(["money-cell-merged"]);
  });

  it("holds for every row where it holds no figure", () => {
    const reading = read(
      { ...ACTIVITY, money: "Không có" },
      { ...ACTIVITY, money: above("Không có") }
    );
    expect(reading.plan.rows.map(({ words }) => words.money)).toEqual(["Không có", "Không có"]);
  });
});

describe("the words of a row", () => {
  it("are null where the table has no such column and blank where the cell is", () => {
    const { words } = read(ACTIVITY).plan.rows[0] ?? {};
    expect(words).toMatchObject({ weakness: "", target: null, task: "Thay van nước" });
  });

  it("lose blank lines, which is said when they aligned two matters", () => {
    const reading = read({
      ...ACTIVITY,
      task: "Thay van\n\n\nSơn tường",
      evidence: "Ảnh\n\nBiên bản",
    });
    expect(reading.plan.rows[0]?.words).toMatchObject({
      task: "Thay van\nSơn tường",
      evidence: "Ảnh\nBiên bản",
    });
    expect(noted(reading)).toEqual(["row-holds-two-items"]);
  });

  it("have the address of their cell", () => {
    const { addresses, plan } = read(ACTIVITY, ACTIVITY);
    const at = (field: "task" | "money" | "criterion" | "note") =>
      addresses.find({ part: "row", row: plan.rows[1]?.id ?? "", field });
    expect(at("task")).toEqual({ sheet: "Trang1", cell: "D3" });
    expect(at("money").cell).toBe("I3");
    expect(at("criterion").cell).toBe("B3");
    expect(at("note").cell).toBe("A3");
  });
});

describe("the tracking block", () => {
  const block = TRACKING_COLUMNS.map(({ heading }) => heading);
  const tracked = (...tracking: readonly (readonly CellSpec[])[]) =>
    readPlan(
      tableRows([
        ["", "", "", "", "", "", "", "", "", "", "", trackingTitle("TT19-2018-MN", "2025-2026")],
        [...headingRow(FORM), "", ...block, "Tổ theo dõi"],
        ...tracking.map((cells) => [
          ...formRow(FORM, { ...ACTIVITY, criterion: "", standard: "" }),
          "",
          ...cells,
        ]),
      ])
    ).plan;

  it("is read, dates as cells or as typed", () => {
    const { rows } = tracked(
      [
        "D07",
        "3.4",
        { text: "01/10/2025", number: 45931 },
        "31/10/2025",
        "Cô Hà",
        "Hoàn thành",
        "",
        "Tổ 2",
      ],
      ["D03", "5.2", "Tháng 11/2025", "", "", "", "", ""]
    );
    expect(rows[0]).toMatchObject({
      id: "D07",
      criterion: "3.4",
      standard: 3,
      tracking: { start: "2025-10-01", end: "2025-10-31", lead: "Cô Hà", status: "Hoàn thành" },
      extras: [{ heading: "Tổ theo dõi", words: "Tổ 2" }],
    });
    expect(rows[1]).toMatchObject({
      id: "D03",
      criterion: "5.2",
      tracking: { start: null, end: null, lead: null, status: null },
    });
  });

  it("gives a copied row and a new row ids that were never used", () => {
    const ids = tracked(["D02", "3.4"], ["D02", "3.4"], ["", "3.4"], ["D09", "3.4"]).rows.map(
      ({ id }) => id
    );
    expect(ids).toEqual(["D02", "D10", "D11", "D09"]);
  });

  it("pins catalogue and school year over what the text says", () => {
    expect(tracked(["D01", "3.4"])).toMatchObject({
      catalog: "TT19-2018-MN",
      schoolYear: "2025-2026",
    });
  });

  it.each([
    [
      trackingTitle("TT17-2018-TH", "2025-2026"),
      { catalog: "TT17-2018-TH", schoolYear: "2025-2026" },
    ],
    [trackingTitle("TT57-2026-I-MN", null), { catalog: "TT57-2026-I-MN", schoolYear: null }],
    [trackingTitle("TT99-2030", null), { catalog: null, schoolYear: null }],
    ["Danh mục TT17-2018-TH", null],
  ])("pin %j", (text, pin) => {
    expect(readPin(text)).toEqual(pin);
  });
});

describe("a table without a heading", () => {
  const main = tableRows([headingRow(FORM), formRow(FORM, ACTIVITY)], "Bảng 1");
  const later = (...cells: readonly CellSpec[]) =>
    readPlan([...main, ...paragraphs("VI. TỔ CHỨC THỰC HIỆN"), ...tableRows([cells], "Bảng 2")]);

  it("is a displaced piece of the plan when it has its width and a criterion", () => {
    const reading = later(
      ...formRow(FORM, { ...ACTIVITY, criterion: "3.2", task: "Đóng tủ sách" })
    );
    expect(reading.plan.rows.map(({ criterion }) => criterion)).toEqual(["3.4", "3.2"]);
    expect(noted(reading)).toEqual(["row-displaced"]);
  });

  it.each([
    ["no criterion", formRow(FORM, { ...ACTIVITY, criterion: "Thư viện" })],
    ["another width", ["3", "3.2", "Đóng tủ sách"]],
  ])("is only layout with %s", (_what, cells) => {
    expect(later(...cells).plan.rows).toHaveLength(1);
  });
});

describe("readMoneyUnit", () => {
  it.each([
    ["Dự kiến kinh phí (ĐVT: triệu đồng)", "trieu"],
    ["Kinh phí (triệu đồng)", "trieu"],
    ["Kinh phí\n( tr.đ )", "trieu"],
    ["Đơn vị tính: nghìn đồng", "nghin"],
    ["ĐVT: 1.000 đồng", "nghin"],
    ["Đvt: đồng", "dong"],
    ["(đơn vị: VNĐ)", "dong"],
    ["Đơn vị đồng hành: Công ty Sao Mai", null],
    ["Đơn vị/cá nhân phụ trách", null],
    ["Dự kiến kinh phí", null],
  ])("%j", (text, unit) => {
    expect(readMoneyUnit(text)).toBe(unit);
  });

  it.each([
    ["the heading", [], "Kinh phí (triệu đồng)", "trieu"],
    ["a line above the table", ["ĐVT: nghìn đồng"], "Kinh phí", "nghin"],
    ["nothing", [], "Kinh phí", null],
  ])("the plan's unit comes from %s", (_what, text, money, unit) => {
    const headings = headingRow(FORM).map((words) =>
      words.includes("kinh phí thực hiện") ? money : words
    );
    const rows = [
      ...paragraphs(...text),
      ...tableRows([headings, formRow(FORM, ACTIVITY)], "Bảng 1"),
    ];
    expect(readPlan(rows).plan.moneyUnit).toBe(unit);
  });
});
