import { Script } from "node:vm";
import type { EnvironmentContext, JestEnvironmentConfig } from "@jest/environment";
import type { Circus } from "@jest/types";
import { TestEnvironment } from "jest-environment-jsdom";
import { ExcelTestHost } from "./excel-test-host";
import { installNativeShim } from "./office/native-shim";
import { OFFICE_CDN, officeFile } from "./office/office-files";
import { DEFAULT_EXCEL_API, shimSettings } from "./office/shim-settings";
import type { ExcelOptions } from "./office/shim-settings";

type OfficeGlobals = {
  Office: { onReady(): Promise<unknown> };
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
};

/** What packages for Node expect, and jsdom has none or others of. */
const NODE_GLOBALS = {
  ArrayBuffer,
  Uint8Array,
  TextDecoder,
  TextEncoder,
  setImmediate,
  clearImmediate,
  structuredClone,
};

const FIRST_TRIGGER_API = 14;
const scripts = new Map<string, Script>();

/** Compiled once for all test files of a worker. */
function scriptAt(url: string): Script {
  const known = scripts.get(url);
  if (known) return known;
  const file = officeFile(url);
  if (!file) throw new Error(`Office.js asked for ${url}, which its npm package does not hold`);
  const script = new Script(file.text, { filename: file.path });
  scripts.set(url, script);
  return script;
}

/**
 * A page in jsdom in which the published Office.js has started on an emulated Excel, `excelHost`.
 * Requirement sets are enforced: a member above the declared one fails with `ApiNotFound`. A test
 * file chooses its Excel with `@jest-environment-options {"excelApi": "1.9"}`, `locale` or `theme`.
 */
export default class OfficeEnvironment extends TestEnvironment {
  private readonly excel: ExcelOptions;
  private host: ExcelTestHost | null = null;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    this.excel = config.projectConfig.testEnvironmentOptions;
  }

  /** Packages are taken in their form for Node. */
  override exportConditions(): string[] {
    return ["node", "node-addons"];
  }

  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, NODE_GLOBALS);
    const [, minor = "0"] = (this.excel.excelApi ?? DEFAULT_EXCEL_API).split(".");
    const host = (this.host = new ExcelTestHost({
      saysTrigger: Number(minor) >= FIRST_TRIGGER_API,
    }));
    const shim = installNativeShim(this.global, shimSettings(this.excel), host);
    host.onEvents((events) => shim.deliver(JSON.stringify(events)));
    Object.assign(this.global, { excelHost: host });
    await this.startOffice();
  }

  /** A test fails that asked the host for something it has not learned. */
  handleTestEvent(event: Circus.Event): void {
    if (event.name !== "test_done") return;
    for (const what of this.host?.takeUnknownMembers() ?? []) {
      event.test.errors.push(new Error(what));
    }
  }

  private async startOffice(): Promise<void> {
    this.serveScripts();
    this.run(`${OFFICE_CDN}office.js`);
    const page = this.global as unknown as OfficeGlobals;
    await page.Office.onReady();
    page.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  }

  private run(url: string): void {
    const context = this.getVmContext();
    if (!context) throw new Error("the page is closed");
    scriptAt(url).runInContext(context);
  }

  /** Office.js loads the rest of itself with `<script>` elements, found by its own one. */
  private serveScripts(): void {
    const { document } = this.global;
    const { head } = document;
    const append = head.appendChild.bind(head);
    const own = document.createElement("script");
    own.type = "text/plain";
    own.setAttribute("src", `${OFFICE_CDN}office.js`);
    append(own);
    head.appendChild = <T extends Node>(node: T): T => {
      const element = node as unknown as HTMLScriptElement;
      if (element.tagName !== "SCRIPT" || !element.src.startsWith(OFFICE_CDN)) return append(node);
      setImmediate(() => {
        this.run(element.src);
        element.onload?.call(element, new this.global.Event("load"));
      });
      return node;
    };
  }
}
