import { accessorNames, getMember, HostCollection, HostObject, memberName } from "./host-object";
import type { QueryInfo } from "./wire";

type Answer = Record<string, unknown>;
/** What of an object the client must be told besides the properties it asked for. */
export type Identify = (object: HostObject) => Answer;

const EVERYTHING = "*";
const NOTHING = "$none";
const OWN_OF_COLLECTION = new Set(["count", NOTHING]);

function splitPaths({ Select = [], Expand = [] }: QueryInfo): string[][] {
  const selected = (Select.length > 0 ? Select : [EVERYTHING]).map((path) => path.split(/[/.]/));
  return [...selected, ...Expand.map((path) => [...path.split(/[/.]/), EVERYTHING])];
}

/** Every scalar property; objects under it are loaded only when they are named. */
function readEverything(object: HostObject, answer: Answer): void {
  for (const name of accessorNames(object)) {
    const value = getMember(object, name);
    if (!(value instanceof HostObject) && value !== undefined) answer[name] = value;
  }
}

/** The paths by the member that they begin with, each with what follows it. */
function byFirst(paths: string[][]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const [first = EVERYTHING, ...rest] of paths) {
    groups.set(first, [...(groups.get(first) ?? []), rest]);
  }
  return groups;
}

function readMember(value: unknown, rests: string[][], identify: Identify): unknown {
  if (!(value instanceof HostObject)) return value ?? null;
  const paths = rests.map((rest) => rest.join("/") || EVERYTHING);
  return answerQuery(value, { Select: paths }, identify);
}

function readPaths(object: HostObject, paths: string[][], identify: Identify): Answer {
  const answer: Answer = {};
  for (const [first, rests] of byFirst(paths)) {
    if (first === EVERYTHING) readEverything(object, answer);
    else if (first.toLowerCase() !== NOTHING) {
      const name = memberName(object, first);
      answer[name] = readMember(getMember(object, name), rests, identify);
    }
  }
  return { ...answer, ...identify(object) };
}

/** `items/name` and `name` ask the same of a collection. */
function ofItem(path: string[]): string[] {
  return path[0]?.toLowerCase() === "items" ? path.slice(1) : path;
}

function readCollection(collection: HostCollection, query: QueryInfo, identify: Identify): Answer {
  const paths = splitPaths(query).map(ofItem);
  const isOwn = ([first = ""]: string[]) => OWN_OF_COLLECTION.has(first.toLowerCase());
  const own = readPaths(collection, paths.filter(isOwn), identify);
  const ofItems = paths.filter((path) => !isOwn(path));
  if (ofItems.length === 0) return own;
  const from = query.Skip ?? 0;
  const items = collection.items().slice(from, query.Top ? from + query.Top : undefined);
  return { ...own, _Items: items.map((item) => readPaths(item, ofItems, identify)) };
}

/** The answer to one `load`: keys in the case of the wire, items of a collection in `_Items`. */
export function answerQuery(object: HostObject, query: QueryInfo, identify: Identify): Answer {
  return object instanceof HostCollection
    ? readCollection(object, query, identify)
    : readPaths(object, splitPaths(query), identify);
}
