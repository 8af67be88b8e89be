import { BatchObjects } from "./batch-objects";
import type { PathRoots } from "./batch-objects";
import { HostError, notImplemented } from "./host-error";
import { callMember, getMember, HostObject, setMember } from "./host-object";
import { answerQuery } from "./query";
import type { References } from "./references";
import { ACTION } from "./wire";
import type { Action, ErrorBody, RequestBody, ResponseBody } from "./wire";

const WRITING_ACTIONS: ReadonlySet<number> = new Set([
  ACTION.method,
  ACTION.setProperty,
  ACTION.update,
]);

/** Whether an action may change the workbook; the client's own bookkeeping starts with `_`. */
export function isWriting(action: Action): boolean {
  return WRITING_ACTIONS.has(action.ActionType) && !action.Name.startsWith("_");
}

function updateAll(object: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    const member = getMember(object, name);
    if (member instanceof HostObject) updateAll(member, value as Record<string, unknown>);
    else setMember(object, name, value);
  }
}

/** Does the actions of one request in order, each with its result. Knows nothing of Excel. */
class Batch {
  readonly results: { ActionId: number; Value: unknown }[] = [];
  readonly traceIds: number[] = [];
  private readonly objects: BatchObjects;

  constructor(
    readonly request: RequestBody,
    roots: PathRoots,
    private readonly references: References
  ) {
    this.objects = new BatchObjects(request.ObjectPaths, roots);
  }

  run(action: Action): void {
    this.results.push({ ActionId: action.Id, Value: this.valueOf(action) ?? null });
  }

  private valueOf(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return void this.traceIds.push(action.Id);
    const object = this.objects.at(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.identify(object);
      case ACTION.query:
      case ACTION.queryAsJson:
        return object && answerQuery(object, action.QueryInfo ?? {}, this.identify);
      case ACTION.method:
        return this.call(object, action);
      case ACTION.setProperty:
        return this.set(present(object, action), action);
      case ACTION.update:
        return updateAll(present(object, action), action.ObjectState ?? {});
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private call(object: HostObject | null, action: Action): unknown {
    const args = this.objects.argumentsOf(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return object && void this.references.keep(object);
    if (action.Name === "_RemoveReference") return this.references.drop(String(args[0]));
    return callMember(present(object, action), action.Name, args);
  }

  private set(object: HostObject, action: Action): void {
    const [value] = this.objects.argumentsOf(action.ArgumentInfo);
    setMember(object, action.Name, value);
  }

  private readonly identify = (object: HostObject): Record<string, unknown> => {
    const reference = this.references.nameOf(object);
    return { ...object.identity(), ...(reference && { _ReferenceId: reference }) };
  };
}

function present(object: HostObject | null, action: Action): HostObject {
  if (object === null) throw new HostError("InvalidObjectPath", `${action.Name} of a null object`);
  return object;
}

function errorBody(error: HostError, request: RequestBody, done: number): ErrorBody {
  const index = Math.min(done, request.Actions.length - 1);
  const action = request.Actions[index];
  const path = request.ObjectPaths[action?.ObjectPathId ?? 0];
  return {
    Code: error.code,
    Message: error.message,
    Location: [path?.Name, action?.Name].filter(Boolean).join("."),
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}

export type ProcessOptions = {
  /** The error that ends the request once this many of its writing actions are done. */
  readonly failAfter?: { readonly writes: number; readonly error: HostError };
};

/** Answers requests from the objects under `roots`. */
export class Dispatcher {
  constructor(
    private readonly roots: PathRoots,
    private readonly references: References
  ) {}

  /**
   * Does a whole request. After the first failing action the rest is left out, and what was done
   * before it stays done, as in Excel. Errors that are no `HostError` are faults of this host and
   * are thrown on.
   */
  process(request: RequestBody, { failAfter }: ProcessOptions = {}): ResponseBody {
    const batch = new Batch(request, this.roots, this.references);
    let index = 0;
    let writes = 0;
    try {
      for (; index < request.Actions.length; index += 1) {
        const action = request.Actions[index] as Action;
        if (failAfter && writes >= failAfter.writes) throw failAfter.error;
        batch.run(action);
        if (isWriting(action)) writes += 1;
      }
      if (failAfter) throw failAfter.error;
      return { Results: batch.results, TraceIds: batch.traceIds };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const failure = errorBody(error, request, index);
      return { Results: batch.results, TraceIds: batch.traceIds, Error: failure };
    }
  }
}
