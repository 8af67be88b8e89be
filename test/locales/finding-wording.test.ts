import { FINDING_KINDS } from "../../src/domain/validation/finding-kinds";
import { FINDINGS_EN } from "../../src/locales/en/findings";
import { FINDINGS_VI } from "../../src/locales/vi/findings";

const CODES = Object.keys(FINDING_KINDS).sort();
const paramsOf = (template: string) =>
  [...new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

describe.each([
  ["vi", FINDINGS_VI],
  ["en", FINDINGS_EN],
])("%s", (_, findings) => {
  it("words every code and no other", () => {
    expect(Object.keys(findings).sort()).toEqual(CODES);
  });

  it.each(Object.entries(findings))("%s is one tidy NFC line", (_code, template) => {
    expect(template).toBe(template.normalize("NFC").trim());
    expect(template).toMatch(/^[\p{L}“{].*\.$/u);
    expect(template).not.toMatch(/\n| {2}/);
  });
});

it.each(Object.entries(FINDINGS_VI))(
  "%s has the same params in both languages",
  (code, template) => {
    const english = FINDINGS_EN[code as keyof typeof FINDINGS_EN];
    expect(paramsOf(english)).toEqual(paramsOf(template));
  }
);
