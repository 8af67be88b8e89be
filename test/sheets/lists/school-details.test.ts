import { schoolDetailsOf } from "../../../src/domain/plan/school-details";
import { catalogById } from "../../../src/domain/catalog/catalog-by-id";
import { schoolYear } from "../../../src/domain/timeline/make-school-year";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { newPlan } from "../../../src/sheets/forms/defaults/new-plan";
import { buildListsSheet } from "../../../src/sheets/lists/build-lists-sheet";
import { readSchoolDetails } from "../../../src/sheets/lists/school-details-block";

const DETAILS = {
  authority: "UBND xã Tân Lộc Sơn",
  address: "Thôn Đoàn Kết, xã Tân Lộc Sơn",
  place: "Tân Lộc Sơn",
  signerTitle: ["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"],
  signerName: "Đặng Thị Hồng Vân",
  recipients: ["- UBND xã (để b/c);", "- Lưu: VT."],
};
const make = (details: Partial<typeof DETAILS>, year = 2026) =>
  newPlan({
    form: "tt57-2026-bieu2",
    catalog: catalogById("TT57-2026-II-PT"),
    schoolYear: schoolYear(year),
    school: "Trường Tiểu học Suối Ngọc",
    details,
  });

it.each(["present", "absent"] as const)(
  "stand on the lists sheet, ledger %s, and read back",
  async (ledger) => {
    const plan = make(DETAILS);
    const { sheets } = await readWorkbook(
      await writeWorkbook({ sheets: [buildListsSheet(plan, ledger)] })
    );
    expect(readSchoolDetails(sheets[0]?.rows ?? [])).toEqual(schoolDetailsOf(plan));
    expect(schoolDetailsOf(plan)).toEqual({
      ...DETAILS,
      school: "TRƯỜNG TIỂU HỌC SUỐI NGỌC",
      authority: "UBND XÃ TÂN LỘC SƠN",
    });
  }
);

it.each(["", " (lấy từ trang Kế hoạch; muốn đổi thì sửa ở đó)"])(
  "are found by how the title begins: …%s",
  (end) => {
    const cell = (column: number, text: string) => ({ column, text, span: 1, merged: false });
    const row = (number: number, ...cells: ReturnType<typeof cell>[]) =>
      ({ sheet: "Danh mục", row: number, kind: "cells", cells }) as const;
    const title = row(1, cell(1, `Thông tin trường, dùng lại cho kế hoạch sau${end}`));
    const details = readSchoolDetails([title, row(2, cell(1, "Địa danh"), cell(3, "Tân Lộc Sơn"))]);
    expect(details?.place).toBe("Tân Lộc Sơn");
  }
);

it("say where to edit them", () => {
  const titles = buildListsSheet(make(DETAILS)).cells.map(({ value }) => value);
  expect(titles).toContain(
    "Thông tin trường, dùng lại cho kế hoạch sau (lấy từ trang Kế hoạch; muốn đổi thì sửa ở đó)"
  );
});

it("are blank where the plan says nothing, and the template's dots are no address", () => {
  expect(schoolDetailsOf(make({}))).toMatchObject({ address: "", place: "", signerName: "" });
});

it("tells the authority unless the recipients are known", () => {
  expect(make({ authority: "UBND xã Mây" }).closing.recipients[0]).toBe("- UBND xã Mây (để b/c);");
  expect(make(DETAILS).closing.recipients).toEqual(DETAILS.recipients);
});

it("cites what has amended a circular by the school year's first day", () => {
  const cited = (year: number) =>
    JSON.stringify(
      newPlan({
        form: "cv5932-9",
        catalog: catalogById("TT17-2018-TH"),
        schoolYear: schoolYear(year),
        school: null,
      }).sections
    );
  expect(cited(2024)).toContain("Thông tư số 17/2018/TT-BGDĐT ngày 22/8/2018");
  expect(cited(2024)).not.toContain("22/2024");
  expect(cited(2025)).toContain("được sửa đổi, bổ sung bởi Thông tư số 22/2024/TT-BGDĐT");
});
