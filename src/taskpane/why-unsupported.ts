import type { UnsupportedReason } from "../locales/unsupported-message";

/** Waits for Office, then says why the pane cannot work here; `null` when it can. */
export async function whyUnsupported(): Promise<UnsupportedReason | null> {
  if (typeof Office === "undefined") return "no-office-library";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return "outside-excel";
  return Office.context.requirements.isSetSupported("ExcelApi", "1.9") ? null : "old-excel";
}
