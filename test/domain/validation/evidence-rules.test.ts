import type { FindingCode } from "../../../src/domain/validation/finding-code";
import type { PlanSpec } from "../../support/plan-fixtures";
import { found } from "./check";

const OLD: PlanSpec = { form: "quang-ninh-10" };
const NEW: PlanSpec = { form: "tt57-2026-bieu2" };

describe.each<[FindingCode, [PlanSpec, string, boolean][]]>([
  [
    "evidence-code-format",
    [
      [OLD, "Biên bản [H2-2.2-1]", true],
      [OLD, "Biên bản [H2-2.2-01], [H2-2.2-02]", true],
      [OLD, "Biên bản [H2-2.2-01]; [H2-2.2-02]", false],
      [NEW, "Biên bản [MC.2.2.01]", true],
      [NEW, "Biên bản (MC.2.2.01; MC.2.2.02)", false],
      [NEW, "Biên bản dự giờ", false],
      [OLD, "Biên bản [H02-2.2-01]", true],
      [OLD, "Biên bản [H2-2.2-001]", true],
      [OLD, "[H2-2.2-01];\n[H2-2.2-02]", false],
      [OLD, "Biên bản  [H2-2.2-01]", false],
      [OLD, "[H2-2.2-01, 02, 03]", false],
      [OLD, "H3.03.03.01", false],
    ],
  ],
  [
    "evidence-code-level",
    [
      [NEW, "Biên bản (MC.2.2.2.01)", true],
      [NEW, "Biên bản (MC.2.2.01)", false],
      [NEW, "Biên bản (MC.2.3.2.01)", false],
    ],
  ],
  [
    "evidence-code-dotted",
    [
      [OLD, "Biên bản H3.03.03.01", true],
      [OLD, "Biên bản [H3.03.03.01]", true],
      [OLD, "Phòng H1.2.3.4", false],
      [OLD, "Biên bản [H3-3.3-01]", false],
    ],
  ],
  [
    "evidence-code-other-series",
    [
      [NEW, "Biên bản [H2-2.2-01]", true],
      [NEW, "Biên bản (MC.2.2.01)", false],
      [OLD, "Biên bản (MC.2.2.01)", true],
      [OLD, "Biên bản [H2-2.2-01]", false],
    ],
  ],
  [
    "evidence-criterion-unknown",
    [
      [NEW, "(MC.4.5.01)", true],
      [NEW, "(MC.4.3.01)", false],
      [OLD, "[H1-1.11-01]", true],
      [OLD, "[H1-1.10-01]", false],
      [OLD, "(MC.4.5.01)", false],
    ],
  ],
  [
    "evidence-other-criterion",
    [
      [NEW, "(MC.2.3.01)", true],
      [NEW, "(MC.2.2.01)", false],
      [OLD, "[H2-2.1-01]", true],
      [NEW, "(MC.4.5.01)", false],
    ],
  ],
])("%s", (code, cases) => {
  it.each(cases)("%j: «%s»", (spec, evidence, expected) => {
    expect(found(code, { ...spec, rows: [{ evidence }] }).length > 0).toBe(expected);
  });
});

describe("fixes of evidence codes", () => {
  it("write every code of the cell as its series asks", () => {
    const rows = [{ evidence: "Biên bản [MC.2.2.1, MC 2.2.02]" }];
    expect(found("evidence-code-format", { ...NEW, rows })[0]?.fix).toEqual({
      at: { part: "row", row: "D01", field: "evidence" },
      before: "Biên bản [MC.2.2.1, MC 2.2.02]",
      after: "Biên bản (MC.2.2.01, MC.2.2.02)",
    });
  });

  it.each([
    ["Biên bản của tổ, ảnh chụp và danh sách ký tên tại buổi họp [H02-2.2-01]", "[H02-2.2-01]"],
    ["MC.2.2.00, MC.2.2.001", "MC.2.2.001"],
    [
      "[H2-2.2-01],[H2-2.2-02], biên bản của tổ, ảnh chụp và danh sách ký tên tại buổi họp",
      "[H2-2.2-01],[H2-2.2-02], biên bản của tổ, ảnh chụp và danh sách ký tên…",
    ],
  ])("quote of «%s» what is wrong", (evidence, words) => {
    expect(found("evidence-code-format", { ...OLD, rows: [{ evidence }] })[0]?.params).toEqual({
      words,
    });
  });

  it("write each code in its own place", () => {
    const rows = [{ evidence: "MC.1.1.3.010, MC.1.1.3.01" }];
    expect(found("evidence-code-level", { ...NEW, rows })[0]?.fix?.after).toBe(
      "MC.1.3.10, MC.1.3.01"
    );
  });

  it("only propose what a code with a level too many means", () => {
    const rows = [{ evidence: "Biên bản (MC.2.2.3.01)" }];
    expect(found("evidence-code-level", { ...NEW, rows })[0]).toMatchObject({
      certainty: "plausible",
      params: { words: "MC.2.2.3.01", right: "MC.2.3.01" },
      fix: { after: "Biên bản (MC.2.3.01)" },
    });
  });
});

it("tells of other criteria once, with how many there are", () => {
  const rows = [{ evidence: "(MC.2.3.01)" }, { evidence: "(MC.2.3.02, MC.1.1.01)" }];
  expect(found("evidence-other-criterion", { ...NEW, rows }).map(({ params }) => params)).toEqual([
    { words: "MC.2.3.01", other: "2.3", criterion: "2.2", count: 3 },
  ]);
});
