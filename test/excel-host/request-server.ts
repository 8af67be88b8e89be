import type { HostErrorCode } from "./protocol/host-error";
import { HostError } from "./protocol/host-error";
import { isWriting } from "./protocol/dispatcher";
import type { Dispatcher } from "./protocol/dispatcher";
import { ACTION, PATH } from "./protocol/wire";
import type { HostAnswer, RequestBody } from "./protocol/wire";
import { RequestFaults } from "./request-faults";
import type { DueFailure } from "./request-faults";

/** What went over the wire. */
export type Traffic = {
  /** One for each `context.sync()` that had something to say. */
  readonly requests: number;
  /** The library's own: at its start, and to let go of ranges after `Excel.run`. */
  readonly housekeeping: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
};

const NO_TRAFFIC: Traffic = { requests: 0, housekeeping: 0, requestBytes: 0, responseBytes: 0 };

/** Excel on the web takes and gives no more than this at once. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const STATUS = { internalError: 5001, requestTooLarge: 5103, responseTooLarge: 5104 } as const;
/** The request flag of `Excel.run({ delayForCellEdit: true }, ...)`. */
const DELAY_FOR_CELL_EDIT = 64;

const NOT_LEARNED: HostErrorCode = "EmulatorNotImplemented";

const bytesOf = (text: string) => Buffer.byteLength(text, "utf8");

/** The library lets go of ranges, or says at its start that it is there. */
function isOfLibrary({ Actions, ObjectPaths }: RequestBody): boolean {
  const isService = Object.values(ObjectPaths).every(
    (path) => path.ObjectPathType === PATH.service
  );
  const own = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return isService || (own.length > 0 && own.every(({ Name }) => Name === "_RemoveReference"));
}

function lost(message: string): HostAnswer {
  return { status: STATUS.internalError, message };
}

function refusal({ code }: DueFailure): HostError {
  return new HostError(code ?? "GeneralException", "the test asked for it");
}

/** Takes requests as text, with all that can befall them on the way, and counts them. */
export class RequestServer {
  readonly faults = new RequestFaults();
  payloadLimit = PAYLOAD_LIMIT;
  private counted = NO_TRAFFIC;
  private unknown: string[] = [];
  private editing = false;
  private waiting: (() => void)[] = [];

  /** `dispatcher` gives the one in use; `afterRequest` runs when a request is over. */
  constructor(
    private readonly dispatcher: () => Dispatcher,
    private readonly afterRequest: () => void
  ) {}

  get traffic(): Traffic {
    return this.counted;
  }

  resetTraffic(): void {
    this.counted = NO_TRAFFIC;
  }

  /** What requests asked for that this host has not learned; asking forgets it. */
  takeUnknownMembers(): readonly string[] {
    return this.unknown.splice(0);
  }

  get cellEditMode(): boolean {
    return this.editing;
  }

  /** Requests that were made to wait for the user go on when editing ends. */
  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (!editing) this.waiting.splice(0).forEach((resume) => resume());
  }

  /** Answers with a `HostAnswer` as JSON. */
  async process(json: string, flags: number): Promise<string> {
    if (this.editing && flags & DELAY_FOR_CELL_EDIT) {
      await new Promise<void>((resume) => this.waiting.push(resume));
    }
    const request = JSON.parse(json) as RequestBody;
    const answer = this.limited(this.answer(request, bytesOf(json)));
    if ("body" in answer && answer.body.Error?.Code === NOT_LEARNED) {
      this.unknown.push(answer.body.Error.Message);
    }
    const text = JSON.stringify(answer);
    this.count(request, bytesOf(json), bytesOf(text));
    this.afterRequest();
    return text;
  }

  private count(request: RequestBody, sent: number, received: number): void {
    const { requests, housekeeping, requestBytes, responseBytes } = this.counted;
    this.counted = isOfLibrary(request)
      ? { ...this.counted, housekeeping: housekeeping + 1 }
      : {
          requests: requests + 1,
          housekeeping,
          requestBytes: requestBytes + sent,
          responseBytes: responseBytes + received,
        };
  }

  private answer(request: RequestBody, bytes: number): HostAnswer {
    const dispatcher = this.dispatcher();
    if (isOfLibrary(request)) return { status: 0, body: dispatcher.process(request) };
    if (bytes > this.payloadLimit) return { status: STATUS.requestTooLarge, message: "too large" };
    if (this.editing) {
      const error = new HostError("InvalidOperationInCellEditMode");
      return { status: 0, body: dispatcher.process(request, { failAfter: { writes: 0, error } }) };
    }
    const failure = this.faults.next();
    if (failure) return this.failing(request, failure);
    return { status: 0, body: dispatcher.process(request) };
  }

  private failing(request: RequestBody, failure: DueFailure): HostAnswer {
    const error = refusal(failure);
    const all = request.Actions.filter(isWriting).length;
    const writes = { before: 0, midway: Math.ceil(all / 2), after: Infinity }[failure.when];
    const body = this.dispatcher().process(request, { failAfter: { writes, error } });
    return failure.code === undefined ? lost(failure.when) : { status: 0, body };
  }

  private limited(answer: HostAnswer): HostAnswer {
    const tooLarge = bytesOf(JSON.stringify(answer)) > this.payloadLimit;
    return tooLarge ? { status: STATUS.responseTooLarge, message: "too large" } : answer;
  }
}
