import { locateFindings } from "../../src/app/locate-findings";
import { planReport } from "../../src/app/plan-report";
import { settlePlan } from "../../src/domain/plan/settle-plan";
import type { PlanLocation } from "../../src/domain/plan/plan-location";
import { makeFinding } from "../../src/domain/validation/make-finding";
import { AddressBook } from "../../src/sheets/model/address-book";
import type { PlanSpec } from "../support/plan-fixtures";
import { makePlan } from "../support/plan-fixtures";

const addresses = new AddressBook({ sheet: "Kế hoạch", cell: "A1" });
const put = (at: PlanLocation, cell: string) => addresses.set(at, { sheet: "Kế hoạch", cell });
put({ part: "row", row: "D01", field: null }, "A20");
put({ part: "row", row: "D01", field: "money" }, "G20");
put({ part: "section", section: 0, paragraph: null }, "A9");
put({ part: "header", item: "number" }, "A4");

describe("locateFindings", () => {
  it.each<[string, PlanLocation, string]>([
    ["its own cell", { part: "row", row: "D01", field: "money" }, "Kế hoạch!G20"],
    [
      "the row's, where the form has no such column",
      { part: "row", row: "D01", field: "evidence" },
      "Kế hoạch!A20",
    ],
    [
      "the section's, for a paragraph without one",
      { part: "section", section: 0, paragraph: 7 },
      "Kế hoạch!A9",
    ],
    ["a place of the head", { part: "header", item: "number" }, "Kế hoạch!A4"],
    [
      "the sheet's first, for a row that is gone",
      { part: "row", row: "D09", field: "money" },
      "Kế hoạch!A1",
    ],
    ["the sheet's first, for the plan as a whole", { part: "plan" }, "Kế hoạch!A1"],
    [
      "the document's own, where it was only there",
      { part: "source", sheet: "Bảng 2", cell: "C5" },
      "Bảng 2!C5",
    ],
  ])("finds %s", (_what, at, place) => {
    const [located] = locateFindings(
      [makeFinding("money-blank", at, { field: "money" })],
      addresses,
      "vi"
    );
    expect(`${located?.sheet}!${located?.cell}`).toBe(place);
  });

  it("words a finding in the language asked for", () => {
    const finding = makeFinding("money-blank", { part: "plan" }, { field: "money" });
    const [vi, en] = (["vi", "en"] as const).map(
      (locale) => locateFindings([finding], addresses, locale)[0]?.message
    );
    expect(vi).toMatch(/\S/);
    expect(en).toMatch(/\S/);
    expect(vi).not.toBe(en);
  });
});

describe("planReport", () => {
  const report = (spec: PlanSpec, fix = false) => {
    const { plan, readings } = settlePlan(makePlan(spec));
    const finding = makeFinding(
      "money-blank",
      { part: "row", row: "D01", field: "money" },
      { field: "money" }
    );
    const at = { part: "row", row: "D01", field: "money" } as const;
    const change = { at, before: "", after: "Không có" };
    const findings = locateFindings([fix ? { ...finding, fix: change } : finding], addresses, "vi");
    return planReport({ plan, readings, school: "Trường Tiểu học Hoa Sen", addresses, findings });
  };

  it("has the shape of the contract", () => {
    const { plan, rows, totals } = report({ rows: [{ people: "Chủ trì: Cô Hà; phối hợp: tổ 1" }] });
    expect(plan).toEqual({
      form: "cv5932-9",
      catalog: "TT17-2018-TH",
      schoolYear: "2023-2024",
      school: "Trường Tiểu học Hoa Sen",
      issued: "2023-09-12",
      number: "12/KH-THHS",
    });
    expect(rows).toMatchObject([
      {
        id: "D01",
        cell: "A20",
        standard: 3,
        criterion: "3.6",
        lead: "Cô Hà",
        time: { start: "2023-10-01", end: "2023-10-31" },
        money: { kind: "amount", amount: 5_000_000 },
        funding: ["nsnn"],
      },
    ]);
    expect(totals).toMatchObject({ amount: 5_000_000, bySource: { nsnn: 5_000_000 } });
  });

  it("gives the people as written where none is said to lead", () => {
    expect(report({ rows: [{ people: "Hiệu trưởng, kế toán" }] }).rows[0]?.lead).toBe(
      "Hiệu trưởng, kế toán"
    );
  });

  it("gives a finding only what the contract names, and a change where it has one", () => {
    const [plain] = report({}).findings;
    expect(Object.keys(plain ?? {})).toEqual([
      "code",
      "severity",
      "certainty",
      "sheet",
      "cell",
      "message",
    ]);
    expect(report({}, true).findings[0]?.fix).toEqual({ before: "", after: "Không có" });
  });

  it("has nulls where the document does not say", () => {
    const { plan } = report({ schoolYear: null, header: { issued: null, number: null } });
    expect(plan).toMatchObject({ schoolYear: null, issued: null, number: null });
  });
});
