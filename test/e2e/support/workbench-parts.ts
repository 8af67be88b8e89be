import type { Locator, Page } from "playwright-core";

export type PickedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Where the grid says which cell is selected, and takes a cell's name to go there. */
const NAME_BOX = "[data-u-comp='defined-name'] input";
/** Has the keyboard while cells can be typed into. */
const CELL_EDITOR = "[data-u-comp='editor']";
/** Milliseconds between two keys; the grid loses what is typed faster than anybody can. */
const PACE = { delay: 60 };

export const paneOf = (page: Page): Locator => page.getByRole("group", { name: "Ngăn" });

export const gridOf = (page: Page): Locator =>
  page.getByRole("region", { name: "Bảng tính", exact: true });

export const paneButton = (page: Page, name: string | RegExp): Locator =>
  paneOf(page).getByRole("button", { name, exact: true });

export const paneTab = (page: Page, name: RegExp): Locator =>
  paneOf(page).getByRole("tab", { name });

export const sheetTab = (page: Page, name: string): Locator =>
  gridOf(page).getByRole("tab", { name, exact: true });

/** The button in the pane's header while it undoes what is named so. */
export const undoOf = (page: Page, change: string): Locator =>
  paneOf(page).getByRole("button", { name: `Hoàn tác: ${change}` });

export function saidInPane(page: Page, words: string | RegExp): Promise<void> {
  return paneOf(page).getByText(words).first().waitFor();
}

/** Waits until the pane says the amount of đồng, `45500000` as `45.500.000 đ`. */
export function amountInPane(page: Page, amount: number): Promise<void> {
  return saidInPane(page, inDong(amount));
}

export function inDong(amount: number): string {
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, ".")}\u00a0đ`;
}

/** Picks a file in the dialog that "Mở tệp…" opens. */
export async function pickFile(page: Page, { name, bytes }: PickedFile): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Mở tệp…" }).click();
  const buffer = Buffer.from(bytes);
  await (await choosing).setFiles({ name, mimeType: "application/octet-stream", buffer });
}

/** Waits until the cell is the one that is selected in the grid. */
export async function selectedCell(page: Page, cell: string): Promise<void> {
  await page.waitForFunction(
    ([box, name]) => document.querySelector<HTMLInputElement>(box)?.value === name,
    [NAME_BOX, cell] as const
  );
}

/** Selects a cell of the sheet on show; the keyboard is in the grid then. */
export async function goToCell(page: Page, cell: string): Promise<void> {
  await gridOf(page).locator(NAME_BOX).fill(cell);
  await page.keyboard.press("Enter");
  await selectedCell(page, cell);
  await page.waitForFunction(
    (editor) => document.activeElement?.closest(editor) !== null,
    CELL_EDITOR
  );
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** Types over what the cell says and leaves it downwards. */
export async function typeInCell(page: Page, cell: string, words: string): Promise<void> {
  await goToCell(page, cell);
  await page.keyboard.type(words, PACE);
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    ([box, name]) => document.querySelector<HTMLInputElement>(box)?.value !== name,
    [NAME_BOX, cell] as const
  );
}

export async function showSheet(page: Page, name: string): Promise<void> {
  await sheetTab(page, name).click();
  await gridOf(page).locator("[role=tab][aria-selected=true]", { hasText: name }).waitFor();
}
