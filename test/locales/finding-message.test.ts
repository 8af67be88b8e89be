import { checkPlan } from "../../src/domain/validation/check-plan";
import type { Finding } from "../../src/domain/validation/finding";
import { FINDING_KINDS } from "../../src/domain/validation/finding-kinds";
import { FINDINGS_VI } from "../../src/locales/vi/findings";
import { findingMessage } from "../../src/locales/finding-message";
import { LOCALES } from "../../src/locales/locale";
import { FAULTY_PLANS } from "../support/faulty-plans";
import { makePlan } from "../support/plan-fixtures";

/** Made by the layer that reads documents, where their tests are. */
const MADE_WHILE_READING = `
  money-columns-joined other-plan-sheet catalog-assumed ledger-followed-words ledger-line-removed
  header-row-repeated heading-misspelt column-missing extra-column-kept banner-row-skipped
  level-banner-misspelt number-row-skipped total-row-skipped layout-table-skipped row-cells-uneven
  row-joined continuation-lost row-displaced row-holds-two-items row-number-missing row-number-unreliable
  criterion-joined criterion-carried standard-carried criterion-inferred criterion-number-cell
  money-cell-merged standard-title-differs number-spacing date-zero-padding`
  .trim()
  .split(/\s+/);

const findings = new Map<string, Finding>();
for (const spec of FAULTY_PLANS) {
  for (const finding of checkPlan(makePlan(spec))) findings.set(finding.code, finding);
}

it("has an example of every finding that a rule makes", () => {
  const byRules = Object.keys(FINDING_KINDS).filter((code) => !MADE_WHILE_READING.includes(code));
  expect([...findings.keys()].sort()).toEqual(byRules.sort());
});

describe.each(LOCALES)("%s", (locale) => {
  it.each([...findings.values()])("$code is filled in", (finding) => {
    const message = findingMessage(finding, locale);
    expect(message).not.toMatch(/[{}]|undefined|null|NaN/);
    expect(message).not.toMatch(/“”|\(\)/);
  });
});

it.each([...findings.values()])("$code is given no more than it says", ({ code, params }) => {
  const said = [...FINDINGS_VI[code].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  expect(Object.keys(params).sort()).toEqual([...new Set(said)].sort());
});

it.each([
  [
    {
      code: "money-ambiguous",
      params: { words: "216,000 triệu", amounts: "216000000 216000000000" },
    },
    "Chưa rõ “216,000 triệu” là bao nhiêu tiền (có thể là 216.000.000 / 216.000.000.000 đồng); hãy ghi lại số tiền cho rõ. Dòng này chưa được cộng.",
  ],
  [
    { code: "header-incomplete", params: { items: "authority,number" } },
    "Đầu văn bản còn thiếu: cơ quan chủ quản, số văn bản; hãy bổ sung.",
  ],
  [
    { code: "funding-in-wrong-column", params: { sources: "nsnn", field: "conditions" } },
    "Nguồn tiền (ngân sách nhà nước) nằm ở cột “Điều kiện hỗ trợ khác”; đã hiểu là nguồn kinh phí của dòng, hãy xác nhận.",
  ],
  [
    { code: "criterion-unknown", params: { criterion: "9.9", catalog: "TT17-2018-TH" } },
    "Thông tư 17/2018 (tiểu học) không có tiêu chí 9.9; hãy kiểm tra lại mã.",
  ],
] as const)("words %j", (finding, message) => {
  expect(findingMessage(finding, "vi")).toBe(message);
});
