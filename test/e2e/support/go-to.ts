import type { Page } from "playwright-core";

/** A long list of findings has many stops. */
const MOST_PRESSES = 120;

/** What has the focus: its label for a screen reader, else its text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const labelled = isField ? element.labels?.[0]?.textContent : null;
    return labelled ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
}

/** Presses a key until the focus stands on what is named so; every stop on the way is reported. */
export async function goTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    if (name.test(await focused(page))) return;
    passed.push(await focused(page));
    await page.keyboard.press(key);
  }
  throw new Error(`${String(name)} was not reached with ${key}: ${passed.join(" > ")}`);
}
