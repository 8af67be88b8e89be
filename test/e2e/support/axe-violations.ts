import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong with the page by WCAG 2.1 A and AA; Fluent's focus guards are left out, and
 * what `except` selects.
 */
export async function axeViolations(page: Page, except: readonly string[] = []): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(async (excluded) => {
    const { axe } = window as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResults> };
    };
    return axe.run(
      { exclude: ["[data-tabster-dummy]", ...excluded].map((selector) => [selector]) },
      { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] }
    );
  }, except);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`
  );
}
