import type { PlanSpec } from "../../support/plan-fixtures";
import { found } from "./check";

const NEW_FORM: PlanSpec = { form: "tt57-2026-bieu2" };

describe("a code of the other series", () => {
  it.each([
    ["TRƯỜNG TIỂU HỌC HOA SEN", "TT17-2018-TH", "Công tác phổ cập giáo dục tiểu học"],
    ["TRƯỜNG THCS HOA SEN", "TT18-2018-TRUNGHOC", "Các hoạt động trải nghiệm và hướng nghiệp"],
  ])("of %s is named with its own title and never changed", (school, otherCatalog, otherTitle) => {
    const [finding] = found("criterion-of-other-series", {
      ...NEW_FORM,
      header: { school },
      rows: [{ criterion: "5.4" }],
    });
    expect(finding?.params).toMatchObject({
      criterion: "5.4",
      catalog: "TT57-2026-II-PT",
      otherCatalog,
      otherTitle,
    });
    expect(finding?.fix).toBeUndefined();
  });

  it("is also found the other way round", () => {
    const spec: PlanSpec = { catalog: "TT19-2018-MN", rows: [{ criterion: "2.4" }] };
    expect(found("criterion-of-other-series", spec)).toEqual([]);
    expect(found("criterion-unknown", spec)).toHaveLength(1);
  });
});

describe("the candidates for a code of the other series", () => {
  it("are the criteria of the pinned catalogue with the same subject, in words and as choices", () => {
    const spec = { ...NEW_FORM, rows: [{ criterion: "5.4" }] };
    const [finding] = found("criterion-of-other-series", spec);
    expect(finding?.params.candidates).toBe("3.4, 3.5, 4.3");
    expect(finding?.choices).toEqual([
      { kind: "criterion", criterion: "3.4", similarity: "part" },
      { kind: "criterion", criterion: "3.5", similarity: "perhaps" },
      { kind: "criterion", criterion: "4.3", similarity: "perhaps" },
    ]);
  });

  it("are found backwards too", () => {
    const [finding] = found("criterion-of-other-series", { rows: [{ criterion: "4.3" }] });
    expect(finding?.params.candidates).toBe("4.1, 4.2, 5.4");
  });
});

describe("a title of the other series beside a code that both have", () => {
  const TOILETS = "Tiêu chí 3.4: Khu vệ sinh, hệ thống cấp thoát nước";
  it.each<[string, PlanSpec, number]>([
    ["in a plan of 2026", { catalog: "TT57-2026-II-PT" }, 1],
    ["in a plan of 2018", {}, 0],
  ])("%s", (_, spec, count) => {
    const rows = [{ criterion: "3.4", criterionWords: TOILETS }];
    const findings = found("criterion-title-of-other-series", { ...spec, rows });
    expect(findings).toHaveLength(count);
    if (count > 0) {
      expect(findings[0]?.params.candidates).toBe("4.1, 4.2");
      expect(found("criterion-title-differs", { ...spec, rows })).toEqual([]);
    }
  });

  it.each([
    ["TRƯỜNG TIỂU HỌC HOA SEN", "Tiêu chí 3.4: Khu vệ sinh", "TT17-2018-TH"],
    ["TRƯỜNG TIỂU HỌC HOA SEN", "Tiêu chí 4.1: Ban đại diện CMHS", "TT17-2018-TH"],
    [
      "TRƯỜNG TIỂU HỌC HOA SEN",
      "3.2. Phòng học, phòng học bộ môn và khối phục vụ học tập",
      "TT18-2018-TRUNGHOC",
    ],
    ["TRƯỜNG TIỂU HỌC HOA SEN", "3.1. Khuôn viên, khu sân chơi, bãi tập", "TT17-2018-TH"],
    ["TRƯỜNG TIỂU HỌC HOA SEN", "1.9. Thực hiện quy chế dân chủ", null],
    ["TRƯỜNG TIỂU HỌC HOA SEN", "4.1. Cơ sở vật chất", null],
    ["TRƯỜNG TIỂU HỌC HOA SEN", "2.2. Giáo viên", null],
  ])("of %s in table IV: «%s» is of %s", (school, criterionText, otherCatalog) => {
    const problem = { standardText: "", current: "", limitation: "", cause: "" };
    const spec: PlanSpec = {
      ...NEW_FORM,
      header: { school },
      problems: [{ ...problem, criterionText }],
    };
    const findings = found("criterion-title-of-other-series", spec);
    expect(findings.map(({ params }) => params.otherCatalog)).toEqual(
      otherCatalog === null ? [] : [otherCatalog]
    );
    if (otherCatalog === null) return;
    expect(findings[0]?.at).toEqual({ part: "problem", index: 0 });
    expect(findings[0]?.choices).toBeUndefined();
    expect(found("criterion-title-differs", spec)).toEqual([]);
    expect(found("weak-criterion-absent", spec)).toEqual([]);
    expect(found("mandatory-criterion-absent", spec)).toEqual([]);
  });

  it.each([
    ["Tiêu chí 3.4", 0],
    ["Tiêu chí 3.4: Quản lý, theo dõi, hỗ trợ học sinh và giáo dục hòa nhập", 0],
    ["Tiêu chí 3.4: Vườn trường", 0],
  ])("is not seen in «%s»", (criterionWords, count) => {
    const rows = [{ criterion: "3.4", criterionWords }];
    const spec: PlanSpec = { catalog: "TT57-2026-II-PT", rows };
    expect(found("criterion-title-of-other-series", spec)).toHaveLength(count);
  });
});
