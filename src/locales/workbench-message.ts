import { enWorkbench } from "./en/workbench";
import { fillTemplate } from "./fill-template";
import type { Locale } from "./locale";
import { viWorkbench } from "./vi/workbench";

export type WorkbenchMessage = keyof typeof viWorkbench;

const en: Readonly<Record<WorkbenchMessage, string>> = enWorkbench;

/** A label or sentence of the page around grid and pane. */
export function workbenchMessage(
  key: WorkbenchMessage,
  params: Readonly<Record<string, string | number>>,
  locale: Locale
): string {
  return fillTemplate((locale === "vi" ? viWorkbench : en)[key], params);
}
