import type { PlanSession } from "../app/session/plan-session";
import { createPlanSession } from "../app/session/create-plan-session";
import type { GridHost } from "../hosts/host";
import type { Locale } from "../locales/locale";
import type { WorkbookDescription } from "../sheets/model/sheet-description";
import { now } from "../taskpane/now";
import { downloadFile } from "./document/download-file";
import { browserDraftStore } from "./drafts/browser-draft-store";
import { browserTabMemory } from "./drafts/browser-tab-memory";
import { claimWithLock } from "./drafts/claim-with-lock";
import type { OpenGrid } from "./open-grid";
import { OpenWorkbench } from "./open-workbench";
import { readOpening } from "./read-opening";
import type { Workbench } from "./workbench";

const QUIET_MS = 1_000;

/** The workbench of this browser tab. */
export function browserWorkbench(openGrid: OpenGrid, locale: Locale): Workbench {
  return new OpenWorkbench({
    locale,
    openGrid,
    createSession,
    read: readOpening,
    write: writeFile,
    download: downloadFile,
    drafts: {
      store: browserDraftStore(),
      claim: claimWithLock,
      tab: browserTabMemory(),
    },
    quietMs: QUIET_MS,
    clock: () => Date.now(),
    painted,
    report,
  });
}

function createSession(grid: GridHost, locale: Locale): PlanSession {
  return createPlanSession(grid, { locale, now, wait, report, saveCopy });
}

async function saveCopy(workbook: WorkbookDescription, fileName: string): Promise<void> {
  downloadFile(fileName, await writeFile(workbook));
}

/** The writer is loaded when it is first needed. */
async function writeFile(workbook: WorkbookDescription): Promise<Uint8Array> {
  const { writeWorkbook } = await import("../hosts/xlsx/write-workbook");
  return writeWorkbook(workbook);
}

/** Pages in the background draw no frames, and need not wait for any. */
function painted(): Promise<void> {
  if (document.visibilityState === "hidden") return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function report(error: unknown): void {
  console.error(error);
}
