import type { Page, Route } from "playwright-core";
import type { ExcelTestHost } from "../excel-test-host";
import { installNativeShim } from "./native-shim";
import type { ShimHandle } from "./native-shim";
import { OFFICE_CDN, officeFile } from "./office-files";
import { shimSettings } from "./shim-settings";
import type { ExcelOptions } from "./shim-settings";

const PROCESS = "processByTestHost";

type EmulatedWindow = { readonly excelShim: ShimHandle };

/** Members above the declared requirement set fail, as soon as the library is there to say so. */
const ENFORCE_REQUIREMENTS = `document.addEventListener("load", () => {
  const library = window.OfficeExtension?.CommonUtility;
  if (library) library._doApiNotSupportedCheck = true;
}, true);`;

/** What must run in the page before any script of its own. */
export function shimScript(options: ExcelOptions): string {
  const settings = JSON.stringify(shimSettings(options));
  return `${installNativeShim.toString()}
window.excelShim = installNativeShim(window, ${settings}, { process: window.${PROCESS} });
${ENFORCE_REQUIREMENTS}`;
}

function fulfil(route: Route): Promise<void> {
  const file = officeFile(route.request().url());
  if (!file) return route.fulfill({ status: 404 });
  return route.fulfill({
    status: 200,
    contentType: "text/javascript; charset=utf-8",
    headers: { "access-control-allow-origin": "*" },
    body: file.text,
  });
}

/**
 * Makes the page a task pane of the emulated Excel: Microsoft's CDN is answered with the files of
 * the npm package, and requests go to the host in Node. Must be called before the page is loaded.
 */
export async function serveOfficeJs(
  page: Page,
  host: ExcelTestHost,
  options: ExcelOptions = {}
): Promise<void> {
  await page.exposeFunction(PROCESS, (json: string, flags: number) => host.process(json, flags));
  await page.addInitScript({ content: shimScript(options) });
  await page.route(`${OFFICE_CDN}**`, fulfil);
  const stop = host.onEvents((events) => {
    if (page.isClosed()) return;
    const deliver = (json: string) => (window as unknown as EmulatedWindow).excelShim.deliver(json);
    void page.evaluate(deliver, JSON.stringify(events));
  });
  page.once("close", stop);
}
