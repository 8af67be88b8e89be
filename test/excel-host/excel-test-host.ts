import { addInInternalService } from "./add-in-internal-service";
import type { HostEventListener } from "./event-hub";
import { parseArea } from "./model/area";
import { DEFAULT_FONTS } from "./model/cell-format";
import type { DefaultFont } from "./model/cell-format";
import { fingerprintOf } from "./model/fingerprint";
import type { Fingerprint } from "./model/fingerprint";
import { WorkbookState } from "./model/workbook-state";
import { writeContent } from "./objects/range-content";
import { WorkbookObject } from "./objects/workbook-object";
import { Dispatcher } from "./protocol/dispatcher";
import type { Failure } from "./request-faults";
import { RequestServer } from "./request-server";
import type { Traffic } from "./request-server";
import { Session } from "./session";
import type { ChangeOrigin, SessionOptions } from "./session";
import { openXlsx } from "./xlsx/open-xlsx";
import { saveXlsx } from "./xlsx/save-xlsx";

export type WorkbookOptions = Partial<SessionOptions> & {
  /** The font of the Normal style of a new workbook. */
  readonly defaultFont?: DefaultFont;
};

const OPTIONS: SessionOptions = {
  thisYear: 2026,
  saysTrigger: true,
  newConditionalFormats: "first",
  resultOf: () => undefined,
};

function newWorkbook(font: DefaultFont): WorkbookState {
  const workbook = new WorkbookState(font);
  workbook.addSheet("Sheet1");
  return workbook;
}

/**
 * An emulated Excel: answers the requests of an unmodified Office.js from a workbook in memory.
 * Tests set it up, act as its user, make it fail, and look at what came of it.
 */
export class ExcelTestHost {
  private session: Session;
  private dispatcher: Dispatcher;
  private options: WorkbookOptions;
  private readonly listeners = new Set<HostEventListener>();
  private readonly server: RequestServer;

  /** `standing` holds for every workbook that is opened later. */
  constructor(private readonly standing: WorkbookOptions = {}) {
    this.options = standing;
    this.session = this.sessionFor(newWorkbook(this.font));
    this.dispatcher = this.dispatcherFor(this.session);
    this.server = new RequestServer(
      () => this.dispatcher,
      () => this.endRequest()
    );
  }

  private get font(): DefaultFont {
    return this.options.defaultFont ?? DEFAULT_FONTS.timesNewRoman12;
  }

  private sessionFor(workbook: WorkbookState): Session {
    return new Session(workbook, { ...OPTIONS, ...this.options });
  }

  private dispatcherFor(session: Session): Dispatcher {
    const roots = {
      root: new WorkbookObject(session),
      services: addInInternalService,
      referenced: (name: string) => session.references.at(name),
    };
    return new Dispatcher(roots, session.references);
  }

  private use(workbook: WorkbookState): void {
    this.session = this.sessionFor(workbook);
    this.dispatcher = this.dispatcherFor(this.session);
    this.server.faults.clear();
    this.server.cellEditMode = false;
    this.server.resetTraffic();
  }

  private endRequest(): void {
    this.session.endRequest();
    this.deliverEvents();
  }

  private deliverEvents(): void {
    const events = this.session.events.takePending();
    if (events.length === 0) return;
    // The answer to the request comes first.
    setImmediate(() => this.listeners.forEach((listener) => listener(events)));
  }

  /** A new workbook with one blank sheet "Sheet1"; failures planned and traffic are forgotten. */
  reset(options: WorkbookOptions = {}): void {
    this.options = { ...this.standing, ...options };
    this.use(newWorkbook(this.font));
  }

  /** Opens an `.xlsx` as the workbook, the first visible sheet in front. */
  async open(bytes: Uint8Array, options: WorkbookOptions = {}): Promise<void> {
    this.options = { ...this.standing, ...options };
    this.use(await openXlsx(bytes));
  }

  /** Answers one request of the client library; used by the shims. */
  process(json: string, flags: number): Promise<string> {
    return this.server.process(json, flags);
  }

  /** Events for the page; resolves to the way to stop. */
  onEvents(listener: HostEventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get workbook(): WorkbookState {
    return this.session.workbook;
  }

  /** The workbook as the bytes of an `.xlsx`. */
  saved(): Promise<Uint8Array> {
    return saveXlsx(this.session.workbook, this.session.options);
  }

  /** Everything the workbook holds, in a form to compare with `toEqual`. */
  fingerprint(): Promise<Fingerprint> {
    return Promise.resolve(fingerprintOf(this.session.workbook));
  }

  get traffic(): Traffic {
    return this.server.traffic;
  }

  resetTraffic(): void {
    this.server.resetTraffic();
  }

  /** Requests and answers over this many bytes are refused. */
  set payloadLimit(bytes: number) {
    this.server.payloadLimit = bytes;
  }

  /** The k-th request from now fails; 1 is the next. The library's own do not count. */
  failAt(request: number, failure: Failure = {}): void {
    this.server.faults.failAt(request, failure);
  }

  /** That request and all after it fail. */
  failFrom(request: number, failure: Failure = {}): void {
    this.server.faults.failFrom(request, failure);
  }

  stopFailing(): void {
    this.server.faults.clear();
  }

  /** Whether a planned failure has not been reached yet. */
  get hasPendingFailure(): boolean {
    return this.server.faults.isPending;
  }

  /**
   * What requests asked for that this host has not learned; asking forgets it. In jest a test fails
   * that leaves any, even when the product made something else of the error.
   */
  takeUnknownMembers(): readonly string[] {
    return this.server.takeUnknownMembers();
  }

  /** Someone is typing in a cell: requests fail, or wait when they asked to. */
  get cellEditMode(): boolean {
    return this.server.cellEditMode;
  }
  set cellEditMode(editing: boolean) {
    this.server.cellEditMode = editing;
  }

  /** How many event handlers the add-in has in place. */
  get eventHandlers(): number {
    return this.session.events.handlers;
  }

  protectSheet(sheet: string, password?: string): void {
    const state = this.workbook.sheet(sheet);
    state.isProtected = true;
    state.password = password;
  }

  protectWorkbook(isProtected = true): void {
    this.workbook.isProtected = isProtected;
  }

  /** A person, here or a co-author elsewhere, types into a cell. */
  userEdits(
    sheet: string,
    address: string,
    value: string | number | boolean,
    source: ChangeOrigin["source"] = "Local"
  ): void {
    const state = this.workbook.sheet(sheet);
    const area = parseArea(address);
    writeContent(this.session, state, area, value);
    this.session.raiseChanged(state, area, { source, byAddIn: false });
    this.deliverEvents();
  }

  /** A person filters the range by some criteria: rows of it are filtered away. */
  userFilters(sheet: string, address: string): void {
    const state = this.workbook.sheet(sheet);
    state.autoFilter = parseArea(address);
    state.isDataFiltered = true;
  }

  userSelects(sheet: string, address: string): void {
    this.session.select(this.workbook.sheet(sheet), parseArea(address));
    this.deliverEvents();
  }

  /** A person selects a picture or a chart: no cells are selected until some are again. */
  userSelectsObject(): void {
    this.workbook.selectObject();
  }

  userDeletesSheet(sheet: string): void {
    const state = this.workbook.sheet(sheet);
    this.workbook.remove(state);
    const args = { worksheetId: state.id, source: "Local" };
    this.session.events.raise("deleted", state.id, args);
    this.deliverEvents();
  }

  userRenamesSheet(sheet: string, name: string): void {
    this.workbook.rename(this.workbook.sheet(sheet), name);
  }
}
