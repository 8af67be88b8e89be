import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";
import type { LostPart } from "../../../src/sheets/model/lost-part";
import type { WorkbookDescription } from "../../../src/sheets/model/sheet-description";
import { newDocument } from "../../../src/workbench/document/new-document";
import type { OpenedDocument } from "../../../src/workbench/document/opened-document";
import { OpenWorkbench } from "../../../src/workbench/open-workbench";
import { WorkbenchPage } from "../../../src/workbench/page/workbench-page";
import type { Opening } from "../../../src/workbench/workbench";
import type { WorkbenchOptions } from "../../../src/workbench/workbench-options";
import { fakeSession } from "../../taskpane/support/fake-session";
import type { FakeComputer } from "./fake-drafts";
import { fakeComputer } from "./fake-drafts";
import { fakeGrids } from "./fake-grid";
import { NOON, smallWorkbook } from "./small-workbook";

const TODAY = "2026-11-22" as CalendarDate;

type RenderOptions = {
  readonly computer?: FakeComputer;
  /** What this tab showed before its reload. */
  readonly shown?: string;
  readonly startAddress?: string;
  /** What a file loses when it is opened. */
  readonly lost?: readonly LostPart[];
  readonly read?: WorkbenchOptions["read"];
};

/** The whole page, with everything of the browser and the grid played by the test. */
export async function renderWorkbench(options: RenderOptions = {}) {
  const computer = options.computer ?? fakeComputer();
  const tab = computer.tab(options.shown);
  const grids = fakeGrids();
  const sessions: ReturnType<typeof fakeSession>[] = [];
  const given = {
    read: jest.fn(options.read ?? readerLosing(options.lost ?? [])),
    write: jest
      .fn<Promise<Uint8Array>, [WorkbookDescription]>()
      .mockResolvedValue(new Uint8Array([1])),
    download: jest.fn<void, [string, Uint8Array]>(),
    report: jest.fn<void, [unknown]>(),
  };
  const workbench = new OpenWorkbench({
    ...given,
    locale: "vi",
    openGrid: grids.openGrid,
    createSession: () => {
      const fake = fakeSession();
      sessions.push(fake);
      return fake.session;
    },
    drafts: tab,
    quietMs: 1,
    clock: () => NOON,
    painted: () => Promise.resolve(),
  });
  const view = render(
    <WorkbenchPage
      workbench={workbench}
      today={TODAY}
      startAddress={options.startAddress ?? null}
    />
  );
  await settled();
  return {
    ...given,
    computer,
    tab,
    grids,
    sessions,
    workbench,
    unmount: view.unmount,
    user: userEvent.setup({ delay: null }),
    edit: async (text: string) => {
      act(() => grids.newest().edit(smallWorkbook(text)));
      await settled();
    },
    pick: async (file: File) => {
      await userEvent.upload(screen.getByLabelText("Chọn tệp để mở"), file, {
        applyAccept: false,
      });
      await settled();
    },
  };
}

/** Lets everything happen that only waits for its turn, drafts included. */
export async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

/** What the top bar says of the file. */
export function statusOf(fileName: string): string {
  const { parentElement } = screen.getByTitle(fileName);
  return parentElement?.querySelector("[role=status]")?.textContent ?? "";
}

function readerLosing(lost: readonly LostPart[]) {
  return (opening: Exclude<Opening, { kind: "draft" }>): Promise<OpenedDocument> => {
    const workbook = smallWorkbook(opening.kind);
    switch (opening.kind) {
      case "sample":
        return opened({ origin: "sample", fileName: "Kế hoạch mẫu.xlsx", workbook });
      case "blank":
        return opened({ origin: "blank", fileName: "Kế hoạch mới.xlsx", workbook });
      case "address":
        return opened({ origin: "workbook", fileName: opening.address, workbook, lost });
      case "file":
        return opened({ origin: "workbook", fileName: opening.file.name, workbook, lost });
    }
  };
}

function opened(document: Parameters<typeof newDocument>[0]): Promise<OpenedDocument> {
  return Promise.resolve(newDocument(document));
}
