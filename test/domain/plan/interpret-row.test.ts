import type { RowField } from "../../../src/domain/plan/plan-row";
import { interpretRow } from "../../../src/domain/plan/interpret-row";
import { moneyFieldOf } from "../../../src/domain/plan/money-field";
import { readPeople } from "../../../src/domain/plan/read-people";
import { blankWords, makeRow } from "../../support/plan-fixtures";
import type { RowSpec } from "../../support/plan-fixtures";
import type { FormId } from "../../../src/domain/plan/form-id";

const CONTEXT = { schoolYear: "2025-2026", moneyUnit: null } as const;
const interpret = (form: FormId, words: RowSpec) =>
  interpretRow(makeRow(form, { ...blankWords(form), ...words }), CONTEXT);

describe("interpretRow", () => {
  it.each<[RowField, FormId, RowSpec, string[]]>([
    ["funding", "quang-ninh-10", { money: "5 triệu đồng", funding: "Ngân sách" }, ["nsnn"]],
    ["funding", "quang-ninh-10", { money: "5 triệu, tài trợ", funding: "Ngân sách" }, ["nsnn"]],
    ["money", "cv5932-9", { money: "5 triệu đồng, học phí" }, ["hoc-phi"]],
    ["conditions", "cv5932-9", { money: "5 triệu đồng", conditions: "Xã hội hóa" }, ["tai-tro"]],
    [
      "task",
      "cv5932-9",
      { money: "5 triệu đồng", task: "Mua sách bằng nguồn ngân sách" },
      ["nsnn"],
    ],
    ["note", "cv5932-9", { money: "5 triệu đồng", note: "Từ nguồn ngân sách" }, ["nsnn"]],
    ["resources", "tt57-2026-bieu2", { resources: "5 triệu đồng từ học phí" }, ["hoc-phi"]],
    ["money", "cv5932-9", { money: "NS: 15tr, XHH: 5tr" }, ["nsnn", "tai-tro"]],
  ])("finds the source in %s", (field, form, words, funding) => {
    expect(interpret(form, words)).toMatchObject({ fundingField: field, funding });
  });

  it.each<[string, RowSpec]>([
    ["nobody names one", { money: "5 triệu đồng", task: "Sửa mái hiên" }],
    ["the row provides for itself", { money: "Tự túc" }],
    [
      "prose has the word in another sense",
      { money: "5 triệu đồng", task: "Lập dự toán ngân sách năm" },
    ],
  ])("finds no source when %s", (_what, words) => {
    expect(interpret("cv5932-9", words)).toMatchObject({ fundingField: null, funding: [] });
  });

  it("reads bare numbers in the unit that the heading declares", () => {
    const row = makeRow("cv5932-9", { money: "12" });
    expect(interpretRow(row, { ...CONTEXT, moneyUnit: "trieu" }).money).toMatchObject({
      kind: "amount",
      amount: 12_000_000,
    });
    expect(interpretRow(row, CONTEXT).money.kind).toBe("ambiguous");
  });

  it("reads time within the school year", () => {
    expect(interpret("cv5932-9", { time: "Tháng 10" }).period).toMatchObject({
      start: "2025-10-01",
      end: "2025-10-31",
    });
  });

  it.each([
    [{ money: "5", resources: null }, "money"],
    [{ money: "", resources: "5 triệu" }, "money"],
    [{ money: null, resources: "" }, "resources"],
    [{ money: null, resources: null }, "money"],
  ])("takes the money of %j from %s", (words, field) => {
    expect(moneyFieldOf(makeRow("cv5932-9", words).words)).toBe(field);
  });
});

describe("readPeople", () => {
  it.each<[string, string | null, string | null]>([
    ["Chủ trì: Phó Hiệu trưởng; phối hợp: văn thư", "Phó Hiệu trưởng", "văn thư"],
    ["- Chủ trì: Hiệu trưởng\n- Phối hợp: các tổ", "Hiệu trưởng", "các tổ"],
    ["Chủ trì: Cô Hà phối hợp với cha mẹ học sinh.", "Cô Hà", "cha mẹ học sinh"],
    ["Phối hợp: kế toán; chủ trì: Hiệu trưởng", "Hiệu trưởng", "kế toán"],
    ["Chủ trì Hiệu trưởng, phối hợp thực hiện: tổ 1", "Hiệu trưởng", "tổ 1"],
    ["Người chủ trì: thầy Nam", "thầy Nam", null],
    ["Chủ trì: Đỗ Đức Đạt", "Đỗ Đức Đạt", null],
    ["Hiệu trưởng; kế toán", null, null],
    ["Hiệu trưởng chủ trì, kế toán phối hợp", "Hiệu trưởng", "kế toán"],
    ["Hiệu trưởng (chủ trì), kế toán (phối hợp)", "Hiệu trưởng", "kế toán"],
    ["Hiệu trưởng: chủ trì; kế toán: phối hợp", "Hiệu trưởng", "kế toán"],
    ["Hiệu trưởng chủ trì, các đoàn thể phối hợp thực hiện", "Hiệu trưởng", "các đoàn thể"],
    ["Hiệu trưởng chủ trì phối hợp với kế toán", "Hiệu trưởng", "kế toán"],
    ["Kế toán, văn thư phối hợp; Hiệu trưởng chủ trì", "Hiệu trưởng", "Kế toán, văn thư"],
    ["Hiệu trưởng (chủ trì), kế toán, văn thư", "Hiệu trưởng", null],
    ["Cô Lan (phụ trách), thầy Nam", "Cô Lan", null],
    ["Tổng phụ trách, kế toán", null, null],
    ["Phó Hiệu trưởng phụ trách, kế toán", null, null],
    ["Hiệu trưởng chủ trì, Phó Hiệu trưởng chủ trì", null, null],
    ["Người chủ trì, kế toán", null, null],
    ["Hiệu trưởng, Phó Hiệu trưởng chủ trì; kế toán phối hợp", null, null],
    ["Kế toán, Hiệu trưởng (chủ trì)", "Hiệu trưởng", null],
    ["Hiệu trưởng – chủ trì; kế toán – phối hợp", "Hiệu trưởng", "kế toán"],
    ["Hiệu trưởng chủ trì, phối hợp với kế toán", "Hiệu trưởng", "kế toán"],
    ["Chủ trì: Hiệu trưởng; kế toán phối hợp", null, null],
    ["Chủ trì, phối hợp: Hiệu trưởng", null, null],
    ["Chủ trì và phối hợp: Ban giám hiệu", null, null],
    ["Phối hợp với công an phường", null, null],
    ["", null, null],
  ])("%j", (words, lead, cooperate) => {
    expect(readPeople(words)).toEqual({ lead, cooperate });
  });
});
